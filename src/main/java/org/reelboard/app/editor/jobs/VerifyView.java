package org.reelboard.app.editor.jobs;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.verify.Verification;

/**
 * What was found out about one film: by the short look that ended its export, until the thorough
 * verification, which has its button here, has found more.
 */
final class VerifyView extends VBox {
  private final Verifications verifications;
  private final Verifications.Film film;
  private final FindingRows glance;
  private final ProgressBar bar = new ProgressBar(0);
  private final ChangeListener<Verifications.State> listener = (_, _, now) -> show(now);

  /**
   * @param seen by the short look
   */
  VerifyView(Verifications verifications, Verifications.Film film, List<Finding> seen) {
    this.verifications = verifications;
    this.film = film;
    this.glance = rows(seen);
    getStyleClass().add("verify");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("verify-progress");
    HBox.setHgrow(bar, Priority.ALWAYS);
    // The state lives longer than this view, and must not keep it.
    verifications.state(film).addListener(new WeakChangeListener<>(listener));
    show(verifications.state(film).get());
  }

  private void show(Verifications.State state) {
    switch (state) {
      case Verifications.State.NotAsked _ ->
          getChildren().setAll(start("editor.verify.start"), glance);
      case Verifications.State.Running(double part) -> showRunning(part);
      case Verifications.State.Done(Verification verification) -> showDone(verification);
      case Verifications.State.Failed(String sentence) ->
          getChildren().setAll(problem(sentence), start("editor.verify.again"), glance);
    }
  }

  private Button start(String textKey) {
    Button button =
        Controls.button(Material2OutlinedAL.FACT_CHECK, textKey, () -> verifications.start(film));
    button.getStyleClass().add("verify-start");
    return button;
  }

  private void showRunning(double part) {
    bar.setProgress(part);
    if (bar.getParent() == null) {
      Button stop =
          Controls.iconButton(
              Material2OutlinedAL.CLOSE, "editor.verify.stop", () -> verifications.cancel(film));
      stop.getStyleClass().add("verify-stop");
      HBox row = new HBox(Controls.quiet(Texts.of("editor.verify.running")), bar, stop);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("verify-row");
      getChildren().setAll(row, glance);
    }
  }

  private void showDone(Verification verification) {
    List<Finding> good =
        verification.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.OK)
            .toList();
    List<Finding> bad =
        verification.findings().stream()
            .filter(finding -> finding.severity() != Finding.Severity.OK)
            .toList();
    getChildren()
        .setAll(conclusion(verification), start("editor.verify.again"), rows(bad), others(good));
  }

  private static Label conclusion(Verification verification) {
    String examined = Integer.toString(verification.examined());
    String frames = Long.toString(verification.frames());
    Label label =
        new Label(
            verification.isRight()
                ? Texts.of("editor.verify.right", examined, frames)
                : Texts.of("editor.verify.wrong", examined, frames));
    label.setWrapText(true);
    label.getStyleClass().add("verify-conclusion");
    return label;
  }

  private static FindingRows rows(List<Finding> findings) {
    FindingRows rows = new FindingRows();
    rows.show(findings);
    return rows;
  }

  private static TitledPane others(List<Finding> good) {
    TitledPane pane = new TitledPane(Texts.of("editor.verify.good", good.size()), rows(good));
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.getStyleClass().addAll("report-details", "verify-good");
    return pane;
  }

  private static Node problem(String sentence) {
    Label label = new Label(sentence, Controls.icon(Material2OutlinedAL.ERROR_OUTLINE));
    label.setWrapText(true);
    label.getStyleClass().add("export-problem");
    return label;
  }
}
