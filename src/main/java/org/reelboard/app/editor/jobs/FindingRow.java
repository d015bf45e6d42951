package org.reelboard.app.editor.jobs;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.engine.render.Finding;

/** One finding about a film: its sign, its sentence, and below it what to do, to be copied. */
final class FindingRow extends HBox {
  FindingRow(Finding finding) {
    getStyleClass().add("finding");
    setAlignment(Pos.TOP_LEFT);
    Label sentence = new Label(finding.sentence());
    sentence.setWrapText(true);
    VBox texts = new VBox(sentence);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().setAll(icon(finding.severity()), texts);
    finding
        .remedy()
        .ifPresent(remedy -> {
          texts.getChildren().add(remedy(remedy));
          getChildren().add(copy(remedy));
        });
  }

  private static FontIcon icon(Finding.Severity severity) {
    FontIcon icon =
        switch (severity) {
          case OK -> Controls.icon(Material2OutlinedAL.CHECK);
          case WARN -> Controls.icon(Material2OutlinedMZ.WARNING);
          case REFUSE -> Controls.icon(Material2OutlinedAL.ERROR_OUTLINE);
        };
    icon.getStyleClass().add("finding-" + severity.name().toLowerCase(Locale.ROOT));
    return icon;
  }

  private static Label remedy(String text) {
    Label label = Controls.quiet(text);
    label.setWrapText(true);
    label.getStyleClass().add("finding-remedy");
    return label;
  }

  /** Copies what to do, as it may be a command. */
  private static Button copy(String text) {
    Button copy =
        Controls.iconButton(
            Material2OutlinedAL.CONTENT_COPY,
            "editor.findings.copy",
            () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    copy.getStyleClass().add("finding-copy");
    copy.setMinWidth(USE_PREF_SIZE);
    return copy;
  }
}
