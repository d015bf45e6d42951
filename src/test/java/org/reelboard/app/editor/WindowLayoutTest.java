package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class WindowLayoutTest {
  @SuppressWarnings("NullAway.Init") // Made before each test, with the stage.
  private TextField field;

  private final ReadOnlyBooleanWrapper holding = new ReadOnlyBooleanWrapper();

  @Start
  void start(Stage stage) {
    field = new TextField();
    WindowLayout layout =
        new WindowLayout(
            new WindowLayout.Parts(
                field,
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region()));
    layout.heldBy(holding.getReadOnlyProperty());
    stage.setScene(new Scene(layout, 980, 700));
    stage.show();
  }

  @Test
  void nothingIsTypedOrClickedWhileItIsHeld(FxRobot robot) {
    robot.clickOn(field).type(KeyCode.A);
    robot.interact(() -> holding.set(true));
    robot.clickOn(field).type(KeyCode.B);
    robot.interact(field::requestFocus);
    robot.type(KeyCode.C);
    assertEquals("a", field.getText());
    robot.interact(() -> holding.set(false));
    robot.clickOn(field).type(KeyCode.END).type(KeyCode.D);
    assertEquals("ad", field.getText());
  }
}
