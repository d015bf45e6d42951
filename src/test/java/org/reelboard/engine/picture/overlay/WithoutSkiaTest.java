package org.reelboard.engine.picture.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.Texts;

/** Where Skia's library is missing, cannot be unpacked, or is not made for the system. */
final class WithoutSkiaTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"skija.library.path=none", "java.io.tmpdir=file", "os.name=Plan 9"})
  void filmsWithWordsSaySoAndOthersAreDrawn(String property) throws Exception {
    Files.createFile(folder.resolve("file"));
    String sentence = Texts.of("engine.skia.not-loaded");
    assertEquals(
        List.of(
            "no words: drawn",
            "words, shown: drawn",
            "words: " + sentence,
            "words again: " + sentence),
        said(property));
  }

  private List<String> said(String property) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--add-modules", "jdk.incubator.vector", "-Dfile.encoding=UTF-8"));
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-D" + property);
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.add(WithoutSkia.class.getName());
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().filter(line -> line.matches("(no )?words.*")).toList();
    }
  }

  private static String absolute(String classPath) {
    String separator = System.getProperty("path.separator");
    List<String> parts = List.of(classPath.split(separator));
    return String.join(
        separator, parts.stream().map(part -> Path.of(part).toAbsolutePath().toString()).toList());
  }
}
