package org.reelboard.app.editor.inspector;

import java.util.Optional;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.CameraKeys;

/** Turns a scene's named camera move into keyframes of the user's own. */
record OwnPath(MediaLibrary library) {
  private static final CameraKeys.Focus MIDDLE = new CameraKeys.Focus(0.5, 0.5);

  /** The same move as keyframes; empty where the picture's shape is not known. */
  Optional<Camera> of(Scene scene, Canvas canvas) {
    if (!(scene.camera() instanceof Camera.NamedMove move)) {
      return Optional.of(scene.camera());
    }
    double view = (double) canvas.width() / canvas.height();
    Framing framing = scene.framing();
    boolean isCut = framing.mode() == Framing.Mode.COVER && scene.source().file().isPresent();
    Optional<Double> picture = isCut ? scene.source().file().flatMap(this::aspect) : Optional.of(view);
    CameraKeys.Focus focus =
        isCut ? new CameraKeys.Focus(framing.focusX(), framing.focusY()) : MIDDLE;
    return picture.map(shape -> CameraKeys.of(move, shape, view, focus, scene.duration()));
  }

  private Optional<Double> aspect(AssetPath path) {
    return library
        .item(path)
        .flatMap(MediaItem::facts)
        .flatMap(OwnPath::size)
        .map(size -> (double) size.width() / size.height());
  }

  private static Optional<Size> size(MediaFacts facts) {
    return switch (facts) {
      case MediaFacts.Still still -> Optional.of(still.size());
      case MediaFacts.Video video -> Optional.of(video.size());
      case MediaFacts.Sound _ -> Optional.empty();
    };
  }
}
