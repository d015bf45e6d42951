package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.time.FrameRate;

/** The film as a whole: title, shape, rate, background. */
final class ProjectPanel implements Panel {
  private static final int LARGEST_PART = 255;

  private final EditorModel model;
  private final TextRow title;
  private final ChoiceRow<Shape> shape;
  private final ChoiceRow<FrameRate> rate;
  private final ColorPicker background = new ColorPicker();
  private final VBox view;

  /** A canvas's size with the name people know it by. */
  private record Shape(int width, int height) {
    static final List<Shape> USUAL =
        List.of(
            new Shape(1080, 1920),
            new Shape(1080, 1350),
            new Shape(1080, 1080),
            new Shape(1920, 1080));

    String label() {
      return switch (USUAL.indexOf(this)) {
        case 0 -> Texts.of("editor.shape.vertical");
        case 1 -> Texts.of("editor.shape.feed");
        case 2 -> Texts.of("editor.shape.square");
        case 3 -> Texts.of("editor.shape.landscape");
        default -> Texts.of("editor.shape.other", String.valueOf(width), String.valueOf(height));
      };
    }
  }

  ProjectPanel(EditorModel model, FontDesk fonts) {
    this.model = model;
    title =
        new TextRow(
            Texts.of("editor.field.title"),
            text -> model.apply("editor.edit.title", ProjectEdits.setTitle(text)));
    shape =
        new ChoiceRow<>(
            Texts.of("editor.field.shape"),
            Shape.USUAL,
            Shape::label,
            one -> setCanvas(canvas().withSize(one.width(), one.height())));
    rate =
        new ChoiceRow<>(
            Texts.of("editor.field.rate"),
            Stream.of(24, 25, 30, 50, 60).map(FrameRate::of).toList(),
            one -> Texts.of("editor.rate.value", one.approximate()),
            one -> setCanvas(canvas().withRate(one)));
    background.setAccessibleRole(AccessibleRole.COMBO_BOX);
    background.setMaxWidth(Double.MAX_VALUE);
    background.getStyleClass().add("button");
    background.setOnAction(_ -> setCanvas(canvas().withBackground(rgb(background.getValue()))));
    view =
        new VBox(
            new Section("editor.inspector.project", title),
            new Section(
                "editor.section.canvas",
                shape,
                rate,
                new Row(Texts.of("editor.field.background"), background)),
            new FontsSection(fonts).view());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(Project project) {
    Canvas canvas = project.canvas();
    title.show(project.title());
    shape.show(new Shape(canvas.width(), canvas.height()));
    rate.show(canvas.rate());
    background.setValue(
        Color.rgb(
            canvas.background().red(), canvas.background().green(), canvas.background().blue()));
  }

  private Canvas canvas() {
    return model.project().get().canvas();
  }

  private void setCanvas(Canvas canvas) {
    model.apply("editor.edit.canvas", ProjectEdits.setCanvas(canvas));
  }

  private static Rgb rgb(Color colour) {
    return new Rgb(part(colour.getRed()), part(colour.getGreen()), part(colour.getBlue()));
  }

  private static int part(double fraction) {
    return (int) Math.round(fraction * LARGEST_PART);
  }
}
