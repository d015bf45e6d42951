package org.reelboard.app.jobs;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts processes that are no children of this one. A virtual machine that has a child waits for
 * it on a thread inside the system, and a third of a second at its own end for that thread.
 */
final class DetachedProcess {
  /**
   * Says the number of the process and leaves it alone; says it itself, as what a process writes
   * after the end of the one that Java knows is lost. Where it crashes without a note of its own,
   * one is left: other ends are those by itself (0, 1) and by signals from outside.
   */
  private static final String SCRIPT =
      """
      note=$1
      shift
      process=$({
        "$@" </dev/null >/dev/null 2>&1 &
        echo $!
        exec >/dev/null 2>&1
        wait $!
        code=$?
        case $code in
          (0 | 1 | 129 | 130 | 137 | 143) ;;
          (*) [ -e "$note-$!.log" ] || echo "exit code $code" > "$note-$!.log" ;;
        esac
      } &)
      echo "$process"
      """;

  private DetachedProcess() {}

  /**
   * Starts one, with no input, whose output nobody reads.
   *
   * @param note where a note of a crash goes, less {@code -PROCESS.log}
   * @return empty where it has ended already
   */
  static Optional<ProcessHandle> start(List<String> command, Path note) throws IOException {
    return System.getProperty("os.name", "").startsWith("Windows")
        ? Optional.of(child(command))
        : ofShell(command, note);
  }

  private static Optional<ProcessHandle> ofShell(List<String> command, Path note)
      throws IOException {
    List<String> words =
        new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "reelboard", note.toString()));
    words.addAll(command);
    Process shell = new ProcessBuilder(words).redirectError(Redirect.DISCARD).start();
    shell.getOutputStream().close();
    try (BufferedReader said = shell.inputReader(StandardCharsets.US_ASCII)) {
      String number = said.readLine();
      if (number == null) {
        throw new IOException("/bin/sh");
      }
      return ProcessHandle.of(Long.parseLong(number));
    }
  }

  private static ProcessHandle child(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectInput(Redirect.from(new File("NUL")))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start()
        .toHandle();
  }
}
