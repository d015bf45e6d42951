package org.reelboard.app.editor.jobs;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.engine.render.Finding;

/** What was found out about a film, each with its sign. */
public final class FindingRows extends VBox {
  public FindingRows() {
    getStyleClass().add("findings");
  }

  /** Shows these and no others. */
  public void show(List<Finding> findings) {
    getChildren().setAll(findings.stream().map(FindingRows::row).toList());
  }

  private static HBox row(Finding finding) {
    FontIcon icon =
        switch (finding.severity()) {
          case OK -> Controls.icon(Material2OutlinedAL.CHECK);
          case WARN -> Controls.icon(Material2OutlinedMZ.WARNING);
          case REFUSE -> Controls.icon(Material2OutlinedAL.ERROR_OUTLINE);
        };
    icon.getStyleClass().add("finding-" + finding.severity().name().toLowerCase(Locale.ROOT));
    Label sentence = new Label(finding.sentence());
    sentence.setWrapText(true);
    HBox row = new HBox(icon, sentence);
    row.getStyleClass().add("finding");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
