package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CameraKeys;

/** The keyframes of a scene's own camera path, and where the camera stands at the playhead. */
final class CameraPathRows extends VBox {
  private static final double LEAST_ZOOM = 0.01;

  private final SceneChanges changes;
  private final ScenePlayhead playhead;
  private final KeyframeBar bar;
  private final NumberRow x;
  private final NumberRow y;
  private final NumberRow zoom;
  private final NumberRow roll;
  private Optional<Scene> shown = Optional.empty();

  CameraPathRows(SceneChanges changes, ScenePlayhead playhead) {
    this.changes = changes;
    this.playhead = playhead;
    bar =
        new KeyframeBar(
            "camera",
            new KeyframeBar.Actions(
                time -> shown.ifPresent(scene -> playhead.seek(scene, time)),
                () -> change(Optional.empty(), one -> one),
                this::remove));
    x = percent("editor.field.x", (now, to) -> with(now, to, now.y(), now.zoom(), now.roll()));
    y = percent("editor.field.y", (now, to) -> with(now, now.x(), to, now.zoom(), now.roll()));
    zoom =
        row(
            "editor.field.zoom",
            NumberRow.Range.of("1", "6", "0.01", "×"),
            (now, to) ->
                with(
                    now, now.x(), now.y(), Math.max(LEAST_ZOOM, to.doubleValue()), now.roll()));
    roll =
        row(
            "editor.field.roll",
            NumberRow.Range.of("-45", "45", "0.5", "°"),
            (now, to) -> with(now, now.x(), now.y(), now.zoom(), to.doubleValue()));
    List.of(x, y).forEach(row -> row.resetTo("50"));
    zoom.resetTo("1");
    roll.resetTo("0");
    x.setId("camera-x");
    y.setId("camera-y");
    zoom.setId("camera-zoom");
    roll.setId("camera-roll");
    getStyleClass().add("inspector-rows");
    getChildren().addAll(bar, x, y, zoom, roll);
    managedProperty().bind(visibleProperty());
  }

  /** Shows the path of the only scene that is selected; nothing for several, or another camera. */
  void show(List<Scene> scenes) {
    shown =
        scenes.size() == 1 && scenes.getFirst().camera() instanceof Camera.Path
            ? Optional.of(scenes.getFirst())
            : Optional.empty();
    setVisible(shown.isPresent());
    follow();
  }

  /** The playhead has moved. */
  void follow() {
    shown.ifPresent(scene -> {
      if (scene.camera() instanceof Camera.Path path) {
        show(scene, new CameraKeys(path));
      }
    });
  }

  private void show(Scene scene, CameraKeys keys) {
    CameraKeyframe now = here(scene, keys);
    Time last = playhead.last(scene);
    bar.show(
        new KeyframeMarks(
            keys.path().keyframes().stream()
                .map(one -> Time.max(Time.ZERO, Time.min(keys.shownAt(one), last)))
                .toList(),
            playhead.since(scene),
            scene.duration(),
            playhead.halfFrame()));
    show(x, now, one -> one.x() * 100);
    show(y, now, one -> one.y() * 100);
    show(zoom, now, CameraKeyframe::zoom);
    show(roll, now, CameraKeyframe::roll);
  }

  private static void show(
      NumberRow row, CameraKeyframe now, ToDoubleFunction<CameraKeyframe> value) {
    row.show(BigDecimal.valueOf(value.applyAsDouble(now)));
  }

  /** The keyframe at the playhead, or what one there would be. */
  private CameraKeyframe here(Scene scene, CameraKeys keys) {
    return passed(scene, keys).orElseGet(() -> keys.at(held(scene)));
  }

  private Optional<CameraKeyframe> passed(Scene scene, CameraKeys keys) {
    Time since = held(scene);
    Time last = playhead.last(scene);
    return keys.passed(since, playhead.halfFrame())
        .or(() ->
            since.equals(last)
                ? Optional.of(keys.path().keyframes().getLast())
                    .filter(one -> keys.shownAt(one).isAfter(last))
                : Optional.empty());
  }

  private Time held(Scene scene) {
    return Time.max(Time.ZERO, Time.min(playhead.since(scene), playhead.last(scene)));
  }

  private void change(Optional<String> gesture, UnaryOperator<CameraKeyframe> change) {
    edit(gesture, (scene, keys) -> keys.with(change.apply(here(scene, keys))));
  }

  private void remove() {
    edit(
        Optional.empty(),
        (scene, keys) -> passed(scene, keys).map(keys::without).orElse(keys.path()));
  }

  private void edit(
      Optional<String> gesture, BiFunction<Scene, CameraKeys, Camera.Path> change) {
    changes.apply(
        "editor.edit.camera",
        gesture,
        scene ->
            scene.camera() instanceof Camera.Path path
                ? Optional.of(
                    SceneEdits.setCamera(
                        scene.id(), change.apply(scene, new CameraKeys(path))))
                : Optional.empty());
  }

  private interface FractionChange {
    CameraKeyframe with(CameraKeyframe now, double fraction);
  }

  private NumberRow percent(String label, FractionChange change) {
    return row(
        label,
        NumberRow.Range.of("0", "100", "0.1", "%"),
        (now, to) -> change.with(now, to.movePointLeft(2).doubleValue()));
  }

  private NumberRow row(
      String label,
      NumberRow.Range range,
      BiFunction<CameraKeyframe, BigDecimal, CameraKeyframe> change) {
    return new NumberRow(
        Texts.of(label),
        range,
        set -> change(set.gesture(), now -> change.apply(now, set.value())));
  }

  private static CameraKeyframe with(
      CameraKeyframe now, double x, double y, double zoom, double roll) {
    return new CameraKeyframe(now.at(), x, y, zoom, roll, now.rest());
  }
}
