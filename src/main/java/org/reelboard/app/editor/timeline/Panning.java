package org.reelboard.app.editor.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Scrolls the timeline by dragging it with the middle button. */
final class Panning {
  private final TimelineSurface surface;
  private boolean isPanning;
  private double fromX;
  private double fromY;

  private Panning(TimelineSurface surface) {
    this.surface = surface;
  }

  static void attach(TimelineSurface surface) {
    Panning panning = new Panning(surface);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, panning::pressed);
    surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, panning::dragged);
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, panning::released);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.MIDDLE) {
      isPanning = true;
      fromX = event.getX();
      fromY = event.getY();
      surface.setCursor(Cursor.CLOSED_HAND);
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (isPanning) {
      surface.setScale(surface.scale().get().movedBy(event.getX() - fromX));
      surface.scrollRows(fromY - event.getY());
      fromX = event.getX();
      fromY = event.getY();
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (isPanning && event.getButton() == MouseButton.MIDDLE) {
      isPanning = false;
      surface.setCursor(Cursor.DEFAULT);
      event.consume();
    }
  }
}
