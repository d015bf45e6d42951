package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.picture.CameraMoves;

/** Which camera move, how far, with which easing. */
final class CameraSection {
  private static final int COLUMNS = 3;
  private static final double USUAL_STRENGTH = 0.3;
  private static final String USUAL_EASING = "ease-in-out";

  private final SceneChanges changes;
  private final Showcase showcase;
  private final EntryGallery moves;
  private final NumberRow strength;
  private final EasingRow easing;
  private final Section section;

  CameraSection(SceneChanges changes, Showcase showcase) {
    this.changes = changes;
    this.showcase = showcase;
    moves = new EntryGallery(tiles(), COLUMNS, this::choose);
    moves.tiles().forEach(tile -> tile.setId("move-" + tile.entry()));
    strength =
        new NumberRow(
            Texts.of("editor.field.strength"),
            NumberRow.Range.of("0", "1", "0.01", ""),
            this::setStrength);
    strength.setId("camera-strength");
    easing = new EasingRow(this::setEasing);
    section = new Section("editor.section.camera", moves, strength, easing);
  }

  Node view() {
    return section;
  }

  void show(Scene scene) {
    Camera camera = scene.camera();
    easing.show(camera.easing());
    switch (camera) {
      case Camera.NamedMove move -> {
        moves.showChosen(move.move());
        strength.show(BigDecimal.valueOf(move.strength()));
        boolean moving = !move.move().equals(CameraMoves.STATIC.id());
        strength.setVisible(moving);
        easing.setVisible(moving);
      }
      case Camera.Path _ -> {
        moves.showChosen("");
        strength.setVisible(false);
        easing.setVisible(true);
      }
    }
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
    double wanted = Math.clamp(change.value().doubleValue(), 0, 1);
    change(
        change.gesture(),
        camera ->
            camera instanceof Camera.NamedMove move
                ? new Camera.NamedMove(move.move(), move.easing(), wanted, move.rest())
                : camera);
  }

  private void setEasing(String id) {
    change(
        Optional.empty(),
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
