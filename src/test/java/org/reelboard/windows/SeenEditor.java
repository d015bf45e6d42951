package org.reelboard.windows;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.reelboard.Reelboard;

/**
 * The program as its user starts it, with somebody beside it who answers what its windows show: for
 * each line that is read, a line for everything visible that has an id or words, then an empty one.
 * It is only looked at: mouse and keys come from the desktop.
 */
final class SeenEditor {
  private SeenEditor() {}

  public static void main(String[] arguments) {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Thread.ofPlatform().daemon().name("looking").start(() -> answer(answers));
    Reelboard.main(arguments);
  }

  private static void answer(PrintStream answers) {
    try (BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      while (questions.readLine() != null) {
        look().forEach(one -> answers.println(one.line()));
        answers.println();
      }
    } catch (IOException _) {
      // Whoever asked is gone.
      Runtime.getRuntime().halt(1);
    }
    // So is the test that has ended early.
    Runtime.getRuntime().halt(1);
  }

  private static List<Seen> look() {
    CompletableFuture<List<Seen>> seen = new CompletableFuture<>();
    try {
      Platform.runLater(() -> seen.complete(windows()));
    } catch (IllegalStateException _) {
      // There is no window yet.
      return List.of();
    }
    return seen.join();
  }

  private static List<Seen> windows() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .flatMap(scene -> Optional.ofNullable(scene).map(Scene::getRoot).stream())
        .flatMap(SeenEditor::inside)
        .toList();
  }

  private static Stream<Seen> inside(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    Stream<Seen> own = seen(node).stream();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(SeenEditor::inside))
        : own;
  }

  private static Optional<Seen> seen(Node node) {
    String id = Optional.ofNullable(node.getId()).orElse("");
    String words = words(node);
    Bounds place = node.localToScreen(node.getBoundsInLocal());
    if (place == null || (id.isEmpty() && words.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Seen(id, words, place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
  }

  private static String words(Node node) {
    String words =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl field -> field.getText();
          case Text text -> text.getText();
          default -> "";
        };
    return words == null ? "" : words;
  }
}
