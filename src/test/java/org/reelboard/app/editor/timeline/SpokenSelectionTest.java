package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;

final class SpokenSelectionTest {
  static List<Arguments> selections() {
    return List.of(
        Arguments.of(List.of(), "Timeline, nothing selected"),
        Arguments.of(List.of(new SceneId("s1")), "Timeline, scene Harbour walk at 00:02:15"),
        Arguments.of(
            List.of(new OverlayId("t1")), "Timeline, Harbour over the picture at 00:03:09"),
        Arguments.of(List.of(new CueId("c1")), "Timeline, caption Down to the water at 00:03:15"),
        Arguments.of(List.of(new SoundId("m1")), "Timeline, sound morning-bed.wav at 00:00:00"),
        Arguments.of(List.of(new SoundId("m1"), new SceneId("s2")), "Timeline, 2 things selected"),
        Arguments.of(List.of(new SceneId("gone")), "Timeline, nothing selected"));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void saysWhatIsSelectedAndWhen(List<PieceId> pieces, String words) {
    Project film = SampleFilms.full();
    assertEquals(words, SpokenSelection.of(Selection.ofPieces(pieces), film, Layout.of(film)));
  }
}
