package org.reelboard.document.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.ScriptEdits;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;
import org.reelboard.document.time.Time;

final class ScriptFormTest {
  private static final String SCREENPLAY =
      """
      Title: The Lake
      Author: Somebody
          and another

      A crow calls.

      FADE IN:

      EXT. LAKE SHORE - DAWN #1#

      = Mara decides to swim.

      Mist. *Nobody* is up. [[wide shot
      from the drone]]

      MARA (V.O.)
      (whispering)
      You said it would be _warm_.
      \s\s
      You lied.

      @McAdam
      Come in!

      /* cut:
      INT. NOWHERE - DAY
      */

      DISSOLVE TO:

      # The town

      int. kitchen

      > THE END <

      .FLASHBACK

      !LOUD WORDS
      that are action.
      """;

  @Test
  void aScreenplayHasASceneToEachHeading() {
    assertEquals(
        List.of(
            new ScriptScene(
                "A crow calls", "A crow calls.", "", Time.ofSeconds(2), Optional.empty()),
            new ScriptScene(
                "EXT. LAKE SHORE - DAWN",
                "Mist. Nobody is up.\n\nMARA (V.O.)\n(whispering)\nYou said it would be warm.\n\n"
                    + "You lied.\n\nMcAdam\nCome in!",
                "Mara decides to swim.\nwide shot from the drone",
                Time.seconds("5.9"),
                Optional.of("fade-black")),
            new ScriptScene(
                "int. kitchen", "THE END", "The town", Time.ofSeconds(2), Optional.of("crossfade")),
            new ScriptScene(
                "FLASHBACK",
                "LOUD WORDS\nthat are action.",
                "",
                Time.ofSeconds(2),
                Optional.empty())),
        ScriptForm.FOUNTAIN.scenes(SCREENPLAY));
  }

  @Test
  void aScriptHasASceneToEachParagraph() {
    String script =
        """
        The lake lies still. [drone, wide]
        Nobody is up.

        ## Breakfast

        [close-up of the pan]

        She made eggs, which were not eaten because of what she said about them.
        """;
    assertEquals(
        List.of(
            scene(
                "The lake lies still", "The lake lies still.\nNobody is up.", "drone, wide", "3.4"),
            scene("Breakfast", "", "close-up of the pan", "2"),
            scene(
                "She made eggs, which were not eaten…",
                "She made eggs, which were not eaten because of what she said about them.",
                "",
                "5.9")),
        ScriptForm.PARAGRAPHS.scenes(script));
  }

  private static ScriptScene scene(String name, String script, String notes, String seconds) {
    return new ScriptScene(name, script, notes, Time.seconds(seconds), Optional.empty());
  }

  @Test
  void withoutEmptyLinesEachLineIsAScene() {
    assertEquals(
        List.of("One", "Two", "Three"),
        ScriptForm.PARAGRAPHS.scenes("One.\r\nTwo.\r\nThree.").stream()
            .map(ScriptScene::name)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // 25 words at 150 a minute, and a pause
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        + " sixteen seventeen eighteen nineteen twenty a b c d e., 10.3",
    // 20 characters at 300 a minute, two pauses cannot be told without spaces: one
    "夜明け前の湖は静かだ誰もまだ起きていない。, 4.3",
    "Hi, 2",
    "- — …, 2"
  })
  void wordsTakeAsLongAsTheyAreSpoken(String words, String seconds) {
    assertEquals(
        Time.seconds(seconds), ScriptForm.PARAGRAPHS.scenes("x\n\n" + words).getLast().duration());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t\n", "\ufeff", "/* all gone", "===", "[[ ]]"})
  void whatHoldsNoWordsHoldsNoScenes(String text) {
    assertEquals(List.of(), ScriptForm.FOUNTAIN.scenes(text.replace("\ufeff", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "notes.fountain, Hello, FOUNTAIN",
    "notes.txt, INT. HOUSE - DAY, FOUNTAIN",
    "notes.txt, int. house, FOUNTAIN",
    "notes.txt, INT HOUSE, FOUNTAIN",
    "notes.txt, Est il possible?, PARAGRAPHS",
    "notes.txt, .NET is a framework, PARAGRAPHS",
    "notes.txt, INTERESTING, PARAGRAPHS"
  })
  void theFormIsGuessed(String name, String text, ScriptForm form) {
    assertEquals(form, ScriptForm.of(name, text));
  }

  @Test
  void aLongParagraphIsSeveralScenes() throws EditException {
    String sentence = "These are some words that go on and on. ";
    List<ScriptScene> scenes = ScriptForm.PARAGRAPHS.scenes("Begin.\n\n" + sentence.repeat(1000));
    Project project = ScriptEdits.append(scenes).apply(Project.empty("", Canvas.VERTICAL));
    assertEquals(5, project.scenes().size());
    assertEquals(
        sentence.repeat(1000).strip(),
        String.join(" ", scenes.stream().skip(1).map(ScriptScene::script).toList()));
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** Whatever is pasted becomes scenes that a project may hold, or none. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextBecomesAValidFilm(long seed) throws EditException {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "INT. A - DAY",
            "\n",
            "\n\n",
            "MARA",
            "[[",
            "]]",
            "/*",
            "*/",
            "**b**",
            "_",
            "# x",
            "= s",
            "> CUT TO:",
            "> c <",
            "~la",
            ".F",
            "@n",
            "!a",
            "(p)",
            "  ",
            "夜 の",
            "🎬",
            "Title: t",
            "===",
            "word ",
            "long ".repeat(4000),
            "\r\n",
            "\t");
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(60); count > 0; count--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    for (ScriptForm form : ScriptForm.values()) {
      List<ScriptScene> scenes = form.scenes(text.toString());
      Project film = ScriptEdits.append(scenes).apply(Project.empty("", Canvas.VERTICAL));
      assertEquals(List.of(), ProjectRules.check(film));
      assertEquals(scenes.size(), film.scenes().size());
      assertEquals(film, ScriptEdits.replaceAll(scenes).apply(film));
      assertEquals(
          true,
          scenes.stream()
              .allMatch(one ->
                  !one.duration().isBefore(ReadAloud.SHORTEST)
                      && one.script().length() <= Limits.LONGEST_TEXT));
    }
  }
}
