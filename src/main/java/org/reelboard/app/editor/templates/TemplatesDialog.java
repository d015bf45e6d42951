package org.reelboard.app.editor.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;

/** Shows the templates; the one that is chosen becomes a new project. */
public final class TemplatesDialog {
  private final Dialogs dialogs;
  private final TemplatePictures pictures;
  private final BackgroundTasks lane;
  private final BackgroundTasks drawing;
  private final Consumer<Project> begin;
  private final Consumer<ReelboardException> problems;
  private final Map<String, TemplateTile> tiles = new LinkedHashMap<>();

  /** A template, and how it looks. */
  private record Drawn(Project project, List<Image> pictures) {}

  /**
   * @param lane reads the one that is chosen, while others may still be drawn
   * @param drawing draws the pictures, the first time that the dialog is opened
   * @param begin makes a new project
   */
  public TemplatesDialog(
      Dialogs dialogs,
      TemplatePictures pictures,
      BackgroundTasks lane,
      BackgroundTasks drawing,
      Consumer<Project> begin,
      Consumer<ReelboardException> problems) {
    this.dialogs = dialogs;
    this.pictures = pictures;
    this.lane = lane;
    this.drawing = drawing;
    this.begin = begin;
    this.problems = problems;
  }

  public void open() {
    if (tiles.isEmpty()) {
      Templates.ids().forEach(this::add);
    }
    VBox card = Dialogs.card(Texts.of("editor.templates.title"));
    card.setId("templates");
    card.getStyleClass().add("templates-card");
    Label hint = Controls.quiet(Texts.of("editor.templates.hint"));
    hint.setWrapText(true);
    TilePane pane = new TilePane();
    pane.getStyleClass().add("template-tiles");
    pane.getChildren().setAll(tiles.values());
    ScrollPane scroll = Controls.scroll(pane);
    scroll.getStyleClass().add("templates-scroll");
    card.getChildren().addAll(hint, scroll);
    dialogs.show(card);
  }

  private void add(String id) {
    TemplateTile tile = new TemplateTile(id, () -> choose(id));
    tiles.put(id, tile);
    drawing.run(
        () -> {
          Project project = Templates.project(id);
          return new Drawn(project, pictures.of(project));
        },
        drawn -> tile.show(drawn.pictures(), length(drawn.project())),
        problems);
  }

  private static String length(Project project) {
    return Texts.of(
        "editor.templates.length",
        project.scenes().size(),
        TimeLabels.length(Layout.of(project).duration()));
  }

  private void choose(String id) {
    dialogs.close();
    lane.run(() -> Templates.project(id), begin, problems);
  }
}
