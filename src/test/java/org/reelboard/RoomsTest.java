package org.reelboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoomsTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "reelboard");

  @Test
  void everyRoomSaysWhatItIsForAndIsNullMarked() throws IOException {
    assertEquals(List.of(), foldersWithout("/**"));
    assertEquals(List.of(), foldersWithout("@NullMarked"));
  }

  private static List<Path> foldersWithout(String text) throws IOException {
    try (Stream<Path> paths = Files.walk(MAIN)) {
      return paths
          .filter(RoomsTest::holdsJava)
          .filter(folder -> !contains(folder.resolve("package-info.java"), text))
          .toList();
    }
  }

  private static boolean holdsJava(Path folder) {
    String[] names = folder.toFile().list((_, name) -> name.endsWith(".java"));
    return names != null && names.length > 0;
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.exists(file) && Files.readString(file).contains(text);
    } catch (IOException e) {
      return false;
    }
  }
}
