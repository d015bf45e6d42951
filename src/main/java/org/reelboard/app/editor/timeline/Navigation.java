package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.Layout;

/** Which part of the film the timeline shows, and how close. JavaFX thread only. */
final class Navigation {
  /** Wider than this nobody wants to see a single short scene. */
  private static final double MOST_WHEN_FITTED = 4;

  /** Where the playhead is put when the view turns a page to follow it. */
  private static final double PAGE_START = 0.08;

  /** The air on each side of what is fitted into the view, as a share of its width. */
  private static final double AIR = 0.06;

  private final EditorModel model;
  private final TimelineSurface surface;
  private final BooleanSupplier isDragging;
  private final ReadOnlyDoubleWrapper closeness = new ReadOnlyDoubleWrapper(this, "closeness");
  private boolean fitPending = true;

  /** The scale as it was when the whole film was last fitted into the view. */
  private Optional<TimeScale> fitted = Optional.empty();

  Navigation(EditorModel model, TimelineSurface surface, BooleanSupplier isDragging) {
    this.model = model;
    this.surface = surface;
    this.isDragging = isDragging;
    surface.scale().subscribe(_ -> tell());
    surface.widthProperty().subscribe(_ -> fitOrKeep());
    model.layout().subscribe(this::filmChanged);
    // The film of another project comes right after its folder.
    model.folder().subscribe(_ -> fitPending = true);
    model.playhead().subscribe((before, now) -> follow(before.longValue(), now.longValue()));
  }

  /** Shows the whole film. */
  void fit() {
    fitPending = surface.getWidth() <= 0;
    if (!fitPending) {
      TimeScale whole = surface.fitted();
      double pixels = Math.min(MOST_WHEN_FITTED, whole.pixelsPerFrame());
      surface.setScale(new TimeScale(pixels, TimelineSurface.MARGIN));
      fitted = Optional.of(surface.scale().get());
    }
  }

  /** Shows all that is selected, as close as it fits; the whole film where nothing is. */
  void fitSelection() {
    TimelineMap map = surface.map();
    double[] edges = edges(map, model.selection().get()).sorted().toArray();
    if (edges.length == 0) {
      fit();
      return;
    }
    double length = map.scale().framesIn(edges[edges.length - 1] - edges[0]);
    double first = map.scale().framesIn(edges[0] - map.scale().origin());
    double room = surface.getWidth() * (1 - 2 * AIR);
    double pixels = Math.clamp(room / Math.max(1, length), least(), TimeScale.CLOSEST);
    double left = (surface.getWidth() - length * pixels) / 2;
    surface.setScale(new TimeScale(pixels, left - first * pixels));
  }

  /** Where on the view all that is selected begins and ends. */
  private static DoubleStream edges(TimelineMap map, Selection selection) {
    return Stream.of(
            map.scenes().stream()
                .filter(block -> selection.scenes().contains(block.id()))
                .flatMapToDouble(block -> DoubleStream.of(block.left(), block.right())),
            map.sounds().stream()
                .filter(bar -> selection.sound().filter(bar.id()::equals).isPresent())
                .flatMapToDouble(bar -> DoubleStream.of(bar.left(), bar.right())),
            map.overlays().stream()
                .filter(bar -> selection.overlays().contains(bar.id()))
                .flatMapToDouble(bar -> DoubleStream.of(bar.left(), bar.right())),
            map.cues().stream()
                .filter(bar -> selection.cue().filter(bar.id()::equals).isPresent())
                .flatMapToDouble(bar -> DoubleStream.of(bar.left(), bar.right())))
        .flatMapToDouble(edges -> edges);
  }

  /**
   * Zooms about the playhead where it is in view, else about the middle.
   *
   * @param factor above 1 to come closer
   */
  void zoom(double factor) {
    TimeScale scale = surface.scale().get();
    double x = scale.x(model.playhead().get());
    double about = x >= 0 && x <= surface.getWidth() ? x : surface.getWidth() / 2;
    surface.setScale(scale.zoomedAbout(about, factor, least()));
  }

  /**
   * Zooms likewise.
   *
   * @param wanted from 0, as far away as can be, to 1
   */
  void zoomTo(double wanted) {
    double pixels = least() * Math.pow(TimeScale.CLOSEST / least(), Math.clamp(wanted, 0, 1));
    zoom(pixels / surface.scale().get().pixelsPerFrame());
  }

  /** How close the film is looked at, from 0 to 1; each step is the same factor. */
  ReadOnlyDoubleProperty closeness() {
    return closeness.getReadOnlyProperty();
  }

  private double least() {
    return Math.min(TimeScale.CLOSEST / 2, surface.fitted().pixelsPerFrame() / 2);
  }

  private void tell() {
    double pixels = surface.scale().get().pixelsPerFrame();
    double most = Math.log(TimeScale.CLOSEST / least());
    closeness.set(Math.clamp(Math.log(pixels / least()) / most, 0, 1));
  }

  private void filmChanged(Layout before, Layout after) {
    if (fitPending || (before.frames() == 0 && after.frames() > 0)) {
      fit();
    } else if (!isDragging.getAsBoolean()) {
      surface.setScale(surface.scale().get());
    }
    tell();
  }

  /** In a wider or narrower view the whole film stays in view where it was. */
  private void fitOrKeep() {
    if (fitPending || fitted.filter(surface.scale().get()::equals).isPresent()) {
      fit();
    } else {
      surface.setScale(surface.scale().get());
    }
    tell();
  }

  /**
   * Turns a page when the playhead leaves the view, or was put elsewhere; but not while it runs on
   * outside, for then the user has scrolled to look at something else.
   */
  private void follow(long before, long now) {
    TimeScale scale = surface.scale().get();
    double width = surface.getWidth();
    double x = scale.x(now);
    double came = scale.x(before);
    boolean jumped = Math.abs(now - before) > model.layout().get().rate().approximate();
    boolean wasSeen = came >= 0 && came <= width;
    if (width > 0 && !isDragging.getAsBoolean() && (x < 0 || x > width) && (wasSeen || jumped)) {
      surface.setScale(scale.movedBy(width * PAGE_START - x));
    }
  }
}
