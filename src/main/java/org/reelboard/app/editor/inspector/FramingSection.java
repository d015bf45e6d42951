package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

/** How the picture is put on the canvas: filling it around a focus point, or whole. */
final class FramingSection {
  private final SceneChanges changes;
  private final ToggleButton cover = toggle(Framing.Mode.COVER, Styles.LEFT_PILL);
  private final ToggleButton fit = toggle(Framing.Mode.FIT, Styles.RIGHT_PILL);
  private final FocusPad pad;
  private final Label hint = Controls.quiet(Texts.of("editor.framing.focushint"));
  private final Section section;

  FramingSection(SceneChanges changes, Thumbnails thumbnails) {
    this.changes = changes;
    ToggleGroup group = new ToggleGroup();
    cover.setToggleGroup(group);
    fit.setToggleGroup(group);
    cover.setOnAction(_ -> choose(Framing.Mode.COVER));
    fit.setOnAction(_ -> choose(Framing.Mode.FIT));
    Controls.explain(cover, Texts.of("editor.framing.covertip"));
    Controls.explain(fit, Texts.of("editor.framing.fittip"));
    pad = new FocusPad(thumbnails, this::focus);
    hint.setWrapText(true);
    HBox modes = new HBox(cover, fit);
    VBox focus = new VBox(pad, hint);
    focus.getStyleClass().add("inspector-rows");
    focus.visibleProperty().bind(cover.selectedProperty());
    focus.managedProperty().bind(focus.visibleProperty());
    section = new Section("editor.section.framing", modes, focus);
    section.resetBy(() -> change(Optional.empty(), _ -> Framing.COVER));
  }

  Node view() {
    return section;
  }

  void show(List<Scene> scenes, ProjectFolder folder) {
    List<Scene> pictured = scenes.stream().filter(FramingSection::isPictured).toList();
    section.setVisible(!pictured.isEmpty());
    if (!pictured.isEmpty()) {
      Shared<Framing> framing = Shared.of(pictured, Scene::framing);
      Shared<Framing.Mode> mode = Shared.of(pictured, one -> one.framing().mode());
      cover.setSelected(!mode.isMixed() && mode.lead() == Framing.Mode.COVER);
      fit.setSelected(!mode.isMixed() && mode.lead() == Framing.Mode.FIT);
      section.showReset(framing.isMixed() || !framing.lead().equals(Framing.COVER));
      pad.show(thumbnail(pictured.getFirst().source(), folder), framing.lead());
    }
  }

  private static boolean isPictured(Scene scene) {
    return scene.source().file().isPresent();
  }

  private void choose(Framing.Mode mode) {
    change(
        Optional.empty(),
        framing -> new Framing(mode, framing.focusX(), framing.focusY(), framing.rest()));
  }

  private void focus(Change<Point2D> change) {
    Point2D point = change.value();
    change(
        change.gesture(),
        framing -> new Framing(framing.mode(), point.getX(), point.getY(), framing.rest()));
  }

  private void change(Optional<String> gesture, UnaryOperator<Framing> change) {
    changes.apply(
        "editor.edit.framing",
        gesture,
        scene -> Optional.of(SceneEdits.setFraming(scene.id(), change.apply(scene.framing()))));
  }

  private static Optional<Thumbnail> thumbnail(Source source, ProjectFolder folder) {
    return switch (source) {
      case Source.Still still ->
          Optional.of(new Thumbnail(folder.file(still.asset()), Time.ZERO, ScenePicture.SIZE));
      case Source.Clip clip ->
          Optional.of(new Thumbnail(folder.file(clip.asset()), clip.in(), ScenePicture.SIZE));
      case Source.ColourCard _, Source.Slot _, Source.Unknown _ -> Optional.empty();
    };
  }

  private static ToggleButton toggle(Framing.Mode mode, String style) {
    ToggleButton toggle = new ToggleButton(Texts.of("editor.framing." + mode.id()));
    toggle.setId("framing-" + mode.id());
    toggle.getStyleClass().addAll(style, Styles.SMALL);
    toggle.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(toggle, Priority.ALWAYS);
    return toggle;
  }
}
