package org.reelboard.app.editor.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notice;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.CollectProject;
import org.reelboard.document.store.CollectedProject;
import org.reelboard.document.store.ProjectFolder;

/** Collects the project and all it uses into a folder that the user chooses. */
public final class CollectDesk {
  private static final double WIDTH = 420;
  private static final long MEGABYTE = 1_000_000;

  private final EditorModel model;
  private final Ports ports;

  /** What it works with. */
  public record Ports(
      FileChoosers choosers,
      FileRevealer revealer,
      BackgroundTasks tasks,
      Dialogs dialogs,
      Notices notices) {}

  public CollectDesk(EditorModel model, Ports ports) {
    this.model = model;
    this.ports = ports;
  }

  public List<Command> commands() {
    return List.of(Command.of("file.collect", Context.WINDOW, this::ask));
  }

  /** Asks where to, and copies in the background; the window shows how far it is. */
  public void ask() {
    ports.choosers().folderToCollect().ifPresent(this::collect);
  }

  private void collect(Path to) {
    ProgressBar bar = new ProgressBar(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Texts.of("editor.collect.title"));
    Button cancel = new Button(Texts.of("editor.collect.cancel"));
    cancel.setId("collect-cancel");
    AtomicBoolean cancelled = new AtomicBoolean();
    cancel.setOnAction(_ -> {
      cancelled.set(true);
      cancel.setDisable(true);
    });
    HBox buttons = new HBox(cancel);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox card = Dialogs.card(Texts.of("editor.collect.title"));
    card.setId("collecting");
    card.setPrefWidth(WIDTH);
    card.getChildren()
        .addAll(Controls.quiet(Texts.of("editor.collect.into", to.toString())), bar, buttons);
    ports.dialogs().showUntilClosed(card);
    start(to, bar, cancelled);
  }

  private void start(Path to, ProgressBar bar, AtomicBoolean cancelled) {
    Project project = model.project().get();
    ProjectFolder folder = model.folder().get();
    ports
        .tasks()
        .run(
            pace ->
                CollectProject.into(
                    to,
                    project,
                    folder,
                    (bytes, of) -> pace.done(of == 0 ? 1 : (double) bytes / of),
                    () -> cancelled.get() || pace.isOver()),
            bar::setProgress,
            this::done,
            problem -> {
              ports.dialogs().close();
              ports.notices().problem(problem);
            });
  }

  private void done(Optional<CollectedProject> collected) {
    ports.dialogs().close();
    collected.ifPresentOrElse(
        this::tell, () -> ports.notices().show(Notice.news(Texts.of("editor.collect.cancelled"))));
  }

  private void tell(CollectedProject collected) {
    String sentence =
        Texts.of(
            "editor.collect.done",
            collected.files(),
            String.valueOf(Math.ceilDiv(collected.bytes(), MEGABYTE)),
            String.valueOf(collected.file().getParent()));
    Notice.Choice reveal =
        new Notice.Choice(
            Texts.of("editor.collect.reveal"), () -> ports.revealer().show(collected.file()));
    int missing = collected.missing().size();
    ports
        .notices()
        .show(
            missing == 0
                ? Notice.news(sentence, reveal)
                : Notice.problem(
                    sentence + "\n" + Texts.of("editor.collect.missing", missing), reveal));
  }
}
