package org.reelboard.app.editor.timeline;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.reelboard.app.editor.timeline.Hit.ScenePart;

/** What the mouse does to what it takes hold of. The letters are those that Premiere has. */
enum Tool {
  /** Chooses and moves; edges ripple. */
  SELECT(KeyCode.V, "M3 1V13L6 10L8 14.5L10 13.6L8 9.3H12.5Z"),
  /** Moves the nearer edge of a scene; what is behind it follows. */
  RIPPLE(KeyCode.T, "M2 3H6.4V13H2V11.4H4.8V4.6H2ZM8 7.2H11.5V4.6L15.5 8L11.5 11.4V8.8H8Z"),
  /** Moves the edge between two scenes. */
  ROLL(KeyCode.R, "M7.2 2H8.8V14H7.2ZM0.5 8L4 5V7.2H6V8.8H4V11ZM15.5 8L12 5V7.2H10V8.8H12V11Z"),
  /** Moves what a clip shows under its edges. */
  SLIP(
      KeyCode.Y,
      "M1 3H2.6V13H1ZM13.4 3H15V13H13.4ZM3.6 8L6.6 5.4V7.2H9.4V5.4L12.4 8L9.4 10.6V8.8H6.6V10.6Z"),
  /** Moves a scene between its neighbours. */
  SLIDE(KeyCode.U, "M5 3H11V13H5ZM0.5 8L3.6 5.2V10.8ZM15.5 8L12.4 5.2V10.8Z"),
  /** Cuts in two. */
  RAZOR(KeyCode.C, "M2 10.4L10.4 2L14 5.6L7.2 12.4H2ZM2 13.6H14V15H2Z");

  private final KeyCode key;
  private final String shape;

  Tool(KeyCode key, String shape) {
    this.key = key;
    this.shape = shape;
  }

  /** The key that chooses it. */
  KeyCode key() {
    return key;
  }

  /** Its icon, 16 units wide and high, as a path of SVG. */
  String shape() {
    return shape;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tool that acts: with the selecting one, keys that are held choose another. Ctrl rolls an
   * edge and slips what lies between the edges, Shift slides it.
   */
  Tool with(Held held, Hit hit) {
    if (this != SELECT || !(hit instanceof Hit.OnScene on)) {
      return this;
    }
    return switch (on.part()) {
      case START, END -> held.shortcut() ? ROLL : SELECT;
      case BODY -> held.shortcut() ? SLIP : held.shift() ? SLIDE : SELECT;
      case JOINT, TRANSITION, TRANSITION_START, TRANSITION_END -> SELECT;
    };
  }

  /** What of a scene it takes hold of at a point: some take the nearer edge from anywhere. */
  ScenePart part(ScenePart under, TimelineMap.SceneBlock block, double x) {
    return switch (this) {
      case RIPPLE, ROLL ->
          switch (under) {
            case BODY, TRANSITION ->
                x < (block.left() + block.right()) / 2 ? ScenePart.START : ScenePart.END;
            case JOINT -> ScenePart.START;
            case START, END, TRANSITION_START, TRANSITION_END -> under;
          };
      case SLIP, SLIDE -> ScenePart.BODY;
      case SELECT, RAZOR -> under;
    };
  }
}
