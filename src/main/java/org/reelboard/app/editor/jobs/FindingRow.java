package org.reelboard.app.editor.jobs;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
    finding.remedy().ifPresent(remedy -> texts.getChildren().add(remedy(remedy)));
    getChildren().setAll(icon(finding.severity()), texts);
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

  /** A field, as a label's text cannot be selected, and a remedy may hold a command. */
  private static TextField remedy(String text) {
    TextField field = new TextField(text);
    field.setEditable(false);
    field.getStyleClass().add("finding-remedy");
    return field;
  }
}
