package org.reelboard.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

final class ProjectJsonTest {
  /** The example of docs/design.md. */
  private static final String EXAMPLE =
      """
      { "reelboard": 1, "title": "Morning", "canvas": {"width": 1080, "height": 1920, "rate": "30/1", "background": "#000000"},
        "scenes": [
          {"id": "s1", "name": "Sunrise", "duration": 3.0, "source": {"kind": "still", "asset": "media/sunrise.jpg"},
           "camera": {"move": "slow-zoom-in", "easing": "ease-in-out", "strength": 0.2}},
          {"id": "s2", "name": "Street", "duration": 4.0, "source": {"kind": "clip", "asset": "media/street.mp4", "in": 1.5, "speed": 1.0},
           "camera": {"path": [{"at": 0, "x": 0.5, "y": 0.5, "zoom": 1.0}, {"at": 4.0, "x": 0.4, "y": 0.5, "zoom": 1.3}], "easing": "linear"},
           "look": {"style": "cinematic", "effects": [{"id": "film-grain", "amount": 0.2}]},
           "transition": {"kind": "crossfade", "duration": 0.5, "easing": "linear"}}],
        "overlays": [{"id": "t1", "kind": "title", "text": "Good morning", "anchor": {"scene": "s1", "offset": 0.5}, "duration": 2.0, "style": "bold-pop", "x": 0.5, "y": 0.3}],
        "sound": [{"id": "m1", "kind": "music", "asset": "media/bed.wav", "anchor": {"film": 0.0}, "gainDb": -8, "fadeIn": 0.5, "fadeOut": 1.5, "duck": true}] }
      """;

  private static final String SMALL =
      """
      {"reelboard": 1, "canvas": {"width": 1080, "height": 1920},
       "scenes": [{"id": "s1", "duration": 2, "source": {"kind": "colour", "colour": "#102030"}%s}]%s}
      """;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static Project read(String json) throws StoreException {
    return ProjectJson.read("film", json.getBytes(UTF_8));
  }

  private static List<Problem> problems(String json) {
    return assertThrows(ProjectFormatException.class, () -> read(json)).problems();
  }

