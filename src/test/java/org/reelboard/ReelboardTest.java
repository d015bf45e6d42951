package org.reelboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the shell sees it: a process with streams and an exit code. */
final class ReelboardTest {
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
