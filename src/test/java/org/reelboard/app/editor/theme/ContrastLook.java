package org.reelboard.app.editor.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds words and signs that are hard to tell from what lies behind them, in the window as it is
 * drawn: level AA of the Web Content Accessibility Guidelines 2.2, which asks for a contrast of 4.5
 * for text (1.4.3), of 3 for large text, signs and the edges of fields (1.4.11), and of nothing for
 * what cannot be used.
 */
public final class ContrastLook {
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
  private static final double TEXT = 4.5;
  private static final double LARGE = 3;

  /** 18 and 14 points in pixels. */
  private static final double LARGE_SIZE = 24;

  private static final double LARGE_BOLD_SIZE = 18.66;

  /** Such a part of what lies behind a text may be worse: the corner of a picture. */
  private static final double SPOTS = 0.1;

  private ContrastLook() {}

  /** Looks at all that is seen below a node of a scene that is shown. */
  public static void look(String state, Node root, Offences offences) {
    List<Text> texts = new ArrayList<>();
    List<Node> fields = new ArrayList<>();
    for (Node node : SeenNodes.below(root)) {
      Bounds part = SeenNodes.part(node);
      boolean isSeen = part.getWidth() >= 2 && part.getHeight() >= 2 && SeenNodes.opacity(node) > 0;
      if (node.isDisabled() || isOff(node) || !isSeen) {
        continue;
      }
      if (node instanceof Text text && !text.getText().isBlank()) {
        texts.add(text);
      } else if (hasEdge(node)) {
        fields.add(node);
      }
    }
    Pixels whole = Pixels.of(picture(root.getScene()));
    Pixels behind = Pixels.of(without(texts, root.getScene()));
    texts.forEach(text -> look(state, text, whole, behind, offences));
    fields.stream()
        .filter(ContrastLook::isWhole)
        .forEach(field -> edge(state, field, whole, offences));
  }

  /** Not cut by what is scrolled. */
  private static boolean isWhole(Node node) {
    return SeenNodes.part(node).getHeight() > node.getLayoutBounds().getHeight() - 1;
  }

  /** A command that is not possible now is shown like a control that is disabled. */
  private static boolean isOff(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around.getPseudoClassStates().contains(IMPOSSIBLE)) {
        return true;
      }
    }
    return false;
  }

  private static WritableImage picture(Scene scene) {
    return scene.snapshot(null);
  }

  private static WritableImage without(List<Text> texts, Scene scene) {
    List<Double> before = texts.stream().map(Node::getOpacity).toList();
    texts.forEach(text -> text.setOpacity(0));
    WritableImage picture = picture(scene);
    for (int i = 0; i < before.size(); i++) {
      texts.get(i).setOpacity(before.get(i));
    }
    return picture;
  }

  private static void look(
      String state, Text text, Pixels whole, Pixels behind, Offences offences) {
    if (!(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
      return;
    }
    double opacity = SeenNodes.opacity(text);
    Pixels before = whole;
    Pixels ground = behind;
    List<Double> contrasts = new ArrayList<>();
    Bounds part = SeenNodes.part(text);
    for (int y = (int) part.getMinY(); y < Math.min(part.getMaxY(), whole.height()); y++) {
      for (int x = (int) part.getMinX(); x < Math.min(part.getMaxX(), whole.width()); x++) {
        if (before.argb(x, y) != ground.argb(x, y)) {
          Color below = ground.colour(x, y);
          contrasts.add(Contrast.of(Contrast.over(fill, opacity, below), below));
        }
      }
    }
    if (contrasts.isEmpty()) {
      return;
    }
    contrasts.sort(null);
    double contrast = contrasts.get((int) (contrasts.size() * SPOTS));
    if (contrast < wanted(text)) {
      offences.add(
          state,
          String.format(
              Locale.ROOT,
              "contrast %.2f, not %.1f: %s %s",
              contrast,
              wanted(text),
              SeenNodes.called(text),
              text.getParent() == null ? "" : "of " + SeenNodes.called(text.getParent())));
    }
  }

  private static double wanted(Text text) {
    double size = text.getFont().getSize();
    boolean isBold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    boolean isLarge = size >= LARGE_SIZE || (isBold && size >= LARGE_BOLD_SIZE);
    return text instanceof FontIcon || isLarge ? LARGE : TEXT;
  }

  /** What is not recognised as something to write into or to set, but for its edge. */
  private static boolean hasEdge(Node node) {
    if (node.getStyleClass().contains("box") || node.getStyleClass().contains("radio")) {
      return node.getParent() instanceof CheckBox || node.getParent() instanceof RadioButton;
    }
    if (node.getStyleClass().contains("track") || node.getStyleClass().contains("thumb")) {
      return node.getParent() instanceof Slider;
    }
    return (node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase))
        || node instanceof ComboBoxBase;
  }

  /** The edge or the ground stands apart from what lies around it, at one side at least. */
  private static void edge(String state, Node field, Pixels whole, Offences offences) {
    Bounds part = SeenNodes.part(field);
    double x = part.getCenterX();
    double y = part.getCenterY();
    double most =
        DoubleStream.of(
                side(whole, part.getMinX(), y, 1, 0),
                side(whole, part.getMaxX(), y, -1, 0),
                side(whole, x, part.getMinY(), 0, 1),
                side(whole, x, part.getMaxY(), 0, -1))
            .max()
            .orElse(0);
    if (most > 0 && most < LARGE) {
      String in = field.getParent() == null ? "" : " of " + SeenNodes.called(field.getParent());
      offences.add(
          state,
          String.format(
              Locale.ROOT, "edge %.2f, not %.1f: %s%s", most, LARGE, SeenNodes.called(field), in));
    }
  }

  /** Goes from outside over an edge inwards; 0 where that is out of the picture. */
  private static double side(Pixels whole, double x, double y, int right, int down) {
    double most = 0;
    int outsideX = (int) x - 4 * right;
    int outsideY = (int) y - 4 * down;
    if (!whole.has(outsideX, outsideY)) {
      return 0;
    }
    Color ground = whole.colour(outsideX, outsideY);
    for (int step = -3; step <= 4; step++) {
      int atX = (int) x + step * right;
      int atY = (int) y + step * down;
      if (whole.has(atX, atY)) {
        most = Math.max(most, Contrast.of(ground, whole.colour(atX, atY)));
      }
    }
    return most;
  }
}
