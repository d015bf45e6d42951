package org.reelboard.app.editor.drag;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on a part of the window from the desktop. */
public final class FileDrops {
  private static final PseudoClass RECEIVING = PseudoClass.getPseudoClass("receiving");

  private FileDrops() {}

  /** While files hover over the node it has the pseudo-class {@code receiving}. */
  public static void accept(Node node, Consumer<List<Path>> dropped) {
    node.addEventHandler(DragEvent.DRAG_OVER, FileDrops::over);
    node.addEventHandler(
        DragEvent.DRAG_ENTERED,
        event -> node.pseudoClassStateChanged(RECEIVING, event.getDragboard().hasFiles()));
    node.addEventHandler(
        DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(RECEIVING, false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(event, dropped));
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void drop(DragEvent event, Consumer<List<Path>> dropped) {
    List<File> files = event.getDragboard().getFiles();
    if (files != null && !files.isEmpty()) {
      dropped.accept(files.stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
