package org.reelboard.app.editor.play;

import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

/**
 * What is played: one value of a project with all that follows from it.
 *
 * @param layout the project's, at the canvas's rate
 */
public record Film(Project project, Layout layout, ProjectFolder folder) {
  /** Samples a second of everything that is heard. */
  public static final int SAMPLE_RATE = 48_000;

  /** The film's length in frames. */
  public long frames() {
    return layout.frames();
  }

  /** The film's length in samples. */
  long samples() {
    return layout.duration().toSamples(SAMPLE_RATE);
  }

  /** The sample that is heard when a frame appears. */
  long sampleOf(long frame) {
    return layout.rate().instant(frame).toSamples(SAMPLE_RATE);
  }

  /** The frame that is seen while a sample is heard. */
  long frameAtSample(long sample) {
    return layout.rate().frameAt(Time.ofSamples(sample, SAMPLE_RATE));
  }

  /** The same without looks and all that is laid over the scenes. */
  Film plain() {
    Project bare =
        project
            .withScenes(project.scenes().stream().map(one -> one.withLook(Look.PLAIN)).toList())
            .withOverlays(List.of())
            .withCaptions(Captions.NONE);
    return new Film(bare, layout, folder);
  }

  /** True where both sound the same, whatever they look like: the mix need not be opened anew. */
  boolean soundsLike(Film other) {
    return folder.equals(other.folder)
        && layout.rate().equals(other.layout.rate())
        && project.sound().equals(other.project.sound())
        && project.tracks().heard().equals(other.project.tracks().heard())
        && heard(project).equals(heard(other.project));
  }

  /** The scenes without what is only seen. */
  private static List<Scene> heard(Project project) {
    return project.scenes().stream()
        .map(scene ->
            scene
                .withName("")
                .withFraming(Framing.COVER)
                .withCamera(Camera.STATIC)
                .withLook(Look.PLAIN))
        .toList();
  }
}
