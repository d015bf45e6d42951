package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.SceneId;

/**
 * The timeline: a ruler, the scenes with their transitions, the sounds, and the playhead. All it
 * changes it changes through the model, one drag being one step for undo.
 */
public final class TimelineView extends Region {
  /** How far a point of the timeline draws a transition that is carried over it. */
  private static final double TARGET_REACH = 60;

  private final TimelineSurface surface;
  private final TimelineMouse mouse;
  private final TimelineToolbar toolbar;
  private final List<Command> commands;
  private final TimelineMenu menu;
  private final Navigation navigation;
  private final BorderPane pane = new BorderPane();
  private final BooleanProperty snapping = new SimpleBooleanProperty(this, "snapping", true);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);

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
    this.surface = new TimelineSurface(model, media.thumbnails(), media.sounds());
    TimelineActions actions = new TimelineActions(model, pieces);
    MarkerActions markers = new MarkerActions(model);
    MarkerPopover popover = new MarkerPopover(markers, surface);
    TimelineDrags drags = new TimelineDrags(model, surface, snapping::get, media.lengths());
    KeyTrims trims = new KeyTrims(model, pieces, drags, tool::get);
    this.mouse =
        new TimelineMouse(
            model,
            surface,
            actions,
            drags,
            tool::get,
            new TimelineMouse.Doors(id -> markers.find(id).ifPresent(popover::open), transitions));
    getStyleClass().add("timeline");
    getStylesheets().add(styleSheet());
    surface.setId("timeline-surface");
    surface.setFocusTraversable(true);
    surface.setAccessibleRole(AccessibleRole.TEXT);
    model
        .selection()
        .subscribe(now ->
            surface.setAccessibleText(
                SpokenSelection.of(now, model.project().get(), model.layout().get())));
    surface.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && mouse.isDragging()) {
        mouse.cancel();
        event.consume();
      }
    });
    Context.TIMELINE.mark(this);
    this.menu =
        TimelineMenu.attach(model, surface, actions, new MarkerMenu(markers, popover, actions));
    Panning.attach(surface);
    this.navigation = new Navigation(model, surface, mouse::isDragging);
    this.commands =
        new TimelineCommands(this, actions, trims, markers, popover, model.playhead()).all();
    this.toolbar = new TimelineToolbar(this, model, actions);
    pane.setTop(toolbar);
    pane.setLeft(new TrackHeaders(surface, new TrackActions(model)));
    pane.setCenter(surface);
    pane.setRight(new RowScroll(surface));
    pane.setBottom(foot(new Minimap(model, surface)));
    getChildren().add(pane);
  }

  /** The minimap lies under the tracks and not under their heads. */
  private static HBox foot(Minimap minimap) {
    Region corner = new Region();
    corner.setMinWidth(TrackHeaders.WIDTH);
    corner.getStyleClass().add("timeline-corner");
    HBox.setHgrow(minimap, Priority.ALWAYS);
    return new HBox(corner, minimap);
  }

  private static String styleSheet() {
    return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
  }

  /** What is dragged is drawn to edges that lie near. */
  public BooleanProperty snapping() {
    return snapping;
  }

  /** What its keys mean. */
  public Node tracks() {
    return surface;
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

  /** Marks what lies between the in and the out point on the ruler. */
  public void markStretch(Optional<Stretch> between) {
    surface.stretch(between);
  }

  /** Marks what is too heavy to be drawn while it plays, and how far it is. */
  public void markAhead(List<AheadMark> marks) {
    surface.ahead(marks);
  }

  /** Marks the scenes that need not be rendered again. */
  public void markCached(Set<SceneId> scenes) {
    surface.cached(scenes);
  }

  /** Shows the whole film. */
  public void fit() {
    navigation.fit();
  }

  /** Shows all that is selected, as close as it fits; the whole film where nothing is. */
  public void fitSelection() {
    navigation.fitSelection();
  }

  /**
   * Zooms about the playhead where it is in view, else about the middle.
   *
   * @param factor above 1 to come closer
   */
  public void zoom(double factor) {
    navigation.zoom(factor);
  }

  /** Zooms likewise, to a closeness from 0 to 1. */
  void zoomTo(double closeness) {
    navigation.zoomTo(closeness);
  }

  /** How close the film is looked at, from 0 to 1. */
  ReadOnlyDoubleProperty closeness() {
    return navigation.closeness();
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

  /** Puts more into the menu of a scene, new items each time. */
  public void addToSceneMenu(Supplier<List<MenuItem>> items) {
    menu.addToScenes(items);
  }
}
