package org.reelboard.app.editor.preview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Size;

/** The whole picture of a scene, read in the background; the last one stays until it is there. */
final class SourcePicture {
  private static final Size AT_MOST = new Size(960, 960);

  /** Clips are shown as they are at every half second: enough to see what the camera is over. */
  private static final long STEP = Time.FLICKS_PER_SECOND / 2;

  private final Thumbnails thumbnails;
  private final Consumer<Image> found;
  private Optional<Thumbnail> wanted = Optional.empty();
  private Thumbnails.Ticket ticket = Thumbnails.Ticket.DONE;

  SourcePicture(Thumbnails thumbnails, Consumer<Image> found) {
    this.thumbnails = thumbnails;
    this.found = found;
  }

  void want(Path file, Time time) {
    Thumbnail now = new Thumbnail(file, new Time(time.flicks() / STEP * STEP), AT_MOST);
    if (!wanted.equals(Optional.of(now))) {
      wanted = Optional.of(now);
      ticket.cancel();
      // Where there is none, the frames stand over an empty ground.
      ticket = thumbnails.request(now, new Thumbnails.Listener(found, _ -> {}));
    }
  }
}
