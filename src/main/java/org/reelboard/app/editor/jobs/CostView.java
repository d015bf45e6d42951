package org.reelboard.app.editor.jobs;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What a film took: frames, pieces, time by stage, memory, and how it was encoded. */
final class CostView extends VBox {
  /** The stages that have a name; others a newer version of the service may add. */
  private static final Map<String, String> STAGES =
      Map.of(
          "decode", "editor.jobs.decode",
          "composite", "editor.jobs.composite",
          "encode", "editor.jobs.encode",
          "mux", "editor.jobs.mux",
          "wait", "editor.jobs.wait");

  private final GridPane figures = new GridPane();

  CostView(JobReport.Film film) {
    getStyleClass().add("cost");
    figures.getStyleClass().add("cost-figures");
    add(
        Texts.of("editor.jobs.frames"),
        Texts.of(
            "editor.jobs.framesdrawn",
            String.valueOf(film.frames()),
            String.valueOf(film.framesDrawn())));
    add(
        Texts.of("editor.jobs.pieces"),
        Texts.of(
            "editor.jobs.piecescached",
            String.valueOf(film.pieces()),
            String.valueOf(film.piecesCached())));
    film.seconds().forEach(this::addStage);
    add(
        Texts.of("editor.jobs.memory"),
        Texts.of("editor.jobs.megabytes", JobTexts.megabytes(film.peakBytes())));
    getChildren().addAll(figures, encoder(film.encoder()));
  }

  private void addStage(String stage, double seconds) {
    String key = STAGES.get(stage);
    if (key != null) {
      add(Texts.of(key), Texts.of("editor.jobs.stageseconds", String.format("%.2f", seconds)));
    }
  }

  private void add(String name, String value) {
    figures.addRow(figures.getRowCount(), Controls.quiet(name), new Label(value));
  }

  private static HBox encoder(String command) {
    TextField line = new TextField(command);
    line.setEditable(false);
    line.getStyleClass().add("encoder-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    Button copy =
        Controls.iconButton(
            Material2OutlinedAL.CONTENT_COPY,
            "editor.jobs.copy",
            () ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, command)));
    copy.getStyleClass().add("encoder-copy");
    HBox row = new HBox(line, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
