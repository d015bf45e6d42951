package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills for real: a small one in memory, which a process has for itself. */
final class FullDiskTest {
  /** In a name space of its own, so that it takes no rights to mount, and is gone with it. */
  private static final List<String> ALONE =
      List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c");

  @TempDir Path folder;

  @Test
  void ofACacheWhoseDiskFillsTheUserIsToldAndTheExportCanBeDoneAgain() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assertEquals(
        List.of(
            "No space left on device",
            "The cache in "
                + disk.resolve("cache")
                + " cannot be written: the disk is full; make room, or choose another disk.",
            "mine [film.mp4]",
            "parts []",
            "90 [film.mp4]"),
        output(FullDisk.Stage.PIECES, disk));
  }

  @Test
  void aTargetWhoseDiskFillsStaysAndTheExportCanBeDoneAgain() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assertEquals(
        List.of(
            "No space left on device",
            "The disk is full, so the film could not be written to "
                + disk.resolve("films/film.mp4")
                + ": free some space or choose another disk.",
            "mine [film.mp4]",
            "parts []",
            "90 [film.mp4]"),
        output(FullDisk.Stage.JOIN, disk));
  }

  private List<String> output(FullDisk.Stage stage, Path disk) throws Exception {
    String mount = "mount -t tmpfs -o size=4m none \"$0\"";
    assumeTrue(runs(alone(mount, disk)), "this user may not mount a disk, even for a process");
    Path out = folder.resolve("out.txt");
    List<String> command = alone(mount + " && exec \"$@\"", disk);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            FullDisk.class.getName(),
            stage.toString(),
            disk.toString(),
            Files.createDirectory(folder.resolve("elsewhere")).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readAllLines(out);
  }

  private static List<String> alone(String script, Path disk) {
    List<String> command = new ArrayList<>(ALONE);
    command.addAll(List.of(script, disk.toString()));
    return command;
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
