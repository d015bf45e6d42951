package org.reelboard.app.editor.jobs;

import java.util.List;
import javafx.scene.layout.VBox;
import org.reelboard.engine.render.Finding;

/** What was found out about a film, each with its sign. */
public final class FindingRows extends VBox {
  public FindingRows() {
    getStyleClass().add("findings");
  }

  /** Shows these and no others. */
  public void show(List<Finding> findings) {
    getChildren().setAll(findings.stream().map(FindingRow::new).toList());
  }
}
