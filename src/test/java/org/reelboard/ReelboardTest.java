package org.reelboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the shell sees it: a process with streams and an exit code. */
final class ReelboardTest {
  private static final String LONG_FILM =
      """
      {"reelboard": 1, "title": "Long",
       "canvas": {"width": 1080, "height": 1920, "rate": "30/1", "background": "#000000"},
       "scenes": [{"id": "s1", "duration": 3600,
                   "source": {"kind": "colour", "colour": "#203040"}}]}
      """;

  @TempDir private Path folder;

  @Test
  void failuresAreOneSentenceOnStandardErrorAndTheRestIsInTheLog()
      throws IOException, InterruptedException {
    Process process = start(folder.resolve("state"), "validate", "nothing.reel.json");
    assertEquals("", output(process));
    String errors = errors(process);
    assertEquals(1, errors.lines().count(), errors);
    assertTrue(errors.startsWith("reelboard: "), errors);
    assertEquals(2, process.waitFor());
    String log = Files.readString(folder.resolve("state/reelboard/reelboard.log"));
    assertTrue(log.contains("nothing.reel.json") && log.contains("BadInputException"), log);
  }

  @Test
  void aStateFolderThatCannotBeWrittenDoesNotMatter() throws IOException, InterruptedException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    Process process = start(notAFolder, "catalog", "moves");
    assertTrue(output(process).contains("slow-zoom-in"));
    assertEquals("", errors(process));
    assertEquals(0, process.waitFor());
  }

  @Test
  void anInterruptedRenderLeavesNothingBehind() throws IOException, InterruptedException {
    Path project = Files.writeString(folder.resolve("long.reel.json"), LONG_FILM);
    Process process =
        start(folder.resolve("state"), "render", project.toString(), "-o", folder + "/film.mp4");
    while (process.isAlive() && filesOfTheFilm().isEmpty()) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    // What Ctrl-C does, as far as a process can do it to another.
    process.destroy();
    assertNotEquals(0, process.waitFor());
    assertEquals(List.of(), filesOfTheFilm());
  }

  /** The film itself, and what it is written into until it is whole. */
  private List<Path> filesOfTheFilm() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".mp4") || file.toString().endsWith(".part"))
          .toList();
    }
  }

  private static Process start(Path stateHome, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Reelboard.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_STATE_HOME", stateHome.toString());
    return builder.start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
