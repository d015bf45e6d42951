package org.reelboard.document.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Limits;
import org.reelboard.document.script.FountainElement.Kind;

/** The scenes of a screenplay: one to each scene heading, and one for what stands before them. */
final class FountainScenes {
  private final List<ScriptScene> scenes = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> transition = Optional.empty();
  private Optional<String> next = Optional.empty();
  private double seconds;

  private FountainScenes() {}

  static List<ScriptScene> of(String text) {
    List<FountainElement> elements = Fountain.elements(text);
    if (elements.stream().noneMatch(one -> one.kind() == Kind.SCENE_HEADING)) {
      return Paragraphs.scenes(withoutMarks(elements));
    }
    FountainScenes reader = new FountainScenes();
    elements.forEach(reader::take);
    reader.end();
    return reader.scenes;
  }

  /** A text without scene headings is a text: each block of it a scene. */
  private static String withoutMarks(List<FountainElement> elements) {
    List<String> blocks = new ArrayList<>();
    for (FountainElement element : elements) {
      String text = element.text();
      switch (element.kind()) {
        case SECTION -> blocks.add("# " + text);
        case DIALOGUE, PARENTHETICAL, LYRIC -> blocks.add(join(blocks, text));
        case ACTION, CENTRED, CHARACTER -> blocks.add(text);
        case SYNOPSIS, NOTE, TRANSITION, PAGE_BREAK, SCENE_HEADING -> {}
      }
    }
    return String.join("\n\n", blocks);
  }

  private static String join(List<String> blocks, String text) {
    return blocks.isEmpty() ? text : blocks.removeLast() + "\n" + text;
  }

  private void take(FountainElement element) {
    notes.addAll(element.kind() == Kind.SCENE_HEADING ? List.of() : element.notes());
    String text = element.text();
    switch (element.kind()) {
      case SCENE_HEADING -> {
        end();
        name = Optional.of(text);
        transition = next;
        next = Optional.empty();
        section.ifPresent(notes::add);
        section = Optional.empty();
        notes.addAll(element.notes());
      }
      case ACTION, CENTRED -> {
        startBlock();
        write(text, ReadAloud.SHOWN.seconds(text));
      }
      case CHARACTER -> {
        startBlock();
        write(text, 0);
      }
      case PARENTHETICAL -> write(text, 0);
      case DIALOGUE, LYRIC -> write(text, ReadAloud.SPOKEN.seconds(text));
      case TRANSITION -> next = Fountain.transitionKind(text);
      case SECTION -> section = Optional.of(text);
      case SYNOPSIS -> notes.add(text);
      case NOTE, PAGE_BREAK -> {}
    }
  }

  private void startBlock() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }

  private void write(String text, double takes) {
    lines.add(text);
    seconds += takes;
  }

  /** What has been read since the last heading is a scene. */
  private void end() {
    String script = String.join("\n", lines);
    if (name.isPresent() || !script.isBlank()) {
      String title = name.orElseGet(() -> SceneName.of(script));
      List<String> pieces = LongText.pieces(script, Limits.LONGEST_TEXT);
      String remarks = LongText.pieces(String.join("\n", notes), Limits.LONGEST_TEXT).getFirst();
      for (int index = 0; index < pieces.size(); index++) {
        scenes.add(
            new ScriptScene(
                title,
                pieces.get(index),
                index == 0 ? remarks : "",
                ReadAloud.length(seconds / pieces.size()),
                index == 0 ? transition : Optional.empty()));
      }
      notes.clear();
    }
    lines.clear();
    seconds = 0;
    name = Optional.empty();
    transition = Optional.empty();
  }
}
