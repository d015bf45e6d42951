package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.reelboard.app.editor.export.ExportDesk;
import org.reelboard.app.editor.export.ExportDialog;
import org.reelboard.app.editor.jobs.JobsButton;
import org.reelboard.app.editor.jobs.JobsPanel;
import org.reelboard.app.editor.jobs.WorkSection;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.session.StartWatch;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.document.Texts;

/** The editor's window: shows its views, says how it stands with the project, and closes. */
public final class EditorWindow implements AutoCloseable {
  private final Stage stage;
  private final WindowParts parts;
  private final ExportDialog export;
  private final WindowControls controls;
  private final WindowViews views;
  private final StartWatch start;
  private final Timeline clock;
  private final Scene scene;
  private boolean isClosed;

  public EditorWindow(Stage stage, EditorPorts ports) {
    this.stage = stage;
    this.parts = WindowParts.of(ports);
    FailedScenes failed = new FailedScenes(parts.jobs(), parts.model(), parts.notices());
    this.export = exportDialog(parts, failed);
    this.controls = controls(jobsPanel(parts, failed));
    this.views = new WindowViews(parts, controls);
    this.start =
        new StartWatch(
            new Starts(ports.state().starts()),
            parts.tasks().project(),
            parts.dialogs(),
            parts.notices()::problem);
    FirstSize size = FirstSize.on(Screen.getPrimary().getVisualBounds());
    this.scene = new Scene(views.root(), size.width(), size.height());
    this.clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showStatus()));
    clock.setCycleCount(Animation.INDEFINITE);
    parts.desk().status().subscribe(_ -> showStatus());
    Leaving leaving = new Leaving(parts.jobs(), parts.dialogs(), this::shut);
    stage.setScene(scene);
    size.apply(stage);
    stage.setOnCloseRequest(event -> {
      event.consume();
      parts.desk().whenSafe(leaving::leave);
    });
  }

  private static ExportDialog exportDialog(WindowParts parts, FailedScenes failed) {
    EditorPorts ports = parts.ports();
    return new ExportDialog(
        parts.model(),
        new ExportDesk(parts.jobs()),
        new ExportDialog.Ports(
            parts.dialogs(),
            ports.choosers(),
            ports.revealer(),
            parts.verifications(),
            parts.presets(),
            ports.encoders(),
            parts.tasks().any(),
            failed::show,
            ports.clock()));
  }

  private static JobsPanel jobsPanel(WindowParts parts, FailedScenes failed) {
    return new JobsPanel(
        parts.jobs(),
        parts.dialogs(),
        parts.ports().revealer(),
        parts.verifications(),
        failed::show,
        parts.ports().clock(),
        new WorkSection(parts.work(), parts.ports().revealer()));
  }

  private WindowControls controls(JobsPanel jobs) {
    return new WindowControls(
        new WindowControls.Parts(
            parts.model(),
            parts.actions(),
            parts.desk(),
            parts.dialogs(),
            parts.notices(),
            parts.ports(),
            parts.tasks().project(),
            parts.tasks().looking(),
            this::export,
            jobs::open,
            new JobsButton(parts.jobs(), jobs::open)));
  }

  /** Shows the window with a project, or with an empty one. */
  public void show(Optional<Path> project) {
    controls.install(scene);
    stage.show();
    clock.play();
    start.start(
        parts.ports().mode(), () -> begin(project), parts.desk()::create, controls::showAround);
  }

  private void begin(Optional<Path> project) {
    controls.readKeys();
    parts.jobs().open();
    parts.desk().begin();
    project.ifPresent(parts.desk()::open);
  }

  /** The project in the window. */
  public EditorModel model() {
    return parts.model();
  }

  private void shut() {
    close();
    stage.hide();
  }

  /** What is closed already stays so. */
  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    clock.stop();
    start.close();
    views.close();
    parts.close();
  }

  private void showStatus() {
    HeaderBar header = controls.header();
    header.showStatus(parts.desk().status().get(), parts.desk().statusText());
    stage.setTitle(
        Texts.of(
            "editor.window.title",
            header.isUnsaved() ? "● " : "",
            parts.model().project().get().title()));
  }

  private void export() {
    parts.player().pause();
    export.open();
  }
}
