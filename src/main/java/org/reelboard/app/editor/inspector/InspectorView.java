package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.overlays.OverlayTexts;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;

/**
 * Shows the panel for what is selected: scenes, a sound, an overlay, a caption, or nothing, which
 * means the project.
 */
public final class InspectorView extends BorderPane {
  private final ScrollPane scroll = new ScrollPane();

  /** Holds all panels, of which one is seen: one that came and went would be styled each time. */
  private final StackPane shown = new StackPane();

  private final Label subject = Controls.quiet("");
  private final HBox sceneButtons = new HBox();
  private final Panel scenes;
  private final Panel sound;
  private final Panel overlay;
  private final Panel captions;
  private final Panel project;

  public InspectorView(
      EditorModel model,
      EditorActions actions,
      MediaLibrary library,
      Thumbnails thumbnails,
      FontDesk fonts,
      WordsSpelling spelling,
      Showcase showcase,
      HoverFilms films) {
    this.scenes =
        new ScenePanel(model, actions, library, thumbnails, fonts, spelling, showcase, films);
    this.sound = new SoundPanel(model, library);
    this.overlay = new OverlayPanel(new OverlayActions(model), fonts, spelling, films);
    this.captions = new CaptionPanel(model, fonts, films);
    this.project = new ProjectPanel(model, fonts);
    getStyleClass().addAll("panel", "inspector");
    setId("inspector");
    sceneButtons.visibleProperty().bind(model.selection().map(one -> !one.scenes().isEmpty()));
    sceneButtons.managedProperty().bind(sceneButtons.visibleProperty());
    HBox header =
        new HBox(
            Controls.heading("editor.inspector.title"), Controls.spring(), subject, sceneButtons);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    setTop(header);
    views().forEach(view -> setSeen(view, false));
    shown.getChildren().setAll(views());
    scroll.setContent(shown);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet-scroll");
    setCenter(scroll);
    model.project().subscribe(now -> show(now, model.selection().get()));
    model.selection().subscribe(selection -> show(model.project().get(), selection));
    model.playhead().subscribe(_ -> panel(model.selection().get()).follow());
  }

  /** Puts buttons into the head that are seen while scenes are selected. */
  public void addSceneButtons(List<Node> buttons) {
    sceneButtons.getChildren().addAll(buttons);
  }

  private void show(Project now, Selection selection) {
    Panel panel = panel(selection);
    subject.setText(subject(now, selection));
    panel.show(now);
    if (!panel.view().isVisible()) {
      views().forEach(view -> setSeen(view, view.equals(panel.view())));
      scroll.setVvalue(0);
    }
  }

  private List<Node> views() {
    return Stream.of(scenes, sound, overlay, captions, project).map(Panel::view).toList();
  }

  private static void setSeen(Node view, boolean isSeen) {
    view.setVisible(isSeen);
    view.setManaged(isSeen);
  }

  private Panel panel(Selection selection) {
    if (!selection.scenes().isEmpty()) {
      return scenes;
    }
    if (selection.overlay().isPresent()) {
      return overlay;
    }
    if (selection.cue().isPresent()) {
      return captions;
    }
    return selection.sound().isPresent() ? sound : project;
  }

  private static String subject(Project now, Selection selection) {
    if (selection.scenes().size() == 1) {
      int index = now.indexOf(selection.scenes().iterator().next());
      return Texts.of("editor.inspector.scene", String.valueOf(index + 1));
    }
    if (!selection.scenes().isEmpty()) {
      return Texts.of("editor.inspector.scenes", selection.scenes().size());
    }
    if (selection.overlays().size() > 1) {
      return Texts.of("editor.inspector.overlays", selection.overlays().size());
    }
    Optional<String> laidOver =
        selection.overlay().flatMap(now::overlay).map(one -> OverlayTexts.kind(one.content()));
    if (laidOver.isPresent()) {
      return laidOver.get();
    }
    if (selection.cue().isPresent()) {
      return Texts.of("editor.captions.title");
    }
    return Texts.of(
        selection.sound().isPresent() ? "editor.inspector.sound" : "editor.inspector.project");
  }
}
