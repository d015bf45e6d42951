package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

final class SceneSettingsTest {
  private static Scene scene(String id, Time duration) {
    return new Scene(new SceneId(id), id, duration, new Source.ColourCard(new Rgb(1, 2, 3)));
  }

  private static final Scene RICH =
      scene("rich", Time.ofSeconds(3))
          .withCamera(new Camera.NamedMove("pan-left", "expo", 0.4))
          .withFraming(Framing.coverAround(0.2, 0.8))
          .withLook(new Look(Optional.of("cinematic"), List.of(), Fields.NONE))
          .withTransition(Optional.of(new Transition("wipe", Time.ofSeconds(1))));

  private static Project film(Scene... scenes) {
    return Project.empty("Film", Canvas.VERTICAL).withScenes(List.of(scenes));
  }

  @Test
  void onlyWhatIsTickedIsGivenToTheOthers() throws EditException {
    Scene plain = scene("b", Time.ofSeconds(2));
    Project project = film(RICH, plain, scene("c", Time.ofSeconds(2)));
    Project pasted =
        SceneSettings.paste(
                RICH, List.of(plain.id()), Set.of(SceneSetting.CAMERA, SceneSetting.LOOK))
            .apply(project);
    assertEquals(
        film(
            RICH,
            plain.withCamera(RICH.camera()).withLook(RICH.look()),
            scene("c", Time.ofSeconds(2))),
        pasted);
  }

  @Test
  void aSceneWithoutRoomForTheTransitionComesInWithoutOne() throws EditException {
    Scene first = scene("a", Time.ofSeconds(2));
    Scene tiny = scene("b", Time.ofFraction(1, 90));
    Project pasted =
        SceneSettings.transitionToAllJoints(RICH.transition().orElseThrow())
            .apply(film(first, tiny, scene("c", Time.ofSeconds(2))));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        pasted.scenes().stream().limit(2).map(Scene::transition).toList());
  }

  @Test
  void theFirstSceneKeepsItsWayInWhenAllJointsAreSet() throws EditException {
    Project pasted =
        SceneSettings.transitionToAllJoints(new Transition("slide", Time.seconds("0.5")))
            .apply(film(RICH, scene("b", Time.ofSeconds(2)), scene("c", Time.ofSeconds(2))));
    assertEquals(
        List.of("wipe", "slide", "slide"),
        pasted.scenes().stream().map(one -> one.transition().orElseThrow().kind()).toList());
  }

  @Test
  void theMoveIsGivenToAll() throws EditException {
    Project pasted =
        SceneSettings.cameraToAll(RICH).apply(film(scene("a", Time.ofSeconds(2)), RICH));
    assertEquals(
        List.of(RICH.camera(), RICH.camera()),
        pasted.scenes().stream().map(Scene::camera).toList());
  }

  @Test
  void aSceneThatIsGoneIsRefused() {
    assertThrows(
        EditException.class,
        () ->
            SceneSettings.paste(RICH, List.of(new SceneId("x")), Set.of(SceneSetting.LOOK))
                .apply(film(RICH)));
  }

  @RepeatedTest(20)
  void whateverIsPastedTheProjectStaysValidAndOneUndoTakesItBack(RepetitionInfo run)
      throws EditException {
    Random random = new Random(run.getCurrentRepetition());
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < 6; index++) {
      scenes.add(
          scene("s" + index, Time.ofFraction(1 + random.nextInt(120), 30))
              .withTransition(
                  random.nextBoolean()
                      ? Optional.empty()
                      : Optional.of(new Transition("crossfade", Time.ofFraction(1, 30)))));
    }
    Project project = film(scenes.toArray(Scene[]::new));
    Set<SceneSetting> settings = EnumSet.noneOf(SceneSetting.class);
    for (SceneSetting setting : SceneSetting.values()) {
      if (random.nextBoolean()) {
        settings.add(setting);
      }
    }
    List<SceneId> targets =
        scenes.stream().map(Scene::id).filter(_ -> random.nextBoolean()).toList();
    History history =
        History.of(project).apply("paste", SceneSettings.paste(RICH, targets, settings));
    assertEquals(List.of(), ProjectRules.check(history.present()));
    assertEquals(project, history.undo().present());
  }
}
