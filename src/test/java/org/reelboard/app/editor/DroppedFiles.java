package org.reelboard.app.editor;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Files dropped on a node from the desktop, as fired events: without a display there is no
 * clipboard for drags, so the drag board is made around one of our own.
 */
final class DroppedFiles {
  private DroppedFiles() {}

  /** Enters, hovers and drops; on the JavaFX thread. */
  static void on(Node node, List<Path> files) throws ReflectiveOperationException {
    Dragboard board = board(files.stream().map(Path::toFile).toList());
    Event.fireEvent(node, event(node, board, DragEvent.DRAG_ENTERED));
    Event.fireEvent(node, event(node, board, DragEvent.DRAG_OVER));
    Event.fireEvent(node, event(node, board, DragEvent.DRAG_DROPPED));
    Event.fireEvent(node, event(node, board, DragEvent.DRAG_EXITED));
  }

  private static DragEvent event(Node node, Dragboard board, EventType<DragEvent> type) {
    return new DragEvent(null, node, type, board, 0, 0, 0, 0, TransferMode.COPY, null, node, null);
  }

  private static Dragboard board(List<File> files) throws ReflectiveOperationException {
    Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
    maker.setAccessible(true);
    return maker.newInstance(
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (_, method, arguments) -> answer(method, arguments, files)));
  }

  private static @Nullable Object answer(Method method, Object[] arguments, List<File> files) {
    return switch (method.getName()) {
      case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
      case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
      case "getContentTypes" -> Set.of(DataFormat.FILES);
      case "getTransferModes" -> Set.of(TransferMode.COPY);
      default -> null;
    };
  }
}
