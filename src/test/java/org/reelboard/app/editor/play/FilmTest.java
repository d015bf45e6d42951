package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.store.ProjectFolder;

final class FilmTest {
  private static Film film(Project project) {
    return new Film(project, Layout.of(project), new ProjectFolder(Path.of("film")));
  }

  /** Only then is the mix opened anew while the film plays. */
  @ParameterizedTest
  @CsvSource({"muted, false", "solo, false", "locked, true", "hidden, true"})
  void soundsOtherwiseWhenATrackIsMutedOrHeardAlone(String what, boolean same) {
    Project project = SampleFilms.rich();
    TrackState usual = TrackState.USUAL;
    TrackState state =
        switch (what) {
          case "muted" -> usual.withMuted(true);
          case "solo" -> usual.withSolo(true);
          case "locked" -> usual.withLocked(true);
          default -> usual.withHidden(true);
        };
    Project changed = project.withTracks(TrackStates.USUAL.with("music", state));
    assertEquals(same, film(project).soundsLike(film(changed)));
  }
}
