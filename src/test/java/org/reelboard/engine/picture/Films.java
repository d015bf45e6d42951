package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

/** Small films for tests. */
final class Films {
  static final ProjectFolder FOLDER = new ProjectFolder(Path.of("films"));

  private Films() {}

  static Project of(Scene... scenes) {
    return Project.empty("Test", Canvas.VERTICAL).withScenes(List.of(scenes));
  }

  static Scene still(String id, String file, String seconds) {
    return new Scene(
        new SceneId(id), id, Time.seconds(seconds), new Source.Still(new AssetPath(file)));
  }

  /** A linear path whose end is reached on the last of so many frames at 30 a second. */
  static Camera path(int frames, CameraKeyframe from, CameraKeyframe to) {
    return new Camera.Path(
        List.of(from.withAt(Time.ZERO), to.withAt(Time.ofFraction(frames - 1, 30))), "linear");
  }

  static Compositor compositor(Map<String, Frame> pictures) {
    return compositor(new PaintedFiles(pictures), UnreadablePolicy.REFUSE);
  }

  static Compositor compositor(PaintedFiles files, UnreadablePolicy policy) {
    return new Compositor(
        FOLDER, policy, Stock.of(new StillCache(1L << 30)), files, SourceWatch.NONE);
  }

  static Frame frame(Compositor compositor, Project project, long frame, Size size)
      throws MediaException {
    return compositor.compose(project, Layout.of(project), frame, size);
  }
}
