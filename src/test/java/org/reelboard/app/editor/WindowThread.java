package org.reelboard.app.editor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The window's own thread, for programs that drive a window from beside it. */
final class WindowThread {
  private WindowThread() {}

  /** Does something there, and waits until it is done. */
  static void run(Runnable action) {
    CompletableFuture.runAsync(action, Platform::runLater).join();
  }

  /** Finds something out there. */
  static <T> T get(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, Platform::runLater).join();
  }
}
