package org.reelboard.app.editor.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkSource;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.theme.Controls;

/** One line of what the window does in the background, and what can be done with it now. */
final class WorkRow extends VBox {
  private final WorkSource source;
  private final FileRevealer revealer;
  private final Label state = Controls.quiet("");
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox buttons = new HBox();
  private Optional<Offer> offered = Optional.empty();

  /** Which buttons there are. */
  private record Offer(boolean stop, boolean again) {}

  WorkRow(WorkLine line, WorkSource source, FileRevealer revealer) {
    this.source = source;
    this.revealer = revealer;
    getStyleClass().addAll("job-row", "work-row");
    setId("work-" + line.kind().id());
    Label title = new Label(WorkTexts.title(line));
    title.getStyleClass().add("export-file");
    title.setMinWidth(0);
    state.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(title.getText());
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, state);
    words.setMinWidth(0);
    HBox head = new HBox(words, Controls.spring(), buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, bar);
  }

  void show(WorkLine line) {
    state.setText(WorkTexts.state(line));
    Optional<Double> part = part(line.state());
    bar.setVisible(part.isPresent());
    bar.setManaged(part.isPresent());
    part.ifPresent(bar::setProgress);
    getStyleClass().removeAll("job-state-failed");
    if (line.state() instanceof WorkState.Failed) {
      getStyleClass().add("job-state-failed");
    }
    Offer offer = new Offer(line.state().isUnfinished(), line.state().canBeTriedAgain());
    // Only where they change: a button that is made anew loses the press that is on it.
    if (offered.filter(offer::equals).isEmpty()) {
      offered = Optional.of(offer);
      buttons.getChildren().setAll(buttons(line, offer));
    }
  }

  private static Optional<Double> part(WorkState state) {
    return switch (state) {
      case WorkState.Making(double part) -> Optional.of(part);
      case WorkState.Counting(int done, int all) -> Optional.of((double) done / all);
      case WorkState.Waiting _,
          WorkState.Paused _,
          WorkState.Done _,
          WorkState.Stopped _,
          WorkState.Failed _ ->
          Optional.empty();
    };
  }

  private List<Button> buttons(WorkLine line, Offer offer) {
    List<Button> wanted = new ArrayList<>();
    line.file()
        .ifPresent(file ->
            wanted.add(
                button(
                    Material2OutlinedAL.FOLDER_OPEN,
                    "editor.work.reveal",
                    () -> revealer.show(file))));
    if (offer.again()) {
      wanted.add(
          button(Material2OutlinedMZ.REPLAY, "editor.jobs.retry", () -> source.again(line.id())));
    }
    if (offer.stop()) {
      wanted.add(
          button(Material2OutlinedAL.CLOSE, "editor.jobs.cancel", () -> source.stop(line.id())));
    }
    return wanted;
  }

  /** The key's last word names the button for tests and style sheets. */
  private static Button button(Ikon ikon, String textKey, Runnable action) {
    Button button = Controls.iconButton(ikon, textKey, action);
    button.getStyleClass().add("work-" + textKey.substring(textKey.lastIndexOf('.') + 1));
    return button;
  }
}