  @Test
  void readsTheExampleOfTheDesign() throws StoreException {
    Scene sunrise =
        new Scene(
                new SceneId("s1"),
                "Sunrise",
                Time.ofSeconds(3),
                new Source.Still(new AssetPath("media/sunrise.jpg")))
            .withCamera(new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.2));
    Scene street =
        new Scene(
                new SceneId("s2"),
                "Street",
                Time.ofSeconds(4),
                new Source.Clip(new AssetPath("media/street.mp4"), Time.seconds("1.5")))
            .withCamera(
                new Camera.Path(
                    List.of(
                        new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1),
                        new CameraKeyframe(Time.ofSeconds(4), 0.4, 0.5, 1.3)),
                    "linear"))
            .withLook(
                new Look(
                    Optional.of("cinematic"),
                    List.of(new Look.Effect("film-grain", Fields.NONE.with("amount", 0.2))),
                    Fields.NONE))
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5"))));
    Overlay title =
        new Overlay(
            new OverlayId("t1"),
            new OverlayContent.Title("Good morning", "bold-pop", Fields.NONE),
            new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.5")),
            Time.ofSeconds(2),
            Placement.at(0.5, 0.3));
    SoundClip bed =
        new SoundClip(
            new SoundId("m1"),
            "music",
            new AssetPath("media/bed.wav"),
            new Anchor.ToFilm(Time.ZERO),
            Time.ZERO,
            Optional.empty(),
            -8,
            Time.seconds("0.5"),
            Time.seconds("1.5"),
            true,
            Fields.NONE);
    assertEquals(
        new Project(
            "Morning",
            Canvas.VERTICAL,
            List.of(sunrise, street),
            List.of(title),
            Captions.NONE,
            List.of(bed),
            TrackStates.USUAL,
            List.of(),
            List.of(),
            new TreeMap<>(),
            Fields.NONE),
        read(EXAMPLE));
  }

  @Test
  void writesTheVersionFirstAndLeavesDefaultsOut() {
    Project project =
        Project.empty("Été", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    new Scene(
                        new SceneId("s1"),
                        "",
                        Time.ofFraction(1001, 30000),
                        new Source.Clip(new AssetPath("a.mp4"), Time.ZERO)
                            .withSpeed(new BigDecimal("10")))));
    assertEquals(
        """
        {
          "reelboard": 1,
          "title": "Été",
          "canvas": {
            "width": 1080,
            "height": 1920,
            "rate": "30/1",
            "background": "#000000"
          },
          "scenes": [
            {
              "id": "s1",
              "duration": "1001/30000",
              "source": {
                "kind": "clip",
                "asset": "a.mp4",
                "speed": 10
              }
            }
          ]
        }
        """,
        new String(ProjectJson.text(project), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadBackAsItWas(long seed) throws StoreException {
    Project project = RandomProjects.of(seed);
    assertEquals(List.of(), ProjectRules.check(project));
    byte[] text = ProjectJson.text(project);
    Project back = ProjectJson.read("film", text);
    assertEquals(project, back);
    assertEquals(new String(text, UTF_8), new String(ProjectJson.text(back), UTF_8));
  }

  @Test
  void keepsWhatItDoesNotKnowWhereverItStands() throws StoreException {
    String json =
        """
        {
          "reelboard": 1,
          "title": "",
          "canvas": {
            "width": 1080,
            "height": 1920,
            "rate": "30/1",
            "background": "#000000",
            "new": 1.50
          },
          "scenes": [
            {
              "id": "s1",
              "duration": 2,
              "source": {
                "kind": "hologram",
                "beams": [
                  1e400,
                  null
                ]
              },
              "framing": {
                "mode": "cover",
                "focus": {
                  "x": 0.5,
                  "y": 0.3,
                  "z": 1
                },
                "new": true
              },
              "camera": {
                "path": [
                  {
                    "at": 0,
                    "x": 0.5,
                    "y": 0.5,
                    "zoom": 1,
                    "new": "k"
                  }
                ],
                "new": {}
              },
              "look": {
                "effects": [
                  {
                    "id": "grain",
                    "new": []
                  }
                ],
                "new": 0
              },
              "transition": {
                "kind": "wipe",
                "duration": 0.5,
                "new": -1
              },
              "new": "s"
            }
          ],
          "overlays": [
            {
              "id": "t1",
              "kind": "title",
              "anchor": {
                "scene": "s1",
                "offset": 0,
                "new": "a"
              },
              "duration": 1,
              "new": "o"
            }
          ],
          "sound": [
            {
              "id": "m1",
              "kind": "music",
              "asset": "a.wav",
              "anchor": {
                "film": 0,
                "new": 2
              },
              "new": 3
            }
          ],
          "assets": {
            "a.wav": {
              "sha256": "%s",
              "bytes": 123,
              "new": 4
            }
          },
          "new": 5
        }
        """
            .formatted("0".repeat(64));
    assertEquals(json.replace("1e400", "1E+400"), new String(ProjectJson.text(read(json)), UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , "duration": 0                    | scenes[0].duration | must be above 0
          , "duration": -1                   | scenes[0].duration | must be above 0
          , "duration": 1e-30                | scenes[0].duration | must be above 0
          , "duration": 1e999999999          | scenes[0].duration | must be at most 24 hours
          , "duration": 86401                | scenes[0].duration | must be at most 24 hours
          , "duration": "NaN"                | scenes[0].duration | must be a number of seconds, or a fraction of seconds such as "1001/30000"
          , "duration": "1/0"                | scenes[0].duration | must be a number of seconds, or a fraction of seconds such as "1001/30000"
          , "duration": true                 | scenes[0].duration | must be a number of seconds, or a fraction of seconds such as "1001/30000"
          , "duration": null                 | scenes[0].duration | must be a number of seconds, or a fraction of seconds such as "1001/30000"
          , "name": 3                        | scenes[0].name | must be a text
          , "id": " "                        | scenes[0].id | must not be empty
          , "id": 7                          | scenes[0].id | must be a text
          , "source": []                     | scenes[0].source | must be an object
          , "source": {}                     | scenes[0].source.kind | is missing
          , "source": {"kind": "still"}      | scenes[0].source.asset | is missing
          , "source": {"kind": "still", "asset": ""} | scenes[0].source.asset | must not be empty
          , "source": {"kind": "clip", "asset": "a", "speed": 0} | scenes[0].source.speed | must be a speed from 0.01 to 100
          , "source": {"kind": "clip", "asset": "a", "speed": 1e999} | scenes[0].source.speed | must be a speed from 0.01 to 100
          , "source": {"kind": "clip", "asset": "a", "in": -0.1} | scenes[0].source.in | must be 0 or more
          , "source": {"kind": "clip", "asset": "a", "gainDb": 1e999} | scenes[0].source.gainDb | must be a level from -96 to +24 decibels
          , "source": {"kind": "clip", "asset": "a", "muted": "yes"} | scenes[0].source.muted | must be true or false
          , "source": {"kind": "colour", "colour": "red"} | scenes[0].source.colour | must be a colour such as "#1a2b3c"
          , "source": {"kind": "colour"}     | scenes[0].source.colour | is missing
          , "framing": {"mode": "stretch"}   | scenes[0].framing.mode | must be "cover" or "fit"
          , "framing": {"mode": "cover", "focus": {"x": 1.1}} | scenes[0].framing.focus.x | must be a number from 0 to 1
          , "camera": {}                     | scenes[0].camera.move | must have either a move or a path
          , "camera": {"move": "pan", "strength": 2} | scenes[0].camera.strength | must be a number from 0 to 1
          , "camera": {"path": []}           | scenes[0].camera.path | must have at least one keyframe
          , "camera": {"path": [{"at": 1}, {"at": 1}]} | scenes[0].camera.path[1].at | must be later than the keyframe before it
          , "camera": {"path": [{"at": 1, "zoom": 0}]} | scenes[0].camera.path[0].zoom | must be above 0
          , "camera": {"path": [{"at": 1, "x": 1e999}]} | scenes[0].camera.path[0].x | must be a finite number
          , "look": {"effects": [{}]}        | scenes[0].look.effects[0].id | is missing
          , "transition": {"kind": "wipe", "duration": 0} | scenes[0].transition.duration | must be above 0
          , "transition": {"kind": "wipe", "duration": 3} | scenes[0].transition.duration | is longer than its own scene (2 s); shorten the transition or lengthen the scene
          """)
  void refusesABadSceneWithItsPlace(String fields, String place, String sentence) {
    String name = fields.substring(fields.indexOf('"') + 1, fields.indexOf('"', 3));
    String json =
        """
        {"reelboard": 1, "canvas": {"width": 1080, "height": 1920}, "scenes": [{%s}]}
        """
            .formatted(sceneWith(name, fields));
    assertEquals(List.of(new Problem(place, sentence)), problems(json));
  }

  /** The fields of a good scene, one of them put in the place of its own. */
  private static String sceneWith(String name, String field) {
    StringBuilder fields = new StringBuilder();
    if (!name.equals("id")) {
      fields.append("\"id\": \"s1\", ");
    }
    if (!name.equals("duration")) {
      fields.append("\"duration\": 2, ");
    }
    if (!name.equals("source")) {
      fields.append("\"source\": {\"kind\": \"colour\", \"colour\": \"#102030\"}, ");
    }
    return fields + field.substring(field.indexOf('"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , "overlays": {}                   | overlays | must be a list
          , "overlays": [1]                  | overlays[0] | must be an object
          , "sound": [{"id": "m", "kind": "music", "asset": "a"}] | sound[0].anchor | is missing
          , "sound": [{"id": "m", "kind": "music", "asset": "a", "anchor": {}}] | sound[0].anchor.scene | must have either a scene (with an offset) or a time of the film
          , "sound": [{"id": "m", "kind": "music", "asset": "a", "anchor": {"film": -1}}] | sound[0].anchor.film | must be 0 or more
          , "sound": [{"id": "m", "kind": "music", "asset": "a", "anchor": {"scene": "s9"}}] | sound[0].anchor.scene | there is no scene "s9"; anchor it to a scene that exists or to the film's time
          , "sound": [{"id": "m", "kind": "music", "asset": "a", "anchor": {"film": 0}, "fadeIn": -1}] | sound[0].fadeIn | must be 0 or more
          , "assets": {"a": {"sha256": "x", "bytes": 1}} | assets["a"].sha256 | must be 64 hexadecimal digits in lower case
          """)
  void refusesABadTrackWithItsPlace(String fields, String place, String sentence) {
    assertEquals(List.of(new Problem(place, sentence)), problems(SMALL.formatted("", fields)));
  }

  @Test
  void namesDuplicateIds() {
    String scene =
        "{\"id\": \"s1\", \"duration\": 1, \"source\": {\"kind\": \"still\", \"asset\": \"a\"}}";
    String json =
        """
        {"reelboard": 1, "canvas": {"width": 1080, "height": 1920}, "scenes": [%s, %s]}
        """
            .formatted(scene, scene);
    assertEquals(
        List.of(
            new Problem(
                "scenes[1].id", "the id \"s1\" is already used by scenes[0]; give each its own")),
        problems(json));
  }

  @Test
  void listsEverythingThatIsWrongAndSaysTheFirst() {
    String json =
        """
        {"reelboard": 1, "canvas": {"width": 15, "height": "x", "rate": "0/1"},
         "scenes": [{"id": "s1", "duration": -1, "source": {"kind": "still"}}]}
        """;
    ProjectFormatException refused = assertThrows(ProjectFormatException.class, () -> read(json));
    assertEquals(
        List.of(
            "canvas.height",
            "canvas.rate",
            "scenes[0].source.asset",
            "canvas.width",
            "scenes[0].duration"),
        refused.problems().stream().map(Problem::place).toList());
    assertEquals(
        "\"film\" cannot be opened: canvas.height: must be a whole number (and 4 more).",
        refused.sentence());
  }

  @Test
  void refusesAFutureVersionAndSaysWhatIsNeeded() {
    assertEquals(
        "\"film\" cannot be opened: it was saved by a newer Reelboard (format 2, this one knows 1);"
            + " a newer Reelboard is needed to open it.",
        assertThrows(StoreException.class, () -> read("{\"reelboard\": 2, \"scenes\": 3}"))
            .sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "null", "{}", "{\"scenes\": []}", "   "})
  void refusesWhatIsNoProject(String json) {
    assertEquals(List.of(new Problem("", "this is no Reelboard project")), problems(json));
  }

  @Test
  void refusesAnEmptyFile() {
    assertEquals(List.of(new Problem("", "the file is empty")), problems(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reelboard\": 1,\n \"title\": \"x\n\"}",
        "{\"reelboard\": 1,\n \"title\": NaN}",
        "{\"reelboard\": 1,\n \"title\": Infinity}",
        "{\"reelboard\": 1,\n \"reelboard\": 1}",
        "{\"reelboard\": 1}\n{}",
        "{\"reelboard\": 1,\n"
      })
  void saysWhereTheTextIsBroken(String json) {
    String sentence = problems(json).getFirst().sentence();
    assertTrue(sentence.matches("it is broken at line [23], column \\d+: mend it .*"), sentence);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2};
    assertThrows(ProjectFormatException.class, () -> ProjectJson.read("film", bytes));
  }

  @Test
  void refusesBottomlessNesting() {
    assertThrows(ProjectFormatException.class, () -> read("{\"a\":".repeat(100_000)));
  }

  @Test
  void framingAndFocusAreWrittenAsTheSchemaSays() throws StoreException {
    Project project =
        read(
            SMALL.formatted(
                ", \"framing\": {\"mode\":\"cover\",\"focus\":{\"x\":0.5,\"y\":0.3}}", ""));
    assertEquals(Framing.coverAround(0.5, 0.3), project.scenes().getFirst().framing());
    Project fit = read(SMALL.formatted(", \"framing\": {\"mode\": \"fit\"}", ""));
    assertEquals(Framing.FIT, fit.scenes().getFirst().framing());
  }
}
