package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;

final class TrackStateEditsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesOneTrackAndNothingOnIt(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    TrackState before = project.tracks().of("voice");
    TrackState now = before.withMuted(!before.muted()).withLocked(random.nextBoolean());
    Project edited = TrackStateEdits.set("voice", now).apply(project);
    assertEquals(now, edited.tracks().of("voice"));
    assertEquals(project.tracks().of("music"), edited.tracks().of("music"));
    assertEquals(project, edited.withTracks(project.tracks()));
    assertEquals(project, TrackStateEdits.set("voice", before).apply(edited));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenes", "music", "choir"})
  void aTrackThatStandsAsUsualIsNotNoted(String track) {
    TrackStates muted = TrackStates.USUAL.with(track, TrackState.USUAL.withMuted(true));
    assertEquals(TrackStates.USUAL, muted.with(track, TrackState.USUAL));
  }
}
