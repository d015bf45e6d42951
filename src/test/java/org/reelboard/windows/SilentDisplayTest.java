package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.Reelboard;
import org.reelboard.document.Texts;

final class SilentDisplayTest {
  @TempDir private Path folder;

  @Test
  void aDisplayThatDoesNotAnswerCostsOneSentence() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    List<String> words = new ArrayList<>(RealEditor.javaWords("-Duser.home=" + folder));
    words.addAll(List.of(Reelboard.class.getName(), "open", film.toString()));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("DISPLAY", ":4242");
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    Process process = builder.start();
    List<String> said = process.inputReader(StandardCharsets.UTF_8).readAllLines();
    assertEquals(1, process.waitFor());
    assertEquals(
        List.of("reelboard: " + Texts.of("cli.open.display-silent")),
        said.stream().filter(line -> !line.contains("incubator")).toList());
  }
}
