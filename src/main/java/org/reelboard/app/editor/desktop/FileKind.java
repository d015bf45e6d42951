package org.reelboard.app.editor.desktop;

import java.util.List;

/** Kinds of files that are asked for in one way: what they are called, and how their names end. */
public enum FileKind {
  SCRIPT("script", "*.fountain", "*.txt", "*.md"),
  SHOT_LIST("shotlist", "*.csv", "*.tsv", "*.md"),
  CONTACT_SHEET("contactsheet", "*.pdf"),
  TIMELINE_OUT("timelineout", "*.otio", "*.fcpxml", "*.edl"),
  TIMELINE_IN("timelinein", "*.otio");

  private final String name;
  private final String patterns;

  FileKind(String name, String... patterns) {
    this.name = name;
    this.patterns = String.join(" ", patterns);
  }

  /** The key of the chooser's title. */
  String title() {
    return "editor.choose." + name;
  }

  /** The key of what such files are called. */
  String files() {
    return "editor.choose." + name + ".files";
  }

  /** How their names end, the usual ending first. */
  List<String> patterns() {
    return List.of(patterns.split(" "));
  }
}
