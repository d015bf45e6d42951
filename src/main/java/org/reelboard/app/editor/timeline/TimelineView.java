package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SceneId;

/**
 * The timeline: a ruler, the scenes with their transitions, the sounds, and the playhead. All it
 * changes it changes through the model, one drag being one step for undo.
 */
public final class TimelineView extends Region {
  /** How far a point of the timeline draws a transition that is carried over it. */
  private static final double TARGET_REACH = 60;

  /** Wider than this nobody wants to see a single short scene. */
  private static final double MOST_WHEN_FITTED = 4;

  /** Where the playhead is put when the view turns a page to follow it. */
  private static final double PAGE_START = 0.08;

  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineMouse mouse;
  private final TimelineToolbar toolbar;
  private final List<Command> commands;
  private final ScrollBar scrollBar = new ScrollBar();
  private final BorderPane pane = new BorderPane();
  private final BooleanProperty snapping = new SimpleBooleanProperty(this, "snapping", true);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
  private boolean fitPending = true;
  private boolean ownScroll;

  /** Says whether what is dragged is drawn to edges. */
  @FunctionalInterface
  interface SnapSwitch {
    boolean isOn();
  }

  /** Opens the choice of the transition into a scene at a point of the screen. */
  @FunctionalInterface
  public interface TransitionDoor {
    void open(Point2D onScreen, SceneId into);
  }

  /**
   * What it shows of files, as far as that is known.
   *
   * @param lengths of the video files
   */
  public record Media(SceneThumbnails thumbnails, SoundShapes sounds, SourceLengths lengths) {
    /** Nothing is known. */
    public static final Media NONE =
        new Media(SceneThumbnails.NONE, SoundShapes.NONE, SourceLengths.UNKNOWN);
  }

