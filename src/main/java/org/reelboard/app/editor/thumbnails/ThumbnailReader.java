package org.reelboard.app.editor.thumbnails;

import javafx.scene.image.Image;
import org.reelboard.engine.media.MediaException;

/** Where the small pictures come from; called on background threads, several at a time. */
@FunctionalInterface
public interface ThumbnailReader {
  Image read(Thumbnail wanted) throws MediaException;
}
