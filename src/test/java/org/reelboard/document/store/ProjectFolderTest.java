package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.AssetPath;

final class ProjectFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.jpg",
        "media/a.jpg",
        "../out/a.jpg",
        "été/夜 🎬/it's.png",
        "a  b/c.wav",
        "../../up.mp4"
      })
  void aFileIsWrittenRelativeAndFoundAgain(String path) {
    ProjectFolder project = new ProjectFolder(folder.resolve("x").resolve("y"));
    Path file = project.file(new AssetPath(path));
    assertEquals(new AssetPath(path), project.asset(file));
  }

  @Test
  void theFolderIsTheOneOfTheFile() {
    Path file = folder.resolve("sub").resolve("..").resolve("p.reel.json");
    assertEquals(new ProjectFolder(folder), ProjectFolder.of(file));
  }

  @Test
  void aNameThatNoFileHereCanHaveIsJustNotThere() {
    assertEquals(
        folder.toAbsolutePath().normalize().resolve("a_b"),
        new ProjectFolder(folder).file(new AssetPath("a\u0000b")));
  }
}
