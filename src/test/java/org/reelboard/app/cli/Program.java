package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program in processes of its own, with folders of its own. */
record Program(Path home) {
  private static final long PATIENCE_SECONDS = 600;

  /** Something that is so sooner or later. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws Exception;
  }

  /** A process, and where it writes. */
  record Running(Process process, Path out, Path err) {
    int code() throws InterruptedException {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
      return process.exitValue();
    }

    String printed() throws IOException {
      return Files.readString(out);
    }

    String complained() throws IOException {
      return Files.readString(err);
    }

    /** As Ctrl-C in a terminal does. */
    void interrupt() throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }
  }

  /** Starts a command. */
  Running start(Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                // Shells have what they start in the background ignore Ctrl-C, and so all below it.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dreelboard.worker.idle=1000",
                "-cp",
                System.getProperty("java.class.path"),
                "org.reelboard.Reelboard"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path out = Files.createTempFile(home, "out", ".txt");
    Path err = Files.createTempFile(home, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    return new Running(builder.start(), out, err);
  }

  /** Where the queue is. */
  Path queue() {
    return home.resolve("state").resolve("reelboard");
  }

  /** Where pieces are kept. */
  Path cache() {
    return home.resolve("cache").resolve("reelboard").resolve("derived");
  }

  /** The worker of this program, if it has one. */
  Optional<ProcessHandle> worker() throws IOException {
    Path lock = queue().resolve("worker.lock");
    String process = Files.exists(lock) ? Files.readString(lock) : "";
    return process.isEmpty() || !isHeld(lock)
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive);
  }

  /** What a worker that is gone has left names a process that may be another by now. */
  private static boolean isHeld(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    }
  }

  void awaitNoWorker() throws Exception {
    until(() -> worker().isEmpty());
  }

  static void until(Condition condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "it does not happen");
      Thread.sleep(10);
    }
  }
}
