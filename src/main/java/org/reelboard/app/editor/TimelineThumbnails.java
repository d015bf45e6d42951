package org.reelboard.app.editor;

import java.util.Optional;
import javafx.scene.image.Image;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.SceneThumbnails;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

/** Gives the timeline its small pictures: for clips one each second of the file. */
final class TimelineThumbnails implements SceneThumbnails {
  private final EditorModel model;
  private final Thumbnails thumbnails;

  TimelineThumbnails(EditorModel model, Thumbnails thumbnails) {
    this.model = model;
    this.thumbnails = thumbnails;
  }

  @Override
  public Optional<Image> at(Scene scene, Time sinceStart, Runnable whenReady) {
    return wanted(scene.source(), sinceStart)
        .flatMap(thumbnail -> {
          Optional<Image> image = thumbnails.inMemory(thumbnail);
          if (image.isEmpty()) {
            thumbnails.request(thumbnail, new Thumbnails.Listener(_ -> whenReady.run(), _ -> {}));
          }
          return image;
        });
  }

  private Optional<Thumbnail> wanted(Source source, Time sinceStart) {
    ProjectFolder folder = model.folder().get();
    return switch (source) {
      case Source.Still still ->
          Optional.of(new Thumbnail(folder.file(still.asset()), Time.ZERO, ScenePicture.SIZE));
      case Source.Clip clip ->
          Optional.of(
              new Thumbnail(
                  folder.file(clip.asset()),
                  wholeSecond(clip.fileTime(sinceStart)),
                  ScenePicture.SIZE));
      case Source.ColourCard _, Source.Slot _, Source.Unknown _ -> Optional.empty();
    };
  }

  private static Time wholeSecond(Time time) {
    return Time.ofSeconds(Math.floorDiv(time.flicks(), Time.FLICKS_PER_SECOND));
  }
}
