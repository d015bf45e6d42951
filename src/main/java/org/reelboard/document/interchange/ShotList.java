package org.reelboard.document.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;

/** The forms in which a shot list is written. */
public enum ShotList {
  /** Comma-separated values after RFC 4180; a cell that a spreadsheet would compute is quoted. */
  CSV("csv") {
    @Override
    public String write(List<Shot> shots) {
      return table(shots).stream()
          .map(row -> row.stream().map(ShotList::csvCell).collect(Collectors.joining(",")))
          .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
  },

  /** Cells between tabs, each row one line. */
  TSV("tsv") {
    @Override
    public String write(List<Shot> shots) {
      return table(shots).stream()
          .map(row -> row.stream().map(ShotList::tsvCell).collect(Collectors.joining("\t")))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  },

  /** A table in Markdown. */
  MARKDOWN("md") {
    @Override
    public String write(List<Shot> shots) {
      List<List<String>> table = table(shots);
      List<String> lines = new ArrayList<>();
      for (List<String> row : table) {
        lines.add(
            row.stream().map(ShotList::mdCell).collect(Collectors.joining(" | ", "| ", " |")));
        if (lines.size() == 1) {
          lines.add(row.stream().map(_ -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        }
      }
      return String.join("\n", lines) + "\n";
    }
  };

  /** A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV Injection"). */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final String extension;

  ShotList(String extension) {
    this.extension = extension;
  }

  /** The whole text. */
  public abstract String write(List<Shot> shots);

  /** The form that a file's name asks for; empty where it is none of them. */
  public static Optional<ShotList> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (ShotList form : values()) {
      if (name.endsWith("." + form.extension)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The headings and a row to each shot. */
  private static List<List<String>> table(List<Shot> shots) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(Texts.of("document.shotlist.headings").split("\\|")).stream()
            .map(String::strip)
            .toList());
    for (Shot shot : shots) {
      rows.add(
          List.of(
              Integer.toString(shot.number()),
              shot.name(),
              shot.in(),
              shot.out(),
              String.format(Locale.ROOT, "%.2f", shot.seconds()),
              shot.move(),
              shot.transition(),
              shot.file(),
              shot.script(),
              shot.notes()));
    }
    return rows;
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String csvCell(String cell) {
    String safe = safe(cell);
    boolean quoted = safe.chars().anyMatch(one -> ",\"\n\r;\t".indexOf(one) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static String tsvCell(String cell) {
    return safe(cell).replaceAll("\\s*\\R\\s*", " / ").replace('\t', ' ');
  }

  private static String mdCell(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replaceAll("\\R", "<br>");
  }
}
