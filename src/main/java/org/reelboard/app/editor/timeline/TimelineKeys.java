package org.reelboard.app.editor.timeline;

import javafx.scene.input.KeyEvent;

/** What the keyboard does while the timeline has the focus. */
final class TimelineKeys {
  private static final int FAR = 10;
  private static final double ZOOM = 1.4;

  private final TimelineView view;
  private final TimelineActions actions;
  private final TimelineMouse mouse;

  TimelineKeys(TimelineView view, TimelineActions actions, TimelineMouse mouse) {
    this.view = view;
    this.actions = actions;
    this.mouse = mouse;
  }

  void pressed(KeyEvent event) {
    boolean done = event.isShortcutDown() ? shortcut(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case A -> actions.selectAll();
      case D -> actions.duplicate();
      case PLUS, EQUALS, ADD -> view.zoom(ZOOM);
      case MINUS, SUBTRACT -> view.zoom(1 / ZOOM);
      case DIGIT0, NUMPAD0 -> view.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(boolean whole) {
    if (whole) {
      view.fit();
    } else {
      view.fitSelection();
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> mouse.cancel();
      case DELETE, BACK_SPACE -> actions.remove();
      case S -> actions.split();
      case LEFT -> actions.step(event.isShiftDown() ? -FAR : -1);
      case RIGHT -> actions.step(event.isShiftDown() ? FAR : 1);
      case UP -> actions.goToEdgeBefore();
      case DOWN -> actions.goToEdgeAfter();
      case Z -> show(event.isShiftDown());
      case HOME -> actions.goTo(0);
      case END -> actions.goToEnd();
      case PLUS, EQUALS, ADD -> view.zoom(ZOOM);
      case MINUS, SUBTRACT -> view.zoom(1 / ZOOM);
      default -> {
        return false;
      }
    }
    return true;
  }
}
