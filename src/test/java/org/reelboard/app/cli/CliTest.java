package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;
import org.reelboard.engine.media.TestMedia;

final class CliTest {
  @TempDir private Path folder;
  private TestMedia media = new TestMedia(Path.of(""));

  @BeforeEach
  void mediaInTheFolder() {
    media = new TestMedia(folder);
  }

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  @Test
  void newPutsPhotosClipsAndMusicInTheirOrder() throws StoreException {
    Path photo = media.colour("a b é 日本.png", 60, 80, "red");
    Path clip = media.silentClip("clip.mp4", 64, 64, 10, "2");
    Path music = media.make("music.wav", "-f", "lavfi", "-i", "sine=d=1");
    Path target = folder.resolve("My film");
    Run run = run("new", target, photo, music, clip, photo, "--title", "Mine", "--rate", "25");
    assertEquals(new Run(0, target.resolve("project.reel.json") + "\n", "", List.of()), run);
    Project made = ProjectFile.load(target.resolve("project.reel.json"));
    assertEquals("Mine", made.title());
    assertEquals(
        List.of("../a b é 日本.png", "../clip.mp4", "../a b é 日本.png"),
        made.scenes().stream().map(scene -> scene.source().file().orElseThrow().value()).toList());
    assertTrue(made.scenes().get(1).source() instanceof Source.Clip);
    assertEquals("../music.wav", made.sound().getFirst().asset().value());
    assertEquals(3, made.assets().size());
    assertEquals(0, run("validate", target).code());
  }

