package org.reelboard.engine.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.overlay.Artworks;
import org.reelboard.engine.picture.overlay.InsetPictures;
import org.reelboard.engine.picture.overlay.OverlayBox;
import org.reelboard.engine.picture.overlay.OverlayPainter;
import org.reelboard.engine.picture.resample.Resampler;
import org.reelboard.engine.picture.transition.Passage;
import org.reelboard.engine.picture.transition.TransitionKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws any frame of a film at any size: the one frame function, for preview and export alike. What
 * it draws depends on its arguments and on the project's files alone. Not for several threads at
 * once: one for each, which may share a {@link Stock}.
 */
public final class Compositor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Compositor.class);

  private final UnreadablePolicy policy;
  private final ScenePainter scenes;
  private final OverlayPainter overlays;
  private final Set<String> told = new HashSet<>();
  private final Resampler resampler = new Resampler();
  private Frame before = Frame.opaque(1, 1, Chroma.HALF);
  private Frame after = before;
  private Optional<Stock> own = Optional.empty();

  /** A compositor that shares nothing. */
  public Compositor(ProjectFolder folder, UnreadablePolicy policy) {
    Stock own = Stock.ofUsualSize();
    this(folder, policy, own);
    this.own = Optional.of(own);
  }

  /** A compositor that shares its stock with others. */
  public Compositor(ProjectFolder folder, UnreadablePolicy policy, Stock stock) {
    this(folder, policy, stock, SourceWatch.NONE);
  }

  /** The same, which tells a watch when it reads the project's files. */
  public Compositor(ProjectFolder folder, UnreadablePolicy policy, Stock stock, SourceWatch watch) {
    this(folder, policy, stock, new MediaPictureFiles(), watch);
  }

  /** A compositor for a preview, which shares its stock with others. */
  public Compositor(
      ProjectFolder folder, UnreadablePolicy policy, Stock stock, PreviewReading reading) {
    this(
        folder,
        policy,
        stock,
        new PreviewPictureFiles(new MediaPictureFiles(), reading),
        SourceWatch.NONE);
  }

  Compositor(
      ProjectFolder folder,
      UnreadablePolicy policy,
      Stock stock,
      PictureFiles files,
      SourceWatch watch) {
    this.policy = policy;
    StillCache cache = stock.stills();
    PictureFiles watched = new WatchedPictureFiles(files, watch);
    StillPainter stills = new StillPainter(watched, cache, watch, resampler);
    Supplier<ScenePainter> painters =
        () -> new ScenePainter(folder, stills, new ClipPainter(watched, cache, watch, resampler));
    this.scenes = painters.get();
    // Each inset keeps its own clip open, however many are seen at once.
    InsetPictures insets = inset -> new InsetScene(inset, painters.get());
    this.overlays =
        new OverlayPainter(new Artworks(folder, stock.typefaces(), watch, insets), policy);
  }

  /**
   * Where overlays are seen at a frame, for a window in which they are taken hold of.
   *
   * @param size of the frames that are shown
   * @throws MediaException if nothing can be drawn on this machine and the policy is to refuse
   */
  public List<OverlayBox> overlayBoxes(Project project, Layout layout, long frame, Size size)
      throws MediaException {
    return overlays.boxes(project, layout, frame, size);
  }

  /**
   * Draws the picture of a frame; the canvas's background outside the film.
   *
   * @param layout of that project, at the rate that the frame is counted at
   * @param target 4:2:0; its shape may differ from the canvas's: the views take its shape
   * @throws MediaException if a scene's file cannot be read and the policy is to refuse; the target
   *     may hold anything then
   */
  public void compose(Project project, Layout layout, long frame, Frame target)
      throws MediaException {
    Stage stage = new Stage(project.canvas(), target.size());
    Optional<Layout.Moment> moment = layout.at(frame);
    if (moment.isEmpty()) {
      Colours.fill(project.canvas().background(), target);
      return;
    }
    switch (moment.get()) {
      case Layout.Moment.One one -> paint(one, stage, target);
      case Layout.Moment.Change change -> paint(change, stage, target);
    }
    overlays.paint(project, layout, frame, target);
  }

  /** The same in a frame of its own. */
  public Frame compose(Project project, Layout layout, long frame, Size size)
      throws MediaException {
    Frame target = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    compose(project, layout, frame, target);
    return target;
  }

  private void paint(Layout.Moment.Change change, Stage stage, Frame target) throws MediaException {
    Easing easing = Easings.byId(change.transition().easing()).orElse(Easings.LINEAR);
    double progress = Math.clamp(easing.at(change.progress()), 0, 1);
    if (progress == 1) {
      paint(change.to(), stage, target);
      return;
    }
    if (progress == 0) {
      paintBefore(change, stage, target);
      return;
    }
    makeRoom(stage.size());
    paintBefore(change, stage, before);
    paint(change.to(), stage, after);
    TransitionKind kind =
        Transitions.byId(change.transition().kind()).orElse(Transitions.CROSSFADE);
    Passage passage =
        new Passage(before, after, progress, change.transition().parameters(), stage.unit());
    kind.draw(passage, resampler, target);
  }

  private void paintBefore(Layout.Moment.Change change, Stage stage, Frame target)
      throws MediaException {
    if (change.from().isPresent()) {
      paint(change.from().get(), stage, target);
    } else {
      Colours.fill(stage.canvas().background(), target);
    }
  }

  private void makeRoom(Size size) {
    if (!before.size().equals(size)) {
      before = Frame.opaque(size.width(), size.height(), Chroma.HALF);
      after = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    }
  }

  private void paint(Layout.Moment.One moment, Stage stage, Frame target) throws MediaException {
    try {
      scenes.paint(moment, stage, target);
    } catch (MediaException e) {
      switch (policy) {
        case REFUSE -> throw refusal(moment.scene(), e);
        case PLACEHOLDER -> drawPlaceholder(e, target);
      }
    }
  }

  private void drawPlaceholder(MediaException reason, Frame target) {
    // Every frame of the scene fails alike: that is one thing to tell, not thirty a second.
    if (told.add(reason.sentence())) {
      LOG.info("A placeholder stands for a picture.", reason);
    }
    Placeholder.draw(target);
  }

  private static MediaException refusal(Scene scene, MediaException cause) {
    String shown = scene.name().isBlank() ? scene.id().value() : scene.name();
    return new MediaException(
        Texts.of("engine.picture.unreadable", shown, cause.sentence()), cause);
  }

  @Override
  public void close() {
    scenes.close();
    overlays.close();
    own.ifPresent(Stock::close);
  }
}
