package org.reelboard.app.editor;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;

/** Goes with the keys from one part of the window to the next, past all controls in between. */
record PartWalk(List<Part> parts) {
  /**
   * A part of the window.
   *
   * @param whole all of it
   * @param entrance where the keys go in it
   */
  record Part(Node whole, Node entrance) {
    static Part of(Node whole) {
      return new Part(whole, whole);
    }
  }

  PartWalk {
    parts = List.copyOf(parts);
  }

  List<Command> commands() {
    return List.of(
        Command.of("view.part-after", Context.WINDOW, () -> go(1)),
        Command.of("view.part-before", Context.WINDOW, () -> go(-1)));
  }

  private void go(int by) {
    Node whole = parts.getFirst().whole();
    if (whole.getScene() != null) {
      int now = indexOf(whole.getScene().getFocusOwner());
      int from = now < 0 && by < 0 ? 0 : now;
      enter(parts.get(Math.floorMod(from + by, parts.size())).entrance());
    }
  }

  private int indexOf(@Nullable Node focused) {
    return IntStream.range(0, parts.size())
        .filter(index -> isIn(parts.get(index).whole(), focused))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isIn(Node part, @Nullable Node node) {
    return node != null && (node.equals(part) || isIn(part, node.getParent()));
  }

  /** To and fro, since only a step shows where the focus is. */
  private static void enter(Node entrance) {
    entrance.requestFocusTraversal(TraversalDirection.NEXT);
    if (entrance.isFocusTraversable()) {
      entrance.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }
}