  /**
   * @param pieces what its keys and buttons do to what is selected
   * @param transitions opens the choice of a transition
   */
  public TimelineView(
      EditorModel model, EditorActions pieces, Media media, TransitionDoor transitions) {
    this.model = model;
    this.surface = new TimelineSurface(model, media.thumbnails(), media.sounds());
    TimelineActions actions = new TimelineActions(model, pieces);
    MarkerActions markers = new MarkerActions(model);
    MarkerPopover popover = new MarkerPopover(markers, surface);
    this.mouse =
        new TimelineMouse(
            model,
            surface,
            actions,
            new TimelineDrags(model, surface, snapping::get, media.lengths()),
            tool::get,
            new TimelineMouse.Doors(
                id -> markers.find(id).ifPresent(popover::open), transitions));
    getStyleClass().add("timeline");
    getStylesheets().add(styleSheet());
    surface.setId("timeline-surface");
    surface.setFocusTraversable(true);
    surface.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && mouse.isDragging()) {
        mouse.cancel();
        event.consume();
      }
    });
    Context.TIMELINE.mark(this);
    this.commands = new TimelineCommands(this, actions, markers, popover, model.playhead()).all();
    this.toolbar = new TimelineToolbar(this, model, actions);
    TimelineMenu.attach(model, surface, actions, new MarkerMenu(markers, popover, actions));
    pane.setTop(toolbar);
    pane.setLeft(new TrackHeaders(surface, new TrackActions(model)));
    pane.setCenter(surface);
    pane.setBottom(scrollBar);
    getChildren().add(pane);
    scrollBar.valueProperty().subscribe(this::scrolledByBar);
    surface.scale().subscribe(_ -> updateScrollBar());
    surface.widthProperty().subscribe(_ -> fitOrKeep());
    model.layout().subscribe(this::filmChanged);
    // The film of another project comes right after its folder.
    model.folder().subscribe(_ -> fitPending = true);
    model.playhead().subscribe(this::follow);
  }

  private static String styleSheet() {
    return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
  }

  /** What is dragged is drawn to edges that lie near. */
  public BooleanProperty snapping() {
    return snapping;
  }

  /** What it does by keys. */
  public List<Command> commands() {
    return commands;
  }

  /** Lets its tooltips name the keys. */
  public void explain(Commands all) {
    toolbar.explain(all);
  }

  /** What the mouse does. */
  ObjectProperty<Tool> tool() {
    return tool;
  }

  /** How high the tracks are drawn. */
  public ObjectProperty<TrackHeights> heights() {
    return surface.heights();
  }

  /** Marks the scenes that need not be rendered again. */
  public void markCached(Set<SceneId> scenes) {
    surface.cached(scenes);
  }

  /** Shows the whole film. */
  public void fit() {
    fitPending = surface.getWidth() <= 0;
    if (!fitPending) {
      TimeScale fitted = surface.fitted();
      double pixels = Math.min(MOST_WHEN_FITTED, fitted.pixelsPerFrame());
      surface.setScale(new TimeScale(pixels, TimelineSurface.MARGIN));
    }
  }

  /**
   * Zooms about the playhead where it is in view, else about the middle.
   *
   * @param factor above 1 to come closer
   */
  public void zoom(double factor) {
    TimeScale scale = surface.scale().get();
    double x = scale.x(model.playhead().get());
    double about = x >= 0 && x <= surface.getWidth() ? x : surface.getWidth() / 2;
    double least = surface.fitted().pixelsPerFrame() / 2;
    surface.setScale(scale.zoomedAbout(about, factor, least));
  }

  /** Where a transition would go that is dropped at a point of this view. */
  public Optional<TransitionTarget> transitionTarget(double x, double y) {
    Point2D point = onSurface(x, y);
    TimelineMap map = surface.map();
    if (point.getY() < map.tracks().sceneTop() || point.getY() > map.tracks().sceneBottom()) {
      return Optional.empty();
    }
    return map.scenes().stream()
        .filter(block -> Math.abs(block.left() - point.getX()) <= TARGET_REACH)
        .reduce((a, b) -> distance(a, point) <= distance(b, point) ? a : b)
        .map(block -> new TransitionTarget(block.id()));
  }

  private static double distance(SceneBlock block, Point2D point) {
    return Math.abs(block.left() - point.getX());
  }

  /** Marks where the transition would go that is being carried; or nothing. */
  public void highlight(Optional<TransitionTarget> target) {
    surface.target(target);
  }

  /** The place in the order of scenes for something dropped at a point of this view. */
  public int insertionIndex(double x, double y) {
    return surface.map().insertionIndex(onSurface(x, y).getX());
  }

  /** Marks where scenes would go that are being carried in from outside; or nothing. */
  public void highlightInsertion(OptionalInt index) {
    surface.show(index.isPresent() ? Feedback.inserting(index.getAsInt()) : Feedback.NONE, 0);
  }

  /** The frame at a point of this view, 0 or later; where a dropped sound would begin. */
  public long frameAt(double x, double y) {
    return Math.max(0, surface.scale().get().edgeAt(onSurface(x, y).getX()));
  }

  private Point2D onSurface(double x, double y) {
    return surface.sceneToLocal(localToScene(x, y));
  }

  private void filmChanged(Layout before, Layout after) {
    if (fitPending || (before.frames() == 0 && after.frames() > 0)) {
      fit();
    } else if (!mouse.isDragging()) {
      surface.setScale(surface.scale().get());
    }
    updateScrollBar();
  }

  private void fitOrKeep() {
    if (fitPending) {
      fit();
    } else {
      surface.setScale(surface.scale().get());
    }
    updateScrollBar();
  }

  private void follow() {
    TimeScale scale = surface.scale().get();
    double x = scale.x(model.playhead().get());
    double width = surface.getWidth();
    if (width > 0 && !mouse.isDragging() && (x < 0 || x > width)) {
      surface.setScale(scale.movedBy(width * PAGE_START - x));
    }
  }

  private void updateScrollBar() {
    TimeScale scale = surface.scale().get();
    double width = surface.getWidth();
    double content =
        model.layout().get().frames() * scale.pixelsPerFrame() + 2 * TimelineSurface.MARGIN;
    double most = Math.max(0, content - width);
    ownScroll = true;
    scrollBar.setMax(most);
    // A scroll bar's thumb is visibleAmount of the range from min to max.
    scrollBar.setVisibleAmount(most == 0 ? 1 : most * width / content);
    scrollBar.setBlockIncrement(width);
    scrollBar.setUnitIncrement(width / 10);
    scrollBar.setValue(Math.clamp(TimelineSurface.MARGIN - scale.origin(), 0, most));
    scrollBar.setVisible(most > 0);
    ownScroll = false;
  }

  private void scrolledByBar() {
    if (!ownScroll) {
      TimeScale scale = surface.scale().get();
      surface.setScale(
          new TimeScale(scale.pixelsPerFrame(), TimelineSurface.MARGIN - scrollBar.getValue()));
    }
  }

  @Override
  protected void layoutChildren() {
    pane.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return pane.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return pane.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return pane.minHeight(width);
  }
}
