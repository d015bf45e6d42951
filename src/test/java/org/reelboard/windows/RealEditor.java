package org.reelboard.windows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One Reelboard in a process and a window of its own, on a {@link Desktop}. */
final class RealEditor implements AutoCloseable {
  private final Desktop desktop;
  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter questions;

  private RealEditor(Desktop desktop, Process process) {
    this.desktop = desktop;
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
  }

  /**
   * Starts the program for a user.
   *
   * @param user the folder of all that the program keeps for the user
   * @param arguments as on the command line
   */
  static RealEditor start(Desktop desktop, Path user, String... arguments) throws IOException {
    // Who has been here before is not shown around.
    Path starts = Files.createDirectories(state(user)).resolve("starts.txt");
    if (Files.notExists(starts)) {
      Files.writeString(starts, "0");
    }
    List<String> words = new ArrayList<>(javaWords("-Duser.home=" + user));
    words.add(SeenEditor.class.getName());
    words.addAll(List.of(arguments));
    ProcessBuilder builder = desktop.onScreen(words, user.resolve("said.txt"));
    builder.environment().put("HOME", user.toString());
    for (String kind : List.of("STATE", "CACHE", "DATA", "CONFIG")) {
      builder.environment().put("XDG_" + kind + "_HOME", user.resolve(kind).toString());
    }
    return new RealEditor(desktop, builder.start());
  }

  /** Java as it runs here, with the tests on its class path. */
  static List<String> javaWords(String option) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "--add-modules=jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx600m",
        "-XX:TieredStopAtLevel=1",
        "-Dfile.encoding=UTF-8",
        "-Dsun.jnu.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        option,
        "-cp",
        System.getProperty("java.class.path"));
  }

  /** Where the window keeps what it remembers. */
  static Path state(Path user) {
    return user.resolve("STATE").resolve("reelboard");
  }

  /** All that its windows show now; nothing where they are closed. */
  List<Seen> look() {
    questions.println();
    List<Seen> seen = new ArrayList<>();
    try {
      for (String line = answers.readLine();
          line != null && !line.isEmpty();
          line = answers.readLine()) {
        seen.add(Seen.of(line));
      }
    } catch (IOException _) {
      return List.of();
    }
    return seen;
  }

  Optional<Seen> withWords(String words) {
    return look().stream().filter(one -> one.words().contains(words)).findFirst();
  }

  Optional<Seen> withId(String id) {
    return look().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Seen awaitWords(String words) {
    desktop.await("the words “" + words + "”", () -> withWords(words).isPresent());
    return withWords(words).orElseThrow();
  }

  Seen awaitId(String id) {
    desktop.await("#" + id, () -> withId(id).isPresent());
    return withId(id).orElseThrow();
  }

  /** Waits for a button of exactly these words, lets it come to rest, and clicks it. */
  void click(String words) {
    desktop.await("the button “" + words + "”", () -> button(words).isPresent());
    Desktop.pause(500);
    desktop.click(button(words).orElseThrow());
  }

  private Optional<Seen> button(String words) {
    return look().stream().filter(one -> one.words().equals(words)).findFirst();
  }

  long id() {
    return process.pid();
  }

  boolean lives() {
    return process.isAlive();
  }

  void awaitEnd() {
    desktop.await("the end of the program", () -> !process.isAlive());
  }

  /** As kill -9 does it: nothing is closed, nothing is said. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    kill();
  }
}
