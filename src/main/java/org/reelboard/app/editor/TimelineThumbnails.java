package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.thumbnails.FilmStrip;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.SceneThumbnails;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/**
 * Gives the timeline its small pictures: for clips those of the moments they stand for. What has
 * gone out of view before it was read is not read.
 */
final class TimelineThumbnails implements SceneThumbnails {
  private final EditorModel model;
  private final Thumbnails thumbnails;
  private final Map<Thumbnail, Thumbnails.Ticket> waiting = new HashMap<>();
  private final Set<Thumbnail> asked = new HashSet<>();

  TimelineThumbnails(EditorModel model, Thumbnails thumbnails) {
    this.model = model;
    this.thumbnails = thumbnails;
  }

  @Override
  public Optional<Image> at(Scene scene, Time sinceStart, Time span, Runnable whenReady) {
    return switch (scene.source()) {
      case Source.Still still -> picture(of(file(still), Time.ZERO), whenReady);
      case Source.Clip clip -> picture(clip, sinceStart, span, whenReady);
      case Source.ColourCard _, Source.Slot _, Source.Unknown _ -> Optional.empty();
    };
  }

  @Override
  public void allAsked() {
    waiting
        .entrySet()
        .removeIf(request -> {
          boolean isGone = !asked.contains(request.getKey());
          if (isGone) {
            request.getValue().cancel();
          }
          return isGone;
        });
    asked.clear();
  }

  private Optional<Image> picture(
      Source.Clip clip, Time sinceStart, Time span, Runnable whenReady) {
    Path file = model.folder().get().file(clip.asset());
    Time spanInFile = clip.fileTime(span).minus(clip.in());
    Time moment = FilmStrip.moment(clip.fileTime(sinceStart), spanInFile, clip.in());
    return picture(of(file, moment), whenReady)
        .or(() ->
            FilmStrip.nearby(moment)
                .flatMap(near -> thumbnails.inMemory(of(file, near)).stream())
                .findFirst());
  }

  private Path file(Source.Still still) {
    return model.folder().get().file(still.asset());
  }

  private static Thumbnail of(Path file, Time at) {
    return new Thumbnail(file, at, ScenePicture.SIZE);
  }

  private Optional<Image> picture(Thumbnail wanted, Runnable whenReady) {
    Optional<Image> image = thumbnails.inMemory(wanted);
    if (image.isEmpty()) {
      asked.add(wanted);
      if (!waiting.containsKey(wanted)) {
        waiting.put(wanted, thumbnails.request(wanted, listener(wanted, whenReady)));
      }
    }
    return image;
  }

  private Thumbnails.Listener listener(Thumbnail wanted, Runnable whenReady) {
    return new Thumbnails.Listener(
        _ -> {
          waiting.remove(wanted);
          whenReady.run();
        },
        // It stays among those that are waited for: it may be readable later.
        _ -> {});
  }
}
