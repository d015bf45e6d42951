package org.reelboard.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** The option {@code --json} of the commands that report, and what it does. */
final class Reporting {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Option(names = "--json", descriptionKey = "cli.arg.json")
  private boolean json;

  /** Writes the report to standard output. */
  void write(Report report, Console console) {
    if (json) {
      console.out().println(text(report));
    } else {
      report.lines().forEach(console.out()::println);
    }
    console.out().flush();
  }

  private static String text(Report report) {
    try {
      return JSON.writeValueAsString(report.json());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
