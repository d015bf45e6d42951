package org.reelboard.app.editor.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
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
      if (node.isDisabled() || part.getWidth() < 2 || part.getHeight() < 2) {
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
    fields.forEach(field -> edge(state, field, whole, offences));
  }

  private static WritableImage picture(Scene scene) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
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
    boolean isLarge = size >= LARGE_SIZE || isBold && size >= LARGE_BOLD_SIZE;
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
    return node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase)
        || node instanceof ComboBoxBase;
  }

  /** The edge or the ground stands apart from what lies around it. */
  private static void edge(String state, Node field, Pixels whole, Offences offences) {
    Bounds part = SeenNodes.part(field);
    int y = (int) ((part.getMinY() + part.getMaxY()) / 2);
    double most = Math.max(side(whole, part.getMinX(), y, 1), side(whole, part.getMaxX(), y, -1));
    if (most > 0 && most < LARGE) {
      offences.add(
          state,
          String.format(
              Locale.ROOT,
              "edge %.2f, not %.1f: %s",
              most,
              LARGE,
              SeenNodes.called(field)
                  + (field.getParent() == null
                      ? ""
                      : " of " + SeenNodes.called(field.getParent()))));
    }
  }

  private static double side(Pixels whole, double at, int y, int inwards) {
    int outside = (int) at - 4 * inwards;
    if (outside < 0 || outside >= whole.width() || y < 0 || y >= whole.height()) {
      return 0;
    }
    Color ground = whole.colour(outside, y);
    double most = 0;
    for (int step = -3; step <= 4; step++) {
      int x = (int) at + step * inwards;
      if (x >= 0 && x < whole.width()) {
        most = Math.max(most, Contrast.of(ground, whole.colour(x, y)));
      }
    }
    return most;
  }
}
