package org.reelboard.app.editor.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;

/**
 * The whole film in a strip below the timeline, with a window of what is seen: it is dragged to
 * scroll, and a click elsewhere goes there.
 */
final class Minimap extends TintedRegion {
  static final double HEIGHT = 28;

  private static final double INSET = 4;
  private static final double WORDS_TOP = 3;
  private static final double SCENES_TOP = 8;
  private static final double SCENES_BOTTOM = 18;
  private static final double SOUND_TOP = 19;
  private static final double SOUND_STEP = 3;

  private final EditorModel model;
  private final TimelineSurface surface;
  private final Canvas canvas = new Canvas();
  private final Region window = new Region();
  private final Region playhead = new Region();
  private boolean isStale = true;
  private double draggedFrom = Double.NaN;

  Minimap(EditorModel model, TimelineSurface surface) {
    this.model = model;
    this.surface = surface;
    getStyleClass().addAll("timeline-surface", "timeline-minimap");
    setId("timeline-minimap");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setAccessibleText(Texts.of("editor.timeline.minimap"));
    window.getStyleClass().add("timeline-minimap-window");
    playhead.getStyleClass().add("timeline-playhead");
    for (Region part : new Region[] {window, playhead}) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    canvas.setManaged(false);
    getChildren().addAll(canvas, playhead, window, focusFrame());
    setMinSize(60, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    model.history().subscribe(this::filmChanged);
    model.selection().subscribe(_ -> filmChanged());
    model.playhead().subscribe(this::placeParts);
    surface.scale().subscribe(_ -> placeParts());
    surface.widthProperty().subscribe(_ -> placeParts());
    widthProperty().subscribe(_ -> filmChanged());
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(_ -> draggedFrom = Double.NaN);
    setOnMouseMoved(event -> showCursor(event.getX()));
    setOnScroll(event -> {
      scrollBy(event.getDeltaX() + event.getDeltaY());
      event.consume();
    });
    setOnKeyPressed(this::keyPressed);
  }

  private Overview overview() {
    return new Overview(model.layout().get().frames(), Math.max(1, getWidth() - 2 * INSET));
  }

  private Overview.Window seen() {
    return overview().window(surface.scale().get(), surface.getWidth());
  }

  private void filmChanged() {
    // Reading the history makes it tell of its next change.
    model.history().get();
    isStale = true;
    requestLayout();
  }

  private void placeParts() {
    Overview overview = overview();
    Overview.Window seen = seen();
    boolean isWhole = seen.width() >= overview.width() - 1;
    window.setVisible(!isWhole && model.layout().get().frames() > 0);
    window.resizeRelocate(INSET + seen.left(), 0, seen.width(), getHeight());
    double x = Math.round(INSET + overview.x((double) model.playhead().get()));
    playhead.resizeRelocate(x - 1, 0, 2, getHeight());
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() != MouseButton.PRIMARY || model.layout().get().frames() == 0) {
      return;
    }
    double x = event.getX() - INSET;
    if (!seen().holds(x)) {
      surface.setScale(overview().centred(surface.scale().get(), surface.getWidth(), x));
    }
    draggedFrom = event.getX();
  }

  private void dragged(MouseEvent event) {
    if (!Double.isNaN(draggedFrom)) {
      double distance = event.getX() - draggedFrom;
      draggedFrom = event.getX();
      surface.setScale(overview().dragged(surface.scale().get(), distance));
    }
  }

  private void showCursor(double x) {
    setCursor(window.isVisible() && seen().holds(x - INSET) ? Cursor.OPEN_HAND : Cursor.DEFAULT);
  }

  private void keyPressed(KeyEvent event) {
    double page = surface.getWidth();
    switch (event.getCode()) {
      case LEFT -> scrollBy(page / 10);
      case RIGHT -> scrollBy(-page / 10);
      case PAGE_UP -> scrollBy(page);
      case PAGE_DOWN -> scrollBy(-page);
      case HOME -> scrollBy(Double.MAX_VALUE / 4);
      case END -> scrollBy(-Double.MAX_VALUE / 4);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void scrollBy(double distance) {
    surface.setScale(surface.scale().get().movedBy(distance));
  }

  @Override
  protected void layoutChildren() {
    if (isStale || canvas.getWidth() != getWidth()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
      isStale = false;
    }
    placeParts();
  }

  @Override
  void coloursChanged() {
    isStale = true;
    requestLayout();
  }

  private void draw() {
    Pen pen = new Pen(canvas.getGraphicsContext2D(), this::colour, new TextFit(""));
    Overview overview = overview();
    pen.fill(colour(Tint.GROUND), 0, 0, getWidth(), getHeight());
    pen.fill(colour(Tint.TRACK), INSET, 0, getWidth() - INSET, getHeight());
    drawWords(pen, overview);
    drawScenes(pen, overview);
    drawSounds(pen, overview);
  }

  private void drawScenes(Pen pen, Overview overview) {
    for (Layout.Placement placement : model.layout().get().placements()) {
      double left = INSET + overview.x((double) placement.start());
      double right = INSET + overview.x((double) placement.end());
      SceneId id = placement.scene().id();
      boolean selected = model.selection().get().scenes().contains(id);
      Tint tint =
          selected
              ? Tint.SELECTED
              : placement.scene().source() instanceof Source.Clip ? Tint.MAP_CLIP : Tint.MAP_SCENE;
      // A gap where there is room for one.
      double gap = right - left > 3 ? 1 : 0;
      pen.fill(colour(tint), left, SCENES_TOP, Math.max(left + 0.5, right - gap), SCENES_BOTTOM);
    }
  }

  private void drawWords(Pen pen, Overview overview) {
    double rate = model.layout().get().rate().approximate();
    for (OverlayRows.Placed placed : surface.above().overlays()) {
      bar(
          pen,
          Tint.TITLE,
          overview.x(placed.start().approximateSeconds() * rate),
          overview.x(placed.end().approximateSeconds() * rate),
          WORDS_TOP);
    }
    for (OverlayRows.PlacedCue placed : surface.above().cues()) {
      bar(
          pen,
          Tint.CAPTION,
          overview.x(placed.start().approximateSeconds() * rate),
          overview.x(placed.end().approximateSeconds() * rate),
          WORDS_TOP + 2);
    }
  }

  private void drawSounds(Pen pen, Overview overview) {
    double rate = model.layout().get().rate().approximate();
    for (SoundRows.Placed placed : surface.rows().placed()) {
      String kind = placed.clip().kind();
      int row = Math.min(2, surface.rows().tracks().indexOf(kind));
      bar(
          pen,
          SoundPainter.tint(kind),
          overview.x(placed.start().approximateSeconds() * rate),
          overview.x(placed.end().approximateSeconds() * rate),
          SOUND_TOP + row * SOUND_STEP);
    }
  }

  private void bar(Pen pen, Tint tint, double left, double right, double top) {
    double end = Math.min(getWidth() - INSET, Math.max(INSET + left + 1, INSET + right));
    pen.fill(colour(tint), INSET + left, top, end, top + 2);
  }
}
