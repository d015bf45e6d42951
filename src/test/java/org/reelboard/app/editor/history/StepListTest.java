package org.reelboard.app.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.history.StepList.Point;
import org.reelboard.app.editor.history.StepList.When;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;

final class StepListTest {
  @Test
  void stepsThatWereTakenBackStayInTheListUntilAnotherOneIsMade() throws EditException {
    History history =
        History.of(Project.empty("A", Canvas.VERTICAL))
            .apply("editor.edit.title", project -> project.withTitle("B"))
            .apply("step of a version to come", project -> project.withTitle("C"))
            .undo();
    assertEquals(
        List.of(
            new Point(0, "As it was opened", When.PAST),
            new Point(1, "Change title", When.PRESENT),
            new Point(2, "A change", When.FUTURE)),
        StepList.of(history));
    assertEquals("A", history.at(0).present().title());
    assertEquals("C", history.at(2).present().title());
  }
}
