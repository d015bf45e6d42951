package org.reelboard.app.editor.preview;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.CameraViews;

/**
 * The scene whose camera is edited, and the picture it moves over.
 *
 * @param file its picture or clip
 * @param picture the size of that
 * @param now the playhead's time in the scene, drawn into it
 */
record CameraSubject(Scene scene, CameraEdit edit, Path file, Size picture, Time now) {

  /** The one scene that is selected; empty where it is not one, or has no picture. */
  static Optional<CameraSubject> of(EditorModel model, MediaLibrary library) {
    if (model.selection().get().scenes().size() != 1) {
      return Optional.empty();
    }
    SceneId id = model.selection().get().scenes().iterator().next();
    Layout layout = model.layout().get();
    return layout
        .placement(id)
        .flatMap(
            placement -> size(placement.scene(), library).map(item -> of(model, placement, item)));
  }

  private static CameraSubject of(EditorModel model, Layout.Placement placement, Pictured item) {
    FrameRate rate = model.layout().get().rate();
    Canvas canvas = model.project().get().canvas();
    Scene scene = placement.scene();
    long last = Math.max(placement.start(), placement.end() - 1);
    long frame = Math.clamp(model.playhead().get(), placement.start(), last);
    Time now = rate.instant(frame).minus(rate.instant(placement.start()));
    double aspect = (double) canvas.width() / canvas.height();
    return new CameraSubject(
        scene,
        new CameraEdit(scene, CameraViews.subject(scene, item.size(), aspect), rate),
        item.file(),
        item.size(),
        now);
  }

  /** A file that is a picture, or has some. */
  private record Pictured(Path file, Size size) {}

  private static Optional<Pictured> size(Scene scene, MediaLibrary library) {
    return scene
        .source()
        .file()
        .flatMap(library::item)
        .flatMap(item -> size(item).map(size -> new Pictured(item.file(), size)));
  }

  private static Optional<Size> size(MediaItem item) {
    return item.facts()
        .flatMap(facts ->
            switch (facts) {
              case MediaFacts.Still still -> Optional.of(still.size());
              case MediaFacts.Video video -> Optional.of(video.size());
              case MediaFacts.Sound _ -> Optional.empty();
            });
  }

  /** The time in the file of what is seen now. */
  Time fileTime() {
    return scene.source() instanceof Source.Clip clip ? clip.fileTime(now) : Time.ZERO;
  }
}
