package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.picture.CameraMoves;

/** Which camera move, how far, with which easing. */
final class CameraSection {
  private static final int COLUMNS = 3;
  private static final String NONE = "";
  private static final double USUAL_STRENGTH = 0.3;
  private static final String USUAL_EASING = "ease-in-out";

  private final SceneChanges changes;
  private final Showcase showcase;
  private final EntryGallery moves;
  private final NumberRow strength;
  private final EasingRow easing;
  private final CameraPathRows path;
  private final Button own;
  private final Section section;

  CameraSection(
      SceneChanges changes, EditorModel model, OwnPath ownPath, Showcase showcase) {
    this.changes = changes;
    this.showcase = showcase;
    moves = new EntryGallery(tiles(), COLUMNS, this::choose);
    moves.tiles().forEach(tile -> tile.setId("move-" + tile.entry()));
    strength =
        new NumberRow(
            Texts.of("editor.field.strength"),
            NumberRow.Range.of("0", "100", "1", "%"),
            this::setStrength);
    strength.setId("camera-strength");
    strength.resetTo("30");
    easing = new EasingRow(this::setEasing).resetTo(USUAL_EASING);
    path = new CameraPathRows(changes, new ScenePlayhead(model));
    own =
        Controls.button(
            Material2OutlinedMZ.TIMELINE, "editor.camera.own", () -> makeOwn(model, ownPath));
    own.setId("camera-own");
    own.getStyleClass().add(Styles.SMALL);
    own.setMaxWidth(Double.MAX_VALUE);
    own.managedProperty().bind(own.visibleProperty());
    Controls.explain(own, Texts.of("editor.camera.owntip"));
    section = new Section("editor.section.camera", moves, strength, path, easing, own);
    section.resetBy(() -> change(Optional.empty(), _ -> Camera.STATIC));
  }

  Node view() {
    return section;
  }

  void show(List<Scene> scenes) {
    List<Camera> cameras = scenes.stream().map(Scene::camera).toList();
    moves.showChosen(Shared.of(cameras, CameraSection::moveOf).orWhenMixed(NONE));
    List<Camera> moving = cameras.stream().filter(CameraSection::isMoving).toList();
    easing.setVisible(!moving.isEmpty());
    section.showReset(!moving.isEmpty());
    if (!moving.isEmpty()) {
      easing.show(Shared.of(moving, Camera::easing));
    }
    List<BigDecimal> strengths =
        moving.stream()
            .filter(Camera.NamedMove.class::isInstance)
            .map(one -> percent(((Camera.NamedMove) one).strength()))
            .toList();
    path.show(scenes);
    own.setVisible(cameras.stream().anyMatch(Camera.NamedMove.class::isInstance));
    strength.setVisible(!strengths.isEmpty());
    if (!strengths.isEmpty()) {
      strength.show(Shared.of(strengths, one -> one));
    }
  }

  /** The playhead has moved. */
  void follow() {
    path.follow();
  }

  private void makeOwn(EditorModel model, OwnPath ownPath) {
    changes.apply(
        "editor.edit.camera",
        scene ->
            ownPath
                .of(scene, model.project().get().canvas())
                .map(camera -> SceneEdits.setCamera(scene.id(), camera)));
  }

  private static String moveOf(Camera camera) {
    return switch (camera) {
      case Camera.NamedMove named -> named.move();
      case Camera.Path _ -> NONE;
    };
  }

  private static boolean isMoving(Camera camera) {
    return !moveOf(camera).equals(CameraMoves.STATIC.id());
  }

  private static BigDecimal percent(double fraction) {
    return BigDecimal.valueOf(fraction).movePointRight(2);
  }

  private void choose(String move) {
    change(Optional.empty(), camera -> chosen(camera, move));
    showcase.scene();
  }

  private static Camera chosen(Camera before, String move) {
    if (move.equals(CameraMoves.STATIC.id())) {
      return Camera.STATIC;
    }
    return before instanceof Camera.NamedMove named && named.strength() > 0
        ? new Camera.NamedMove(move, named.easing(), named.strength(), named.rest())
        : new Camera.NamedMove(move, USUAL_EASING, USUAL_STRENGTH);
  }

  private void setStrength(Change<BigDecimal> change) {
    double wanted = Math.clamp(change.value().movePointLeft(2).doubleValue(), 0, 1);
    change(
        change.gesture(),
        camera ->
            camera instanceof Camera.NamedMove move
                ? new Camera.NamedMove(move.move(), move.easing(), wanted, move.rest())
                : camera);
  }

  private void setEasing(Change<String> change) {
    String id = change.value();
    change(
        change.gesture(),
        camera ->
            switch (camera) {
              case Camera.NamedMove move ->
                  new Camera.NamedMove(move.move(), id, move.strength(), move.rest());
              case Camera.Path path -> new Camera.Path(path.keyframes(), id, path.rest());
            });
  }

  private void change(Optional<String> gesture, Function<Camera, Camera> change) {
    changes.apply(
        "editor.edit.camera",
        gesture,
        scene -> Optional.of(SceneEdits.setCamera(scene.id(), change.apply(scene.camera()))));
  }

  private static List<EntryTile> tiles() {
    return CameraMoves.all().stream()
        .map(move -> new EntryTile(move.id(), move.name(), CatalogueIcons.move(move.id())))
        .toList();
  }
}
