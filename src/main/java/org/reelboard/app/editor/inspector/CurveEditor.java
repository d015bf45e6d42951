package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.easing.CubicBezier;
import org.reelboard.engine.picture.easing.Easing;

/**
 * The easings of the catalogue with their curves, and a curve of one's own by two handles or four
 * numbers. Moving a handle of one of the catalogue makes it one's own.
 */
final class CurveEditor extends VBox {
  /** What a curve of one's own begins as where the one before has no handles: CSS {@code ease}. */
  private static final CubicBezier BEGIN = new CubicBezier(0.25, 0.1, 0.25, 1);

  private static final int COLUMNS = 4;
  private static final double TILE_CURVE = 38;
  private static final double TILE_BEYOND = 0.3;
  private static final double PAD_HEIGHT = 170;
  private static final double WIDTH = 330;
  private static final String OWN = "own";

  private final Consumer<Change<String>> changed;
  private final EntryGallery gallery;
  private final CurvePad pad;
  private final Label hint = Controls.quiet(Texts.of("editor.curve.hint"));
  private final List<NumberRow> numbers;
  private Easing easing = Easings.LINEAR;

  CurveEditor(Consumer<Change<String>> changed) {
    this.changed = changed;
    gallery = new EntryGallery(tiles(), COLUMNS, this::choose);
    gallery.tiles().forEach(tile -> tile.setId("easing-" + tile.entry()));
    pad = new CurvePad(easing, this::set);
    pad.setMinHeight(PAD_HEIGHT);
    pad.setPrefHeight(PAD_HEIGHT);
    numbers =
        List.of(
            number(
                "x1", "0", "1", (now, to) -> new CubicBezier(to, now.y1(), now.x2(), now.y2())),
            number(
                "y1", "-1", "2", (now, to) -> new CubicBezier(now.x1(), to, now.x2(), now.y2())),
            number(
                "x2", "0", "1", (now, to) -> new CubicBezier(now.x1(), now.y1(), to, now.y2())),
            number(
                "y2", "-1", "2", (now, to) -> new CubicBezier(now.x1(), now.y1(), now.x2(), to)));
    hint.setWrapText(true);
    getStyleClass().addAll("popover-content", "curve-editor");
    setPrefWidth(WIDTH);
    getChildren().addAll(Controls.heading("editor.field.easing"), gallery, pad, hint);
    getChildren().addAll(numbers);
  }

  void show(String id) {
    easing = Easings.byId(id).orElse(Easings.LINEAR);
    boolean isNamed = Easings.all().contains(easing);
    gallery.showChosen(isNamed ? easing.id() : OWN);
    pad.show(easing);
    boolean hasHandles = easing.curve().isPresent();
    hint.setText(Texts.of(hasHandles ? "editor.curve.hint" : "editor.curve.nohandles"));
    numbers.forEach(row -> row.setVisible(hasHandles));
    easing.curve().ifPresent(this::showNumbers);
  }

  private void showNumbers(CubicBezier curve) {
    List<ToDoubleFunction<CubicBezier>> values =
        List.of(CubicBezier::x1, CubicBezier::y1, CubicBezier::x2, CubicBezier::y2);
    for (int index = 0; index < values.size(); index++) {
      numbers.get(index).show(BigDecimal.valueOf(values.get(index).applyAsDouble(curve)));
    }
  }

  private interface Setting {
    CubicBezier with(CubicBezier now, double value);
  }

  private NumberRow number(String name, String least, String most, Setting setting) {
    NumberRow.Range range = NumberRow.Range.of(least, most, "0.01", "");
    NumberRow row =
        new NumberRow(
            Texts.of("editor.curve." + name),
            range,
            change ->
                set(
                    new Change<>(
                        setting.with(
                            easing.curve().orElse(BEGIN),
                            range.held(change.value()).doubleValue()),
                        change.gesture())));
    row.setId("curve-" + name);
    return row;
  }

  private void set(Change<CubicBezier> change) {
    changed.accept(new Change<>(change.value().id(), change.gesture()));
  }

  private void choose(String id) {
    changed.accept(Change.single(id.equals(OWN) ? easing.curve().orElse(BEGIN).id() : id));
  }

  private static List<EntryTile> tiles() {
    List<EntryTile> tiles = new ArrayList<>();
    Easings.all().forEach(one -> tiles.add(tile(one.id(), one.name(), one)));
    tiles.add(tile(OWN, BEGIN.name(), BEGIN));
    return tiles;
  }

  private static EntryTile tile(String id, String name, Easing easing) {
    CurveView curve = new CurveView(easing, TILE_BEYOND);
    curve.setMinSize(TILE_CURVE, TILE_CURVE);
    curve.setPrefSize(TILE_CURVE, TILE_CURVE);
    curve.setMaxSize(TILE_CURVE, TILE_CURVE);
    return new EntryTile(id, name, curve);
  }
}
