package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

/** Removing, splitting, copying and pasting things of several kinds. */
final class PieceActionsTest {
  private static final SceneId HARBOUR = new SceneId("s1");

  private final Project film = SampleFilms.full();
  private final EditorModel model = SampleFilms.model(film);
  private final List<Question> asked = new ArrayList<>();
  private final EditorActions actions = new EditorActions(model, asked::add);
  private final Kept kept = new Kept();
  private final List<ReelboardException> problems = new ArrayList<>();
  private final ClipboardActions clipboard =
      new ClipboardActions(model, actions, kept, problems::add);

  /** A clipboard of its own. */
  private static final class Kept implements PieceClipboard {
    private Optional<String> pieces = Optional.empty();
    private String words = "";

    @Override
    public void put(String newPieces, String newWords) {
      pieces = Optional.of(newPieces);
      words = newWords;
    }

    @Override
    public Optional<String> pieces() {
      return pieces;
    }
  }

  private void select(PieceId... pieces) {
    model.select(Selection.ofPieces(List.of(pieces)));
  }

  private void answer(int index) {
    asked.getFirst().answers().get(index).action().run();
  }

  @Test
  void whereTitlesWouldGoWithASceneTheUserIsAsked() {
    select(HARBOUR);
    actions.removeSelected();
    assertEquals("Delete the scene?", asked.getFirst().title());
    assertEquals(
        "This lies over it and would go with it: 1 title or other overlay\u20021 caption\u20021 sound",
        asked.getFirst().explanation());
    assertEquals(film, model.project().get());
    answer(0);
    assertEquals(film, model.project().get(), "cancelled");
    answer(2);
    assertEquals(1, model.project().get().overlays().size());
    assertEquals(Selection.of(new SceneId("s2")), model.selection().get());
  }

  @Test
  void orTheTitlesStayAtTheirPlaceInTheFilm() {
    select(HARBOUR);
    actions.removeSelected();
    answer(1);
    assertEquals(2, model.project().get().overlays().size());
    Anchor anchor = model.project().get().overlays().getFirst().anchor();
    assertEquals(new Anchor.ToScene(new SceneId("s2"), Time.seconds("0.3")), anchor);
  }

  @Test
  void nothingIsAskedWhereAllIsSelectedOrNothingBelongsToIt() {
    select(HARBOUR, new OverlayId("t1"), new CueId("c1"), new SoundId("v1"));
    actions.removeSelected();
    select(new SceneId("s0"));
    actions.removeSelected();
    select(new SoundId("m1"));
    actions.removeSelected();
    assertEquals(List.of(), asked);
    assertEquals(3, model.history().get().past().size());
  }

  @Test
  void whatIsSelectedIsSplitElseTheSceneUnderThePlayhead() {
    model.playhead().set(110);
    select(new OverlayId("t1"), new SoundId("v1"));
    actions.splitAtPlayhead();
    assertEquals(3, model.project().get().overlays().size());
    assertEquals(4, model.project().get().sound().size());
    assertEquals(7, model.project().get().scenes().size());
    select(new OverlayId("t2"));
    actions.splitAtPlayhead();
    assertEquals(8, model.project().get().scenes().size(), "the title is elsewhere");
  }

  @Test
  void copiesOfSeveralKindsAreSelected() {
    select(new SceneId("s2"), new OverlayId("t2"), new SoundId("e1"), new CueId("c2"));
    actions.duplicateSelected();
    assertEquals(
        Selection.ofPieces(
            List.of(new SceneId("s7"), new OverlayId("t3"), new CueId("c3"), new SoundId("m2"))),
        model.selection().get());
    assertEquals(1, model.history().get().past().size());
  }

  @Test
  void aCopiedSceneIsPastedBehindTheOneUnderThePlayheadWithWhatBelongsToIt() {
    select(HARBOUR);
    clipboard.copy();
    model.playhead().set(0);
    clipboard.paste();
    assertEquals("Harbour walk\nHarbour\nDown to the water\ngood morning.mp3", kept.words);
    assertEquals(
        List.of("Sunrise", "Harbour walk", "Harbour walk"),
        model.project().get().scenes().stream().limit(3).map(Scene::name).toList());
    assertEquals(Selection.of(new SceneId("s7")), model.selection().get());
    assertEquals(3, model.project().get().overlays().size());
  }

  @Test
  void whatIsCutIsNotLostAndComesBackInAnotherProject() {
    select(HARBOUR);
    clipboard.cut();
    assertEquals(List.of(), asked);
    assertEquals(6, model.project().get().scenes().size());
    model.open(History.of(SampleFilms.stills(0)), new ProjectFolder(Path.of("film", "other")));
    clipboard.paste();
    Scene pasted = model.project().get().scenes().getFirst();
    assertEquals("../media/1.jpg", pasted.source().file().orElseThrow().value());
    assertEquals(1, model.project().get().sound().size());
  }

  @Test
  void aTitleIsPastedAtThePlayhead() {
    select(new OverlayId("t1"));
    clipboard.copy();
    model.playhead().set(600);
    clipboard.paste();
    assertEquals(
        Optional.of(Time.ofSeconds(20)),
        model.layout().get().timeOf(model.project().get().overlays().getLast().anchor()));
    assertEquals(Set.of(new OverlayId("t3")), model.selection().get().overlays());
  }

  @Test
  void whatIsNoneOfOursIsSaid() {
    clipboard.paste();
    kept.put("nonsense", "");
    clipboard.paste();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().sentence().startsWith("The clipboard holds nothing"));
  }
}
