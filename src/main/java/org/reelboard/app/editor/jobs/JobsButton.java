package org.reelboard.app.editor.jobs;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** The button that opens the jobs, with how many are not finished. */
public final class JobsButton extends Button {
  private final Label count = new Label();

  public JobsButton(JobBoard board, Runnable open) {
    setId("jobs");
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action");
    count.setId("jobs-count");
    count.getStyleClass().addAll("badge", "job-count");
    HBox face = new HBox(Controls.icon(Material2OutlinedMZ.PENDING_ACTIONS), count);
    face.setAlignment(Pos.CENTER);
    setGraphic(face);
    Controls.explain(this, Texts.of("editor.jobs.open"));
    setOnAction(_ -> open.run());
    board.all().subscribe(_ -> show(board.unfinished().size()));
  }

  private void show(int unfinished) {
    count.setText(String.valueOf(unfinished));
    count.setVisible(unfinished > 0);
    count.setManaged(unfinished > 0);
  }
}
