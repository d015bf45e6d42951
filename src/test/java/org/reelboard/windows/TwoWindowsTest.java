package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoWindowsTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void aProjectThatIsOpenInAnotherWindowIsTakenOverOnlyWhenAsked() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    try (RealEditor first = start(film);
        RealEditor second = start(film)) {
      first.awaitWords("Film");
      second.awaitWords("is open elsewhere");
      desktop().picture("open-elsewhere");
      second.click("Take over");
      second.awaitId("scene-s1");
    }
    assertEquals(List.of("One"), Films.scenes(film));
  }

  private RealEditor start(Path film) throws Exception {
    return RealEditor.start(desktop(), folder.resolve("user"), "open", film.toString());
  }
}
