package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Rgb;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Raster;
import org.reelboard.engine.picture.resample.Resampler;

/**
 * Draws still pictures. Decoded pictures, the sizes a camera moves over, and the frames of cameras
 * that stand still are made once and kept.
 */
final class StillPainter {
  /** Larger pictures are read smaller: beyond this no output shows more. */
  private static final Size MOST = new Size(6144, 6144);

  private final PictureFiles files;
  private final StillCache cache;

  StillPainter(PictureFiles files, StillCache cache) {
    this.files = files;
    this.cache = cache;
  }

  private record DecodedKey(FileStamp file, Rgb ground) {}

  private record ReducedKey(DecodedKey decoded, Size size) {}

  private record FilledKey(DecodedKey decoded, Stage stage, Size size) {}

  private record FrameKey(DecodedKey decoded, Stage stage, Framing framing, View view) {}

  Frame paint(Path file, Layout.Moment.One moment, Stage stage) throws MediaException {
    DecodedKey key = new DecodedKey(FileStamp.of(file), stage.canvas().background());
    Frame decoded = decoded(key);
    Framing framing = moment.scene().framing();
    return switch (framing.mode()) {
      case COVER -> cover(key, decoded, moment, framing, stage);
      case FIT -> fit(key, decoded, moment, framing, stage);
    };
  }

  private Frame cover(
      DecodedKey key, Frame decoded, Layout.Moment.One moment, Framing framing, Stage stage)
      throws MediaException {
    Size size = decoded.size();
    Subject subject =
        new Subject(
            (double) size.width() / size.height(),
            stage.aspect(),
            framing.focusX(),
            framing.focusY());
    Shot shot = Shot.of(moment, subject);
    if (shot.isStill()) {
      return frame(
          new FrameKey(key, stage, framing, shot.view()),
          () -> stage.shoot(Raster.of(decoded), shot, Filter.SHARP));
    }
    Size prepared = Detail.reduced(size, shot.leastPitch(size, stage.size()));
    Raster raster = raster(new ReducedKey(key, prepared), () -> reduced(decoded, prepared));
    return stage.shoot(raster, shot, Filter.STEADY);
  }

  private Frame fit(
      DecodedKey key, Frame decoded, Layout.Moment.One moment, Framing framing, Stage stage)
      throws MediaException {
    Shot shot = Shot.of(moment, stage.filledSubject());
    if (shot.isStill() && shot.view().zoom() == 1) {
      return frame(
          new FrameKey(key, stage, framing, shot.view()),
          () -> stage.filled(Raster.of(decoded), stage.size()).toFrame());
    }
    Size prepared = Detail.filled(stage.size(), shot.mostZoom());
    Raster raster =
        raster(
            new FilledKey(key, stage, prepared), () -> stage.filled(Raster.of(decoded), prepared));
    return stage.shoot(raster, shot, Filter.STEADY);
  }

  private static Raster reduced(Frame decoded, Size size) {
    Raster whole = Raster.of(decoded);
    Crop all = Crop.all(whole.width(), whole.height());
    return Resampler.raster(whole, all, size, Chroma.HALF, Filter.SHARP);
  }

  private interface Drawing<T> {
    T draw();
  }

  private Frame decoded(DecodedKey key) throws MediaException {
    return cache.get(
        key,
        Frame.class,
        () -> made(Colours.over(files.still(key.file().file(), MOST), key.ground())));
  }

  private Frame frame(FrameKey key, Drawing<Frame> drawing) throws MediaException {
    return cache.get(key, Frame.class, () -> made(drawing.draw()));
  }

  private Raster raster(Object key, Drawing<Raster> drawing) throws MediaException {
    return cache.get(
        key,
        Raster.class,
        () -> {
          Raster raster = drawing.draw();
          return new StillCache.Made<>(raster, raster.bytes());
        });
  }

  private static StillCache.Made<Frame> made(Frame frame) {
    return new StillCache.Made<>(frame, frame.bytes());
  }
}
