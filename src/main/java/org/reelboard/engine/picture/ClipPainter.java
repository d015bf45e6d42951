package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.resample.BlurredFill;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Raster;
import org.reelboard.engine.picture.resample.Resampler;

/** Draws scenes of video. Keeps the few files open that it drew from last. */
final class ClipPainter implements AutoCloseable {
  /** Both scenes of a transition, and the one before them, to step back to. */
  private static final int MOST_OPEN = 3;

  /** What the size of a video's pictures takes to keep. */
  private static final long SIZE_BYTES = 200;

  private final PictureFiles files;
  private final StillCache cache;
  private final SourceWatch watch;
  private final Resampler resampler;
  private final Map<OpenKey, PictureFiles.Footage> open = new LinkedHashMap<>(8, 0.75f, true);

  ClipPainter(PictureFiles files, StillCache cache, SourceWatch watch, Resampler resampler) {
    this.files = files;
    this.cache = cache;
    this.watch = watch;
    this.resampler = resampler;
  }

  private record SizeKey(FileStamp file) {}

  private record OpenKey(SceneId scene, FileStamp file, Size shown) {}

  /** Draws the scene's picture at a moment into the target. */
  void paint(Path file, Source.Clip clip, Layout.Moment.One moment, Stage stage, Frame target)
      throws MediaException {
    FileStamp stamp = FileStamp.of(file);
    Size size = size(stamp);
    Framing framing = moment.scene().framing();
    Shot shot =
        switch (framing.mode()) {
          case COVER -> Shot.of(moment, subject(size, framing, stage));
          case FIT -> Shot.of(moment, stage.filledSubject());
        };
    Size shown =
        switch (framing.mode()) {
          case COVER -> shownCovering(size, shot, stage);
          case FIT -> shownFitting(size, shot, stage);
        };
    PictureFiles.Footage footage = footage(new OpenKey(moment.scene().id(), stamp, shown));
    Frame frame =
        Colours.over(footage.at(clip.fileTime(moment.sinceStart())), stage.canvas().background());
    switch (framing.mode()) {
      case COVER -> cover(frame, shot, stage, target);
      case FIT -> fit(frame, shot, stage, target);
    }
  }

  private Size size(FileStamp stamp) throws MediaException {
    return cache.get(
        new SizeKey(stamp),
        Size.class,
        watch,
        () -> new StillCache.Made<>(files.footageSize(stamp.file()), SIZE_BYTES));
  }

  private void cover(Frame frame, Shot shot, Stage stage, Frame target) {
    Size size = frame.size();
    boolean asItIs =
        shot.isStill()
            && frame.chroma() == Chroma.HALF
            && size.equals(stage.size())
            && shot.crop(size).equals(Crop.all(size.width(), size.height()));
    if (asItIs) {
      target.set(frame);
    } else {
      Filter filter = shot.isStill() ? Filter.SHARP : Filter.STEADY;
      stage.shoot(resampler.borrowed(frame), shot, filter, resampler, target);
    }
  }

  private void fit(Frame frame, Shot shot, Stage stage, Frame target) {
    Raster filled = stage.filled(resampler.borrowed(frame), prepared(shot, stage), resampler);
    if (isWhole(shot)) {
      filled.copyTo(target);
    } else {
      stage.shoot(filled, shot, Filter.STEADY, resampler, target);
    }
  }

  private static Subject subject(Size size, Framing framing, Stage stage) {
    return new Subject(
        (double) size.width() / size.height(), stage.aspect(), framing.focusX(), framing.focusY());
  }

  private PictureFiles.Footage footage(OpenKey key) throws MediaException {
    PictureFiles.Footage known = open.get(key);
    if (known != null) {
      return known;
    }
    closeAllBut(MOST_OPEN - 1);
    PictureFiles.Footage opened = files.footage(key.file().file(), key.shown());
    open.put(key, opened);
    return opened;
  }

  // What is not seen need not be converted.

  private static Size shownCovering(Size size, Shot shot, Stage stage) {
    double pitch = shot.leastPitch(size, stage.size());
    return shot.isStill() ? Detail.exact(size, pitch) : Detail.reduced(size, pitch);
  }

  private static Size shownFitting(Size size, Shot shot, Stage stage) {
    Size fitted = BlurredFill.fitted(size, prepared(shot, stage));
    return fitted.width() > size.width() ? size : fitted;
  }

  private static Size prepared(Shot shot, Stage stage) {
    return isWhole(shot) ? stage.size() : Detail.filled(stage.size(), shot.mostZoom());
  }

  private static boolean isWhole(Shot shot) {
    return shot.isStill() && shot.view().zoom() == 1;
  }

  private void closeAllBut(int count) {
    var oldest = open.values().iterator();
    while (open.size() > count) {
      oldest.next().close();
      oldest.remove();
    }
  }

  @Override
  public void close() {
    closeAllBut(0);
  }
}
