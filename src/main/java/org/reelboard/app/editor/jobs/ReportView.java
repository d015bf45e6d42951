package org.reelboard.app.editor.jobs;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What came of an export: its files, what was found out about them, and what they took. */
public final class ReportView extends VBox {
  private final FileRevealer revealer;
  private final Verifications verifications;

  /**
   * A view.
   *
   * @param job the id of the job that made it
   * @param revealer shows a file in its folder
   */
  public ReportView(
      String job, JobReport report, FileRevealer revealer, Verifications verifications) {
    this.revealer = revealer;
    this.verifications = verifications;
    getStyleClass().add("report");
    report.films().forEach(film -> getChildren().add(film(job, film)));
  }

  private VBox film(String job, JobReport.Film film) {
    Label name = new Label(film.file().getFileName().toString());
    name.getStyleClass().add("export-file");
    Label facts =
        Controls.quiet(
            Texts.of(
                "editor.jobs.film",
                film.size(),
                String.valueOf(film.frames()),
                JobTexts.megabytes(film.bytes())));
    FontIcon tick = Controls.icon(Material2OutlinedAL.CHECK_CIRCLE);
    tick.getStyleClass().add("export-tick");
    Button reveal =
        Controls.iconButton(
            Material2OutlinedAL.FOLDER_OPEN,
            "editor.export.reveal",
            () -> revealer.show(film.file()));
    reveal.setId("export-reveal");
    HBox head = new HBox(tick, new VBox(name, facts), Controls.spring(), reveal);
    head.getStyleClass().add("export-head");
    head.setAlignment(Pos.CENTER_LEFT);
    Verifications.Film made = new Verifications.Film(job, film.file());
    VBox all = new VBox(head, new VerifyView(verifications, made, film.findings()), details(film));
    all.getStyleClass().add("report-film");
    return all;
  }

  private static TitledPane details(JobReport.Film film) {
    TitledPane pane = new TitledPane(Texts.of("editor.jobs.details"), new CostView(film));
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.getStyleClass().add("report-details");
    return pane;
  }
}
