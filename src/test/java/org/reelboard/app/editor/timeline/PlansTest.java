package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.timeline.TrimPlan.Trim;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.edit.TrimRange;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Scenes of 60 frames at 30 frames a second. */
final class PlansTest {
  private static final TimeScale SCALE = new TimeScale(3, 0);

  private static Project film() {
    SoundClip voice =
        new SoundClip(
                new SoundId("v"),
                SoundClip.VOICE,
                new AssetPath("v.wav"),
                new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.5")))
            .withIn(Time.seconds("1"))
            .withDuration(Optional.of(Time.seconds("2")));
    Project stills = SampleFilms.stills(3);
    Scene first = stills.scenes().get(0);
    Scene second =
        stills
            .scenes()
            .get(1)
            .withSource(new Source.Clip(new AssetPath("c.mp4"), Time.seconds("0.5")));
    Scene third =
        stills
            .scenes()
            .get(2)
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5"))));
    return stills.withScenes(List.of(first, second, third)).withSound(List.of(voice));
  }

  private final Project film = film();
  private final Layout layout = Layout.of(film);

  private Layout.Placement placement(int index) {
    return layout.placements().get(index);
  }

  private SoundRows.Placed voice() {
    return SoundRows.of(film, layout).placed().getFirst();
  }

  private Project after(Plan plan, long frames) throws EditException {
    return plan.at(frames).edit().apply(film);
  }

  private static SoundClip sound(Project project) {
    return project.sound().getFirst();
  }

  @Test
  void draggingAnEndChangesTheDurationByWholeFrames() throws EditException {
    Plan plan = new ScenePlans.End(layout, placement(0), Snapping.OFF, SCALE);
    assertEquals(Time.seconds("2.5"), after(plan, 15).scenes().getFirst().duration());
    assertEquals("00:02:15", plan.badge(after(plan, 15), Layout.of(after(plan, 15))));
    assertEquals(film, after(plan, 0));
  }

  @Test
  void anEndIsDrawnToAnEdgeAndNeverBeforeTheStart() throws EditException {
    Plan plan = new ScenePlans.End(layout, placement(0), new Snapping(Set.of(45L)), SCALE);
    assertEquals(OptionalLong.of(45), plan.at(-14).guide());
    assertEquals(Time.seconds("1.5"), after(plan, -14).scenes().getFirst().duration());
    assertEquals(2, Layout.of(after(plan, -500)).placements().getFirst().frames());
    assertEquals(OptionalLong.empty(), plan.at(-500).guide());
  }

  @Test
  void draggingTheStartOfAClipMovesItsInPointAndKeepsItsEnd() throws EditException {
    Plan plan = new ScenePlans.Start(layout, placement(1), Snapping.OFF, SCALE);
    Scene trimmed = after(plan, 15).scenes().get(1);
    assertEquals(Time.seconds("1.5"), trimmed.duration());
    assertEquals(Time.seconds("1"), ((Source.Clip) trimmed.source()).in());
    assertEquals(15, plan.at(15).shift());
  }

  @Test
  void aClipIsOpenedNoFurtherThanTheStartOfItsFile() throws EditException {
    Plan plan = new ScenePlans.Start(layout, placement(1), Snapping.OFF, SCALE);
    assertEquals(-15, plan.at(-40).shift());
    Scene opened = after(plan, -40).scenes().get(1);
    assertEquals(Time.ZERO, ((Source.Clip) opened.source()).in());
    assertEquals(Time.seconds("2.5"), opened.duration());
  }

  @Test
  void aTransitionBecomesLongerToTheLeftByItsStartAndToTheRightByItsEnd() throws EditException {
    Plan start = new ScenePlans.TransitionStart(layout, placement(2));
    Plan end = new ScenePlans.TransitionEnd(layout, placement(2));
    assertEquals(Time.seconds("1"), after(start, -15).scenes().get(2).transitionDuration());
    assertEquals(Time.seconds("1"), after(end, 15).scenes().get(2).transitionDuration());
    assertEquals(1, Layout.of(after(end, -500)).placements().get(2).overlap());
    assertTrue(after(end, 5000).scenes().get(2).transition().isPresent());
  }

  @Test
  void aMovedSoundBelongsToTheSceneItComesToLieOver() throws EditException {
    Plan plan = new SpanPlans.Move(layout, Span.of(voice()), List.of(), Snapping.OFF, SCALE);
    assertEquals(
        new Anchor.ToScene(new SceneId("s0"), Time.seconds("1.5")),
        sound(after(plan, -30)).anchor());
    assertEquals(
        new Anchor.ToScene(new SceneId("s0"), Time.ZERO), sound(after(plan, -900)).anchor());
    assertEquals("00:01:15", plan.badge(after(plan, -30), layout));
  }

  @Test
  void trimmingASoundsStartKeepsWhatIsHeardWhereItIs() throws EditException {
    Plan plan = new SoundPlans.Start(layout, voice(), Snapping.OFF, SCALE);
    SoundClip trimmed = sound(after(plan, 15));
    assertEquals(Time.seconds("1.5"), trimmed.in());
    assertEquals(Optional.of(Time.seconds("1.5")), trimmed.duration());
    assertEquals(new Anchor.ToScene(new SceneId("s1"), Time.seconds("1")), trimmed.anchor());
    assertEquals(Time.ZERO, sound(after(plan, -900)).in());
    assertEquals(Optional.of(Time.seconds("3")), sound(after(plan, -900)).duration());
  }

  @Test
  void trimmingASoundsEndSetsItsDuration() throws EditException {
    Plan plan = new SoundPlans.End(layout, voice(), Snapping.OFF, SCALE);
    assertEquals(Optional.of(Time.seconds("1.5")), sound(after(plan, -15)).duration());
    assertEquals(film, after(plan, 0));
  }

  @Test
  void fadesGrowInwardsAndNeverOverlap() throws EditException {
    Plan in = new SoundPlans.FadeIn(layout, voice());
    Plan out = new SoundPlans.FadeOut(layout, voice());
    assertEquals(Time.seconds("0.5"), sound(after(in, 15)).fadeIn());
    assertEquals(Time.seconds("0.5"), sound(after(out, -15)).fadeOut());
    assertEquals(Time.seconds("2"), sound(after(in, 900)).fadeIn());
    assertEquals(Time.ZERO, sound(after(in, -900)).fadeIn());
  }

  private TrimPlan trim(Trim trim, int index, Snapping snapping) {
    SceneId id = new SceneId("s" + index);
    TrimRange range =
        switch (trim) {
          case ROLL -> TrimRange.roll(film, id, SourceLengths.UNKNOWN);
          case SLIP -> TrimRange.slip(film, id, SourceLengths.UNKNOWN);
          case SLIDE -> TrimRange.slide(film, id, SourceLengths.UNKNOWN);
        };
    return new TrimPlan(trim, layout, placement(index), range, new TrimPlan.Drawn(snapping, SCALE));
  }

  private String badge(Plan plan, long frames) throws EditException {
    return plan.badge(after(plan, frames), Layout.of(after(plan, frames)));
  }

  @Test
  void rollingAnEdgeSaysBothDurationsAndStopsWhereTheClipBegins() throws EditException {
    Plan plan = trim(Trim.ROLL, 1, new Snapping(Set.of(70L)));
    assertEquals(
        "+12 frames \u00b7 00:02:12 | 00:01:18", badge(trim(Trim.ROLL, 1, Snapping.OFF), 12));
    assertEquals(OptionalLong.of(70), plan.at(11).guide());
    assertEquals("\u221215 frames \u00b7 00:01:15 | 00:02:15", badge(plan, -500));
    assertEquals(OptionalLong.empty(), plan.at(-500).guide());
  }

  @Test
  void slippingMovesThePictureWithThePointer() throws EditException {
    assertEquals(
        "\u221212 frames \u00b7 from 00:00:03", badge(trim(Trim.SLIP, 1, Snapping.OFF), 12));
    assertEquals("+1 frame \u00b7 from 00:00:16", badge(trim(Trim.SLIP, 1, Snapping.OFF), -1));
    assertEquals(
        "Nothing to slip: the whole of it is seen", badge(trim(Trim.SLIP, 0, Snapping.OFF), 5));
  }

  @Test
  void slidingTakesAlongWhatIsAnchored() throws EditException {
    TrimPlan plan = trim(Trim.SLIDE, 1, Snapping.OFF);
    assertEquals("+3 frames \u00b7 at 00:02:03", badge(plan, 3));
    assertEquals(Set.of(new SceneId("s1")), plan.moving());
    assertEquals(
        new Companions(Set.of(new SoundId("v")), Set.of(), List.of("With it: 1 sound")),
        Companions.of(film, plan.moving()));
  }

  @Test
  void whatATrimPushesOutOfItsSceneIsSaid() throws EditException {
    Plan plan = new ScenePlans.End(layout, placement(1), Snapping.OFF, SCALE);
    assertEquals(
        new Companions(
            Set.of(), Set.of(new SoundId("v")), List.of("1 begins behind the end of the scene")),
        Companions.NONE.after(film, after(plan, -50)));
    assertEquals(Companions.NONE, Companions.NONE.after(film, after(plan, -40)));
  }

  @Test
  void slippingASoundPlaysAnotherStretchOfItsFile() throws EditException {
    Plan plan = new SoundPlans.Slip(layout, voice());
    assertEquals(Time.seconds("0.5"), sound(after(plan, 15)).in());
    assertEquals(Time.ZERO, sound(after(plan, 900)).in());
  }
}
