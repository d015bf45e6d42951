package org.reelboard.app.editor.commands;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where a key gives a command: in the whole window, or only while a part of it has the focus. */
public enum Context {
  WINDOW,
  TIMELINE,
  STORYBOARD,
  PREVIEW,
  CAPTIONS;

  private static final String PROPERTY = "reelboard.context";

  /** Says that a part of the window, with all that is in it, is this context. */
  public void mark(Node part) {
    part.getProperties().put(PROPERTY, this);
  }

  /** The contexts around what has the focus, the innermost first; the window always last. */
  static List<Context> around(@Nullable Node focus) {
    List<Context> contexts = partsAround(focus);
    contexts.add(WINDOW);
    return contexts;
  }

  /** Likewise without the window. */
  static List<Context> partsAround(@Nullable Node focus) {
    List<Context> contexts = new ArrayList<>();
    for (Node node = focus; node != null; node = node.getParent()) {
      if (node.hasProperties() && node.getProperties().get(PROPERTY) instanceof Context context) {
        contexts.add(context);
      }
    }
    return contexts;
  }
}
