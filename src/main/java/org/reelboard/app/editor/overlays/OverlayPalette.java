package org.reelboard.app.editor.overlays;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.overlay.Shapes;

/** All that can be laid over the film: a click adds it at the playhead. */
public final class OverlayPalette extends ScrollPane {
  private static final int COLUMNS = 2;

  /** New words stand above the middle, where no platform covers them. */
  private static final Placement USUAL = Placement.at(0.5, 0.4);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String COUNTER_STYLE = "big-number";

  private final OverlayActions actions;

  /**
   * @param sticker asks for a file and lays it over the film
   */
  public OverlayPalette(OverlayActions actions, Runnable sticker) {
    this.actions = actions;
    setId("overlay-palette");
    Button add =
        Controls.button(Material2OutlinedAL.EMOJI_EMOTIONS, "editor.titles.sticker", sticker);
    add.setId("add-sticker");
    add.setMaxWidth(Double.MAX_VALUE);
    Button counter = Controls.button(Material2MZ.TIMER, "editor.titles.counter", this::addCounter);
    counter.setId("add-counter");
    counter.setMaxWidth(Double.MAX_VALUE);
    Label hint = Controls.quiet(Texts.of("editor.titles.hint"));
    hint.setWrapText(true);
    VBox content =
        new VBox(
            hint,
            titles(),
            Controls.heading("editor.titles.more"),
            counter,
            add,
            Controls.heading("editor.titles.shapes"),
            shapes());
    content.getStyleClass().add("palette");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("quiet-scroll");
  }

  private EntryGallery titles() {
    List<EntryTile> tiles =
        TitleStyles.all().stream()
            .map(style -> new EntryTile(style.id(), style.name(), Material2MZ.TITLE))
            .toList();
    tiles.forEach(tile -> tile.setId("title-" + tile.entry()));
    return new EntryGallery(tiles, COLUMNS, this::addTitle);
  }

  private EntryGallery shapes() {
    List<EntryTile> tiles =
        Shapes.all().stream()
            .map(shape -> new EntryTile(shape.id(), shape.name(), Material2AL.CATEGORY))
            .toList();
    tiles.forEach(tile -> tile.setId("shape-" + tile.entry()));
    return new EntryGallery(tiles, COLUMNS, this::addShape);
  }

  private void addTitle(String style) {
    actions.add(
        new OverlayContent.Title(Texts.of("editor.titles.words"), style, Fields.NONE),
        USUAL,
        Motions.NONE);
  }

  private void addShape(String shape) {
    actions.add(new OverlayContent.Shape(shape, Fields.NONE), Placement.CENTRE, Motions.NONE);
  }

  private void addCounter() {
    actions.add(
        new OverlayContent.Counter(
            BigDecimal.ZERO,
            HUNDRED,
            0,
            OverlayContent.Counter.NUMBER + " %",
            COUNTER_STYLE,
            Fields.NONE),
        USUAL,
        Motions.NONE);
  }
}
