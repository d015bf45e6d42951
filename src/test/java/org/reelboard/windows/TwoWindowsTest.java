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
    try (RealEditor first = start(film)) {
      first.awaitWords("Film");
      takenOver(film, first);
    }
    assertEquals(List.of("One", "One"), Films.scenes(film));
  }

  private void takenOver(Path film, RealEditor first) throws Exception {
    try (RealEditor second = start(film)) {
      second.awaitWords("is open elsewhere");
      desktop().picture("open-elsewhere");
      second.click("Take over");
      second.awaitId("scene-s1");
      desktop().activate(second);
      desktop().keys("ctrl+a", "ctrl+d", "ctrl+s");
      second.awaitWords("verified");

      desktop().activate(first);
      desktop().keys("ctrl+a", "ctrl+x");
      first.awaitWords("This film now belongs to another window");
      desktop().picture("taken-over");
      first.click("Go on looking");
      first.awaitWords("Changes are not kept");
      desktop().picture("not-kept");
      saveUnderAnotherName(first);
    }
  }

  private void saveUnderAnotherName(RealEditor editor) throws Exception {
    desktop().keys("ctrl+v", "ctrl+v", "ctrl+shift+s");
    desktop().activate("Save project");
    Desktop.pause(500);
    desktop().type("mine");
    desktop().keys("Return");
    editor.awaitWords("verified");
    assertEquals(List.of("One", "One"), Films.scenes(folder.resolve("mine.reel.json")));
  }

  private RealEditor start(Path film) throws Exception {
    return RealEditor.start(desktop(), folder.resolve("user"), "open", film.toString());
  }
}
