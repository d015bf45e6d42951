package org.reelboard.app.editor.library;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.ThumbnailView;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/**
 * Moving the pointer over a clip's picture from left to right runs through the clip; away from it
 * the clip shows its beginning again.
 */
final class ClipScrub {
  /** So many pictures of a clip: each is read once and then kept in the cache. */
  static final int PICTURES = 12;

  private ClipScrub() {}

  static void install(Node over, ThumbnailView picture, MediaItem item, MediaFacts.Video video) {
    over.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> {
          double fraction = event.getX() / over.getLayoutBounds().getWidth();
          picture.show(thumbnail(item, at(video.duration(), fraction)));
        });
    over.addEventHandler(
        MouseEvent.MOUSE_EXITED, _ -> picture.show(thumbnail(item, Time.ZERO)));
  }

  /** The time of the picture that stands for a place on the clip. */
  static Time at(Time duration, double fraction) {
    long index = Math.clamp((long) Math.floor(fraction * PICTURES), 0, PICTURES - 1);
    return new Time(duration.flicks() / PICTURES * index);
  }

  private static Thumbnail thumbnail(MediaItem item, Time at) {
    return new Thumbnail(item.file(), at, ScenePicture.SIZE);
  }
}
