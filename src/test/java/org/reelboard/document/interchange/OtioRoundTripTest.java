package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class OtioRoundTripTest {
  private static String url(AssetPath path) {
    return "file:///film/" + path.value().replace("%", "%25").replace(" ", "%20");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  static Optional<AssetPath> asset(String url) {
    return MediaUrl.path(url).map(path -> new AssetPath(path.replaceFirst("^/film/", "")));
  }

  private static ReadTimeline there(Project film) throws InterchangeException {
    return OtioReader.read(
        "film.otio",
        OtioWriter.write(film, OtioRoundTripTest::url).toString(),
        OtioRoundTripTest::asset);
  }

  /** What OTIO has words for. */
  private record Told(
      String name, String script, String notes, Time duration, Source source, String transition) {
    static Told of(Scene scene) {
      return new Told(
          scene.name(),
          scene.script(),
          scene.notes(),
          scene.duration(),
          source(scene.source()),
          scene
              .transition()
              .map(one -> one.kind() + " " + one.duration() + " " + one.easing())
              .orElse("cut"));
    }

    private static Source source(Source source) {
      return switch (source) {
        case Source.Still still ->
            MediaUrl.isStill(still.asset().fileName())
                ? new Source.Still(still.asset())
                : new Source.Clip(still.asset(), Time.ZERO);
        case Source.Clip clip ->
            MediaUrl.isStill(clip.asset().fileName())
                ? new Source.Still(clip.asset())
                : new Source.Clip(clip.asset(), clip.in(), clip.speed(), 0, false, Fields.NONE);
        case Source.ColourCard card -> new Source.ColourCard(card.colour());
        case Source.Slot slot -> new Source.ColourCard(slot.colour());
        case Source.Unknown _ -> new Source.ColourCard(new Rgb(0x3a, 0x3a, 0x46));
      };
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFilmComesBackWithItsOrderTimesAndTransitions(long seed) throws InterchangeException {
    Project film = RandomProjects.of(seed);
    Project back = there(film).project();
    assertEquals(
        film.scenes().stream().map(Told::of).toList(),
        back.scenes().stream().map(Told::of).toList());
    assertEquals(film.canvas().rate(), back.canvas().rate());
    assertEquals(film.canvas().width(), back.canvas().width());
    assertEquals(Layout.of(film).frames(), Layout.of(back).frames());
  }

  @Test
  void whatAnotherToolTrimsIsBelieved() throws InterchangeException {
    Project film =
        Project.empty("", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    new Scene(
                        new SceneId("s1"),
                        "One",
                        Time.ofSeconds(2),
                        new Source.Clip(new AssetPath("a.mp4"), Time.ofSeconds(1)))));
    String json =
        OtioWriter.write(film, OtioRoundTripTest::url)
            .toString()
            .replace("\"value\":60.0", "\"value\":45.0");
    Project back = OtioReader.read("x", json, OtioRoundTripTest::asset).project();
    assertEquals(Time.seconds("1.5"), back.scenes().getFirst().duration());
    assertEquals(film.scenes().getFirst().source(), back.scenes().getFirst().source());
  }

  @Test
  void captionsAndSoundsComeBack() throws InterchangeException {
    for (long seed = 0; seed < 60; seed++) {
      Project film = RandomProjects.of(seed);
      Project back = there(film).project();
      assertEquals(
          FilmCues.of(film).stream().map(one -> one.cue().text()).toList(),
          FilmCues.of(back).stream().map(one -> one.cue().text()).toList(),
          "seed " + seed);
      long heard =
          SoundLane.of(film, Layout.of(film)).stream()
              .mapToLong(lane -> lane.stretches().size())
              .sum();
      assertEquals(true, back.sound().size() <= heard, "seed " + seed);
      assertEquals(
          true,
          back.sound().stream().map(SoundClip::asset).allMatch(known(film)::contains),
          "seed " + seed);
    }
  }

  /** Where it stands in the film, to the flick. */
  private static List<String> marks(Project film) {
    Layout layout = Layout.of(film);
    return film.markers().stream()
        .flatMap(one ->
            layout.timeOf(one.anchor()).stream()
                .map(at -> Time.max(Time.ZERO, at) + " " + one.name() + " " + one.colour()))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void markersComeBackWithTheirNamesAndColours(long seed) throws InterchangeException {
    Project film = RandomProjects.of(seed);
    assertEquals(marks(film), marks(there(film).project()));
  }

  private static List<AssetPath> known(Project film) {
    return film.sound().stream().map(SoundClip::asset).toList();
  }

  @Test
  void fractionalRatesStayWhatTheyAre() throws InterchangeException {
    for (FrameRate rate : List.of(new FrameRate(30000, 1001), new FrameRate(24000, 1001))) {
      Project film =
          Project.empty("NTSC", Canvas.VERTICAL.withRate(rate))
              .withScenes(
                  List.of(
                      new Scene(
                          new SceneId("a"),
                          "a",
                          rate.instant(1000),
                          new Source.Still(new AssetPath("a.jpg"))),
                      new Scene(
                              new SceneId("b"),
                              "b",
                              rate.instant(500),
                              new Source.Clip(new AssetPath("b.mp4"), rate.instant(17)))
                          .withTransition(
                              Optional.of(new Transition("crossfade", rate.instant(15))))));
      String foreign =
          OtioWriter.write(film, OtioRoundTripTest::url)
              .toString()
              .replace("\"reelboard\"", "\"another\"");
      Project back = OtioReader.read("x", foreign, OtioRoundTripTest::asset).project();
      assertEquals(rate, back.canvas().rate());
      assertEquals(
          film.scenes().stream().map(Told::of).toList(),
          back.scenes().stream().map(Told::of).toList());
    }
  }

  @Test
  void anEmptyFilmStaysEmpty() throws InterchangeException {
    Project empty = Project.empty("Nothing yet", Canvas.VERTICAL);
    assertEquals(new ReadTimeline(empty, List.of()), there(empty));
  }

  @Test
  void tenThousandScenesAreReadAtOnce() throws InterchangeException {
    List<Scene> scenes =
        java.util.stream.IntStream.range(0, 10_000)
            .mapToObj(index ->
                new Scene(
                    new SceneId("s" + (index + 1)),
                    "Scene " + index,
                    Time.ofSeconds(1),
                    new Source.Still(new AssetPath("a" + index + ".jpg"))))
            .toList();
    Project film = Project.empty("Long", Canvas.VERTICAL).withScenes(scenes);
    assertEquals(film, there(film).project());
  }
}
