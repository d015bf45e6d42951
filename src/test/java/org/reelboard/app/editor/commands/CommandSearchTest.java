package org.reelboard.app.editor.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandSearchTest {
  private static final List<Command> COMMANDS =
      List.of(
              "file.save",
              "file.save-as",
              "edit.undo",
              "edit.redo",
              "edit.duplicate",
              "edit.split",
              "play.toggle",
              "view.shortcuts")
          .stream()
          .map(id -> Command.of(id, Context.WINDOW, () -> {}))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "undo, edit.undo",
    "UNDO, edit.undo",
    "sas, file.save-as",
    "save, file.save",
    "edspl, edit.split",
    "play pa, play.toggle",
    "keysh, view.shortcuts",
    "dupl, edit.duplicate"
  })
  void theBestFitComesFirst(String asked, String id) {
    assertEquals(id, CommandSearch.find(COMMANDS, asked).getFirst().id());
  }

  @Test
  void nothingAskedFindsAllInTheirOrder() {
    assertEquals(COMMANDS, CommandSearch.find(COMMANDS, "  "));
  }

  @Test
  void lettersInAnotherOrderFindNothing() {
    assertEquals(List.of(), CommandSearch.find(COMMANDS, "odnuu"));
  }
}
