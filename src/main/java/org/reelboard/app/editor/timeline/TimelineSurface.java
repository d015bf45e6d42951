package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;

/**
 * The drawn part of the timeline. It draws once a pulse at most, and only what is in view; the
 * playhead is a node of its own, so that playing does not draw the rest again.
 */
final class TimelineSurface extends TintedRegion {
  /** Air before the film's start and behind its end. */
  static final double MARGIN = 12;

  private static final double PLAYHEAD_WIDTH = 2;
  private static final double HEAD_WIDTH = 13;
  private static final double HEAD_HEIGHT = 16;
  private static final Duration TIP_DELAY = Duration.millis(900);

  private final EditorModel model;
  private final SceneThumbnails thumbnails;
  private final SoundShapes sounds;
  private final WavePainter waves = new WavePainter();
  private final CameraPainter cameras = new CameraPainter();
  private final TilePictures tiles = new TilePictures();
  private final Canvas canvas = new Canvas();
  private TextFit texts = new TextFit("");

  /** Empty: it only takes over the theme's font, which the canvas does not. */
  private final Label font = new Label();

  private final Region playhead = new Region();
  private final Region head = new Region();
  private final AheadBar ahead = new AheadBar();
  private final ReadOnlyObjectWrapper<TimeScale> scale =
      new ReadOnlyObjectWrapper<>(this, "scale", new TimeScale(1, MARGIN));

  private final ObjectProperty<TrackHeights> heights =
      new SimpleObjectProperty<>(this, "heights", TrackHeights.USUAL);

  /** How far the tracks are scrolled up, in pixels. */
  private final ReadOnlyDoubleWrapper rowScroll = new ReadOnlyDoubleWrapper(this, "rowScroll");

  private Feedback feedback = Feedback.NONE;
  private final Tooltip cachedTip = new Tooltip(Texts.of("editor.timeline.cached"));
  private Set<SceneId> cached = Set.of();
  private Optional<Stretch> stretch = Optional.empty();
  private Optional<Hit> hover = Optional.empty();
  private Optional<TransitionTarget> target = Optional.empty();
  private double pointerX;
  private SoundRows rows;
  private OverlayRows above;
  private List<MarkerFlag> flags;
  private HeardShapes shapes;

  TimelineSurface(EditorModel model, SceneThumbnails thumbnails, SoundShapes sounds) {
    this.model = model;
    this.thumbnails = thumbnails;
    this.sounds = sounds;
    this.shapes = new HeardShapes(model.layout().get(), sounds);
    this.rows = SoundRows.of(model.project().get(), model.layout().get());
    this.flags = MarkerFlag.of(model.project().get(), model.layout().get());
    this.above = OverlayRows.of(model.project().get(), model.layout().get());
    getStyleClass().add("timeline-surface");
    canvas.setManaged(false);
    playhead.getStyleClass().add("timeline-playhead");
    head.getStyleClass().add("timeline-playhead-head");
    for (Region part : new Region[] {playhead, head}) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    font.setManaged(false);
    cachedTip.setShowDelay(TIP_DELAY);
    getChildren().addAll(font, canvas, ahead, playhead, head, focusFrame());
    setMinSize(120, Tracks.UNSCROLLED.sceneBottom());
    model.history().subscribe(this::projectChanged);
    model.selection().subscribe(_ -> requestLayout());
    model.playhead().subscribe(this::placePlayhead);
    scale.subscribe(_ -> requestLayout());
    sounds.listen(this::requestLayout);
    heights.subscribe(_ -> scrollRows(0));
  }

  /** How high the tracks are drawn. */
  ObjectProperty<TrackHeights> heights() {
    return heights;
  }

  ReadOnlyObjectProperty<TimeScale> scale() {
    return scale.getReadOnlyProperty();
  }

  /** Scrolls and zooms; never further than the film reaches. */
  void setScale(TimeScale wanted) {
    scale.set(wanted.within(frames(), getWidth(), MARGIN));
  }

  /** The scale at which the whole film is seen. */
  TimeScale fitted() {
    return TimeScale.fit(frames(), getWidth(), MARGIN);
  }

  void scrollRows(double distance) {
    // In whole pixels, on which pictures are laid.
    rowScroll.set(Math.clamp(Math.rint(rowScroll.get() + distance), 0, mostRowScroll()));
    requestLayout();
  }

  boolean canScrollRows() {
    return allHeight() > getHeight() + 1;
  }

  /** How far the tracks can be scrolled up. */
  double mostRowScroll() {
    return Math.max(0, Math.ceil(allHeight() - getHeight()));
  }

  ReadOnlyDoubleProperty rowScroll() {
    return rowScroll.getReadOnlyProperty();
  }

  void show(Feedback wanted, double x) {
    feedback = wanted;
    pointerX = x;
    placePlayhead();
    requestLayout();
  }

  void hover(Optional<Hit> hit) {
    if (!hover.equals(hit)) {
      hover = hit;
      offerTip();
      requestLayout();
    }
  }

  /** Marks what lies between the in and the out point. */
  void stretch(Optional<Stretch> between) {
    stretch = between;
    requestLayout();
  }

  /** Marks the scenes that need not be rendered again. */
  void cached(Set<SceneId> scenes) {
    cached = scenes;
    offerTip();
    requestLayout();
  }