  @Test
  void newNeverReplacesAProject() throws IOException {
    Files.writeString(folder.resolve("project.reel.json"), "mine");
    Run run = run("new", folder);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("is there already"), run.sentence());
    assertEquals("mine", Files.readString(folder.resolve("project.reel.json")));
  }

  @Test
  void newRefusesAFileThatIsNoMedia() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.mp4"), "not a film");
    Run run = run("new", folder.resolve("film"), text);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("notes.mp4"), run.sentence());
    assertFalse(Files.exists(folder.resolve("film")));
  }

  @Test
  void openHandsTheProjectToTheEditorOnlyIfItIsThere() {
    Run run = run("open", folder.resolve("nothing.reel.json"));
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertEquals(List.of(), run.opened());
    assertTrue(run.sentence().contains("nothing.reel.json"), run.sentence());
  }

  @Test
  void withoutACommandTheEditorOpensTheUsersCopyOfTheSample() throws StoreException {
    Path copy = folder.resolve("home/.local/share/reelboard/samples/photo-reel/project.reel.json");
    assertEquals(List.of(Optional.of(copy)), run().opened());
    assertEquals(
        ProjectFile.load(Path.of("projects-samples/photo-reel/project.reel.json")),
        ProjectFile.load(copy));
    assertTrue(Files.exists(copy.resolveSibling("media/lake.jpg")));
    ProjectFile.save(copy, ProjectFile.load(copy).withTitle("Changed"));
    assertEquals(List.of(Optional.of(copy)), run("open").opened());
    assertEquals("Changed", ProjectFile.load(copy).title());
  }

  @Test
  void frameDrawsOneFrame() throws MediaException {
    Path out = folder.resolve("frame.png");
    Run run = run("frame", card("#ff0000"), "3", "-o", out, "--size", "48x64");
    assertEquals(new Run(0, out + "\n", "", List.of()), run);
    var frame = StillReader.read(out, new Size(100, 100));
    assertEquals(new Size(48, 64), new Size(frame.width(), frame.height()));
    // BT.709's luma of pure red, limited range.
    assertEquals(63, frame.luma()[0] & 0xff, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "10", "9223372036854775807"})
  void frameRefusesFramesOutsideTheFilm(String number) {
    Run run = run("frame", card("#ff0000"), "-o", folder.resolve("x.png"), "--", number);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("0 to 9"), run.sentence());
  }

  @Test
  void renderWritesTheFilmAndReportsItsCheck() throws IOException {
    Path out = folder.resolve("film.mp4");
    Run run = run("render", card("#3366aa"), "-o", out, "--preset", "draft", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(24, json.get("frames").asInt(), "one second at 24 frames a second");
    assertEquals(Files.size(out), json.get("bytes").asLong());
    String streams = TestMedia.probe(out, "stream=codec_name,nb_frames");
    assertTrue(streams.contains("h264") && streams.contains("nb_frames=24"), streams);
    json.get("findings").forEach(one -> assertEquals("ok", one.get("severity").asText()));
  }

  @Test
  void renderRefusesAnUnknownPresetByNamingThoseThereAre() {
    Run run = run("render", card("#3366aa"), "-o", folder.resolve("x.mp4"), "--preset", "best");
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("reels"), run.sentence());
    assertFalse(Files.exists(folder.resolve("x.mp4")));
  }

  @Test
  void renderFailsWhereNothingCanBeWritten() {
    Run run = run("render", card("#3366aa"), "-o", folder.resolve("no/such/x.mp4"));
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.sentence().startsWith("reelboard: "), run.sentence());
  }

  @Test
  void probeTellsWhatAFileHolds() throws IOException {
    Path clip = media.clip("clip.mp4", 160, 90, 10, "1");
    Run run = run("probe", clip, "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals("video", json.get("kind").asText());
    assertEquals("160x90", json.get("width").asInt() + "x" + json.get("height").asInt());
    assertEquals(48_000, json.get("sound").get("sampleRate").asInt());
    assertTrue(run("probe", clip).out().contains("160x90"));
  }

  @Test
  void probeRefusesWhatIsNoMedia() throws IOException {
    Run missing = run("probe", folder.resolve("gone.jpg"));
    assertEquals(ExitCode.BAD_INPUT, missing.code());
    assertTrue(missing.sentence().contains("gone.jpg"), missing.sentence());
    Path empty = Files.createFile(folder.resolve("empty.mp4"));
    assertEquals(ExitCode.BAD_INPUT, run("probe", empty).code());
  }

  @Test
  void validateNamesEveryProblemWithItsPlace() throws IOException {
    Path file =
        project(
            """
            {"id": "s1", "duration": 1, "source": {"kind": "still", "asset": "gone.jpg"},
             "camera": {"move": "moonwalk", "easing": "wobbly"}},
            {"id": "s2", "duration": 1, "source": {"kind": "dream"},
             "transition": {"kind": "explode", "duration": 0.2}}
            """);
    Run run = run("validate", file, "--json");
    assertEquals(ExitCode.BAD_INPUT, run.code());
    List<String> places =
        new ObjectMapper().readTree(run.out()).get("problems").findValuesAsText("place");
    assertEquals(
        List.of(
            "scenes[0].source.asset",
            "scenes[0].camera.move",
            "scenes[0].camera.easing",
            "scenes[1].source.kind",
            "scenes[1].transition.kind"),
        places);
  }

  @Test
  void validateTellsAllThatBreaksTheRules() throws IOException {
    Path file =
        project(
            """
            {"id": "s1", "duration": -1, "source": {"kind": "colour", "colour": "#000000"}},
            {"id": "s1", "duration": 1, "source": {"kind": "colour", "colour": "red"}}
            """);
    Run run = run("validate", file);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.out().contains("scenes[0].duration"), run.out());
    assertTrue(run.out().contains("scenes[1].source.colour"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"transitions", "moves", "easings", "presets", "platforms"})
  void catalogListsEachKind(String kind) throws IOException {
    JsonNode json = new ObjectMapper().readTree(run("catalog", kind, "--json").out());
    assertTrue(json.get(kind).size() >= 4, json.toString());
    json.get(kind).forEach(item -> assertFalse(item.get("id").asText().isEmpty()));
  }

  @Test
  void doctorTellsWhatThePlatformsRefuse() {
    Run run = run("doctor", card("#000000"), "--preset", "speed");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.out().contains("TikTok refuses 15 frames a second"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fram",
        "render",
        "render x",
        "frame x",
        "frame x one -o y",
        "probe",
        "new",
        "--colour",
        "frame x 1 -o y --size huge",
        "new x --rate 0",
        "catalog songs",
        "doctor a b"
      })
  void wrongUseIsOneSentenceThatPointsToTheHelp(String line) {
    Run run = run((Object[]) line.split(" "));
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().matches("reelboard.* See reelboard.* --help\\."), run.sentence());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "render -o x.mp4", "frame 0 -o x.png", "doctor"})
  void aProjectThatIsNotThereIsBadInput(String line) {
    String[] words = line.split(" ");
    Object[] arguments = new Object[words.length + 1];
    arguments[0] = words[0];
    arguments[1] = folder.resolve("none.reel.json");
    System.arraycopy(words, 1, arguments, 2, words.length - 1);
    Run run = run(arguments);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("none.reel.json"), run.sentence());
  }

  @Test
  void brokenProjectsAreBadInput() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.reel.json"), "{\"reelboard\": 1,");
    Run run = run("render", file, "-o", folder.resolve("x.mp4"));
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("broken.reel.json"), run.sentence());
  }

  @Test
  void everyCommandHasHelpAndAVersion() {
    for (String command :
        List.of(
            "new", "open", "render", "frame", "probe", "validate", "catalog", "cache", "doctor")) {
      Run help = run(command, "--help");
      assertEquals(0, help.code(), help.err());
      assertTrue(help.out().startsWith("Usage: reelboard " + command), help.out());
      assertFalse(help.out().contains("cli."), "a text is missing: " + help.out());
    }
    assertTrue(run("--version").out().startsWith("reelboard "));
  }

  /** A project of one colour for a second, at 10 frames a second. */
  private Path card(String colour) {
    try {
      return project(
          "{\"id\": \"s1\", \"duration\": 1, \"source\": {\"kind\": \"colour\", \"colour\": \""
              + colour
              + "\"}}");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path project(String scenes) throws IOException {
    return Files.writeString(
        folder.resolve("card.reel.json"),
        """
        {"reelboard": 1, "title": "Test",
         "canvas": {"width": 480, "height": 854, "rate": "10/1", "background": "#000000"},
         "scenes": [%s]}
        """
            .formatted(scenes));
  }
}
