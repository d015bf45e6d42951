package org.reelboard.app.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.app.editor.play.PlayerFrames;

/**
 * A command that was run inside the test.
 *
 * @param opened what the editor was asked to open
 */
record Run(int code, String out, String err, List<Optional<Path>> opened) {
  static Run of(Path home, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<Optional<Path>> opened = new ArrayList<>();
    Cli cli =
        new Cli(
            Console.of(out, err),
            opened::add,
            PlayerFrames::open,
            new Installation(
                UserFolders.of("Linux", home, Map.of()),
                Optional.of(Path.of("").toAbsolutePath())));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = cli.run(texts);
    return new Run(code, out.toString(), err.toString(), opened);
  }

  /** The one line that was written to standard error. */
  String sentence() {
    List<String> lines = err.lines().toList();
    if (lines.size() != 1) {
      throw new AssertionError("not one sentence: " + err);
    }
    return lines.getFirst();
  }
}
