package org.reelboard.app.editor.overlays;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EntryUses;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.SearchField;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.SplitScreens;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.title.TitleStyle;

/** All that can be laid over the film: a click adds it at the playhead. */
public final class OverlayPalette extends ScrollPane {
  private static final int COLUMNS = 2;
  private static final double LEAST_PICTURE = 50;
  private static final double AROUND_PICTURES = 68;

  /** New words stand above the middle, where no platform covers them. */
  private static final Placement USUAL = Placement.at(0.5, 0.4);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String COUNTER_STYLE = "big-number";

  private final OverlayActions actions;
  private final List<EntryTile> titles = tiles("title-", TitleStyles.all(), Material2MZ.TITLE);
  private final List<EntryTile> shapes = tiles("shape-", Shapes.all(), Material2AL.CATEGORY);
  private final List<EntryTile> splits = tiles("split-", SplitScreens.all(), Material2AL.DASHBOARD);

  /**
   * @param films shows what the entries do
   * @param shelf lends the typefaces
   * @param tasks where pictures of the styles are drawn
   */
  public OverlayPalette(
      EditorModel model,
      HoverFilms films,
      OverlayActions actions,
      OverlayFiles files,
      TypefaceShelf shelf,
      BackgroundTasks tasks,
      Consumer<ReelboardException> problems) {
    this.actions = actions;
    setId("overlay-palette");
    Button add =
        Controls.button(
            Material2OutlinedAL.EMOJI_EMOTIONS, "editor.titles.sticker", files::sticker);
    add.setId("add-sticker");
    add.setMaxWidth(Double.MAX_VALUE);
    Button counter = Controls.button(Material2MZ.TIMER, "editor.titles.counter", this::addCounter);
    counter.setId("add-counter");
    counter.setMaxWidth(Double.MAX_VALUE);
    Label hint = Controls.quiet(Texts.of("editor.titles.hint"));
    hint.setWrapText(true);
    Button inset =
        Controls.button(Material2MZ.PICTURE_IN_PICTURE, "editor.titles.inset", files::inset);
    inset.setId("add-inset");
    inset.setMaxWidth(Double.MAX_VALUE);
    EntryGallery splitGallery =
        new EntryGallery(splits, COLUMNS, id -> SplitScreens.byId(id).ifPresent(files::split));
    EntryGallery titleGallery = new EntryGallery(titles, COLUMNS, this::addTitle);
    EntryGallery shapeGallery = new EntryGallery(shapes, COLUMNS, this::addShape);
    films.installTitleStyles(titleGallery);
    films.installShapes(shapeGallery);
    films.installSplitScreens(splitGallery);
    model
        .project()
        .subscribe(project -> {
          EntryUses uses = EntryUses.of(project);
          titleGallery.showUses(uses.titles());
          shapeGallery.showUses(uses.shapes());
        });
    SearchField search =
        new SearchField(
            "editor.catalogue.search",
            words ->
                List.of(titleGallery, shapeGallery, splitGallery)
                    .forEach(gallery -> gallery.showOnly(words)));
    search.setId("titles-search");
    VBox more =
        new VBox(counter, add, inset, Controls.heading("editor.titles.splitscreen"), splitGallery);
    more.getStyleClass().add("inspector-rows");
    StackPane shown = new StackPane(titleGallery);
    VBox content = new VBox(choice(shown, shapeGallery, more), search, hint, shown);
    content.getStyleClass().add("palette");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("quiet-scroll");
    whenFirstSeen(() -> {
      draw(titles, OverlaySamples.titles(), tasks, shelf, problems);
      draw(shapes, OverlaySamples.shapes(), tasks, shelf, problems);
      draw(splits, OverlaySamples.splitScreens(), tasks, shelf, problems);
    });
  }

  /** Drawing the pictures loads Skia: not before somebody looks at them. */
  private void whenFirstSeen(Runnable action) {
    AtomicBoolean seen = new AtomicBoolean();
    parentProperty()
        .flatMap(Node::visibleProperty)
        .subscribe(visible -> {
          if (isTrue(visible)) {
            // A tab that is not chosen shows what it holds for a moment while it is made.
            Platform.runLater(() -> {
              if (getParent().isVisible() && seen.compareAndSet(false, true)) {
                action.run();
              }
            });
          }
        });
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return value != null && value;
  }

  /** One kind of thing at a time, so that none is far down. */
  private HBox choice(StackPane shown, Node shapeTiles, Node more) {
    Node titleTiles = shown.getChildren().getFirst();
    ToggleGroup group = new ToggleGroup();
    ToggleButton first = kind("titles", group, shown, titleTiles);
    first.setSelected(true);
    HBox choice =
        new HBox(first, kind("shapes", group, shown, shapeTiles), kind("more", group, shown, more));
    choice.getStyleClass().add("palette-kinds");
    return choice;
  }

  private static ToggleButton kind(String name, ToggleGroup group, StackPane shown, Node content) {
    ToggleButton button = new ToggleButton(Texts.of("editor.titles." + name));
    button.setId("palette-" + name);
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setOnAction(_ -> {
      button.setSelected(true);
      shown.getChildren().setAll(content);
    });
    return button;
  }

  private void draw(
      List<EntryTile> tiles,
      OverlaySamples samples,
      BackgroundTasks tasks,
      TypefaceShelf shelf,
      Consumer<ReelboardException> problems) {
    tasks.run(() -> samples.drawn(shelf), pictures -> show(tiles, pictures), problems);
  }

  private void show(List<EntryTile> tiles, Map<String, Image> pictures) {
    ObservableValue<Number> width = widthProperty().map(OverlayPalette::pictureWidth);
    for (EntryTile tile : tiles) {
      Image picture = pictures.get(tile.entry());
      if (picture != null) {
        tile.show(picture, width);
      }
    }
  }

  /** Two columns of them fill the palette beside its scroll bar. */
  private static double pictureWidth(Number palette) {
    return Math.max(LEAST_PICTURE, (palette.doubleValue() - AROUND_PICTURES) / COLUMNS);
  }

  private static List<EntryTile> tiles(
      String prefix, List<? extends CatalogueEntry> entries, Ikon until) {
    List<EntryTile> tiles = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      EntryTile tile = new EntryTile(entry.id(), entry.name(), until);
      tile.setId(prefix + entry.id());
      tiles.add(tile);
    }
    return tiles;
  }

  private void addTitle(String style) {
    actions.add(
        new OverlayContent.Title(
            TitleStyles.byId(style).map(TitleStyle::sample).orElse(""), style, Fields.NONE),
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