  /** Marks what is too heavy to be drawn while it plays. */
  void ahead(List<AheadMark> marks) {
    ahead.show(marks);
  }

  private void offerTip() {
    boolean overCached =
        hover
            .filter(hit -> hit instanceof Hit.OnScene(SceneId id, _) && cached.contains(id))
            .isPresent();
    if (overCached) {
      Tooltip.install(this, cachedTip);
    } else {
      Tooltip.uninstall(this, cachedTip);
    }
  }

  void target(Optional<TransitionTarget> wanted) {
    if (!target.equals(wanted)) {
      target = wanted;
      requestLayout();
    }
  }

  Tracks tracks() {
    return Tracks.of(above, rows, heights.get()).scrolledBy(rowScroll.get());
  }

  private double allHeight() {
    return tracks().bottom() + rowScroll.get();
  }

  SoundRows rows() {
    return rows;
  }

  OverlayRows above() {
    return above;
  }

  /** What is seen, where it is seen. */
  TimelineMap map() {
    return TimelineMap.of(
            model.layout().get(), rows, above, scale.get().movedBy(feedback.shift()), tracks())
        .withMarkers(flags);
  }

  private long frames() {
    return model.layout().get().frames();
  }

  private void projectChanged() {
    // Reading the history makes it tell of its next change.
    model.history().get();
    rows = SoundRows.of(model.project().get(), model.layout().get());
    flags = MarkerFlag.of(model.project().get(), model.layout().get());
    above = OverlayRows.of(model.project().get(), model.layout().get());
    shapes = new HeardShapes(model.layout().get(), sounds);
    scrollRows(0);
  }

  private void placePlayhead() {
    double x = scale.get().movedBy(feedback.shift()).x(model.playhead().get());
    boolean inView = x >= 0 && x <= getWidth();
    playhead.setVisible(inView);
    head.setVisible(inView);
    double left = Math.round(x - PLAYHEAD_WIDTH / 2);
    playhead.resizeRelocate(left, 0, PLAYHEAD_WIDTH, getHeight());
    head.resizeRelocate(
        left + PLAYHEAD_WIDTH / 2 - HEAD_WIDTH / 2,
        Tracks.RULER - HEAD_HEIGHT,
        HEAD_WIDTH,
        HEAD_HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    placePlayhead();
    ahead.place(scale.get().movedBy(feedback.shift()), getWidth());
    draw();
  }

  private void draw() {
    Project project = model.project().get();
    Layout layout = model.layout().get();
    TimelineMap map = map();
    double width = getWidth();
    String family = font.getFont().getFamily();
    if (!texts.family().equals(family)) {
      texts = new TextFit(family);
    }
    Pen pen = new Pen(canvas.getGraphicsContext2D(), this::colour, texts);
    pen.fill(colour(Tint.GROUND), 0, 0, width, getHeight());
    drawTracks(pen, map, layout);
    waves.begin(width, getHeight());
    ScenePainter.Parts parts =
        new ScenePainter.Parts(thumbnails, this::requestLayout, shapes, waves, cameras, tiles);
    new ScenePainter(pen, map, layout.rate(), project.canvas().aspect(), parts)
        .paint(model.selection().get().scenes(), cached, feedback.carried().scenes(), hover, width);
    thumbnails.allAsked();
    new SoundPainter(pen, map, shapes, waves).paint(model.selection().get().sounds(), hover, width);
    waves.end();
    new OverlayPainter(pen, map).paint(model.selection().get(), hover, width);
    new TrackStatePainter(pen, project.tracks()).paint(map.tracks(), width);
    drawTarget(pen, map);
    RulerPainter.paint(pen, map.scale(), layout.rate(), width);
    stretch.ifPresent(between -> StretchPainter.paint(pen, map.scale(), between));
    JointPainter.paint(pen, map, hover);
    new MarkerPainter(pen, map).paint(hover, width, getHeight());
    new FeedbackPainter(pen, map, feedback).paint(pointerX, width, getHeight());
  }

  private void drawTracks(Pen pen, TimelineMap map, Layout layout) {
    double left = Math.max(0, map.scale().x(0));
    Tracks tracks = map.tracks();
    for (Tracks.Lane lane : tracks.lanes()) {
      Color ground = colour(lane.rows() == 0 ? Tint.EMPTY_TRACK : Tint.TRACK);
      pen.fill(ground, 0, lane.top(), getWidth(), lane.bottom());
    }
    double end = map.scale().x(layout.frames());
    pen.line(colour(Tint.RULER_LINE), 1, left - 0.5, Tracks.RULER, left - 0.5, getHeight());
    if (end < getWidth()) {
      pen.line(colour(Tint.RULER_LINE), 1, end + 0.5, Tracks.RULER, end + 0.5, getHeight());
    }
  }

  private void drawTarget(Pen pen, TimelineMap map) {
    target
        .flatMap(wanted -> map.block(wanted.into()))
        .ifPresent(block -> {
          double x = block.left();
          double top = map.tracks().sceneTop();
          double bottom = map.tracks().sceneBottom();
          pen.fillRounded(colour(Tint.HOVER), x - 22, top, x + 22, bottom, 6);
          pen.strokeRounded(colour(Tint.SELECTED), 2.5, x - 22, top, x + 22, bottom, 6);
        });
  }

  @Override
  protected double computePrefHeight(double width) {
    return tracks().bottom() + rowScroll.get();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 800;
  }
}
