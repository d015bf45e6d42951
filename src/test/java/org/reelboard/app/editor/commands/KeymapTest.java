package org.reelboard.app.editor.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.store.StoreException;

final class KeymapTest {
  private static final Map<String, Context> CONTEXTS =
      Map.of(
          "edit.split", Context.WINDOW,
          "edit.undo", Context.WINDOW,
          "timeline.fit", Context.TIMELINE);

  @TempDir private Path folder;

  @Test
  void aKeyThatIsGivenToACommandLeavesTheOtherOneAtItsPlace() {
    Keymap before = keymap(Map.of("edit.split", "S; B", "edit.undo", "Z", "timeline.fit", "S"));
    assertEquals(
        keymap(Map.of("edit.split", "B", "edit.undo", "S", "timeline.fit", "S")),
        before.bind("edit.undo", KeyCombination.valueOf("S"), KeymapTest::context));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws StoreException {
    Keymap keymap = keymap(Map.of("edit.split", "Shortcut+Shift+B; Page Up", "edit.undo", ""));
    KeymapFile file = new KeymapFile(folder.resolve("new").resolve("keys.properties"));
    file.write(keymap);
    assertEquals(new KeymapFile.Read(keymap, List.of()), file.read());
  }

  @Test
  void onlyWhatDiffersFromTheUsualKeysIsTheUsersOwn() {
    Keymap usual = keymap(Map.of("edit.split", "S", "edit.undo", "Z"));
    Keymap own = keymap(Map.of("edit.undo", "U"));
    assertEquals(own, usual.with(own).against(usual));
  }

  @Test
  void aKeyThatIsNoneIsNamedAndTheRestRead() throws IOException, StoreException {
    Path file =
        Files.writeString(folder.resolve("keys.properties"), "edit.undo = Hyper+Q; U\nedit.x = S");
    assertEquals(
        new KeymapFile.Read(keymap(Map.of("edit.undo", "U", "edit.x", "S")), List.of("Hyper+Q")),
        new KeymapFile(file).read());
  }

  @Test
  void aFileThatIsNoTextCostsOneSentence() throws IOException {
    Path file = Files.write(folder.resolve("keys.properties"), new byte[] {(byte) 0xff, 0x00});
    StoreException problem = assertThrows(StoreException.class, () -> new KeymapFile(file).read());
    assertEquals(
        "Your keyboard shortcuts could not be read from " + file + "; the usual ones work.",
        problem.sentence());
  }

  @Test
  void theUsualKeysCanAllBeRead() {
    assertEquals("Ctrl+Z", KeymapFile.usual().of("edit.undo").getFirst().getDisplayText());
  }

  private static Optional<Context> context(String id) {
    return Optional.ofNullable(CONTEXTS.get(id));
  }

  private static Keymap keymap(Map<String, String> lines) {
    List<String> unreadable = new ArrayList<>();
    Keymap keymap = Keymap.parse(lines, unreadable);
    assertEquals(List.of(), unreadable);
    return keymap;
  }
}
