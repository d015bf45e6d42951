package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.preview.CameraDrag.Grip;
import org.reelboard.app.editor.preview.CameraDrag.Moved;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

final class CameraDragTest {
  private static final Subject WIDE = new Subject(2, 0.5, 0.5, 0.5);
  private static final View VIEW = new View(0.5, 0.5, 2, 0);
  private static final Point2D REACH = new Point2D(0.02, 0.02);

  private static Moved dragged(Grip grip, double fromX, double fromY, double toX, double toY) {
    return new CameraDrag(WIDE, VIEW, grip, new Point2D(fromX, fromY))
        .to(new Point2D(toX, toY), REACH);
  }

  @Test
  void theFrameGoesWithThePointer() {
    assertEquals(
        new Moved(new View(0.75, 0.375, 2, 0), OptionalDouble.empty(), OptionalDouble.empty()),
        dragged(Grip.BODY, 0.5, 0.5, 0.75, 0.375));
  }

  @Test
  void itIsDrawnToTheMiddleAndTheThirds() {
    Moved moved = dragged(Grip.BODY, 0.5, 0.5, 0.5 - 1.0 / 6 + 0.01, 0.515);
    assertEquals(new View(1.0 / 3, 0.5, 2, 0), moved.view());
    assertEquals(OptionalDouble.of(1.0 / 3), moved.upright());
    assertEquals(OptionalDouble.of(0.5), moved.level());
  }

  @Test
  void itStaysInsideThePicture() {
    Moved moved = dragged(Grip.BODY, 0.5, 0.5, 5, -5);
    assertEquals(WIDE.held(new View(1, 0, 2, 0)), moved.view());
  }

  @Test
  void aCornerScalesAboutTheMiddleAndNeverBeyondThePicture() {
    // The frame is an eighth as wide as the picture and half as high.
    assertEquals(4, dragged(Grip.CORNER, 0.5625, 0.75, 0.53125, 0.625).view().zoom(), 1e-9);
    assertEquals(1, dragged(Grip.CORNER, 0.5625, 0.75, 0.9, 1).view().zoom(), 1e-9);
  }
}
