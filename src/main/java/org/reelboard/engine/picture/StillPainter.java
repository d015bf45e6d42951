package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Rgb;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;
import org.reelboard.engine.picture.resample.BlurredFill;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Prefilter;
import org.reelboard.engine.picture.resample.Raster;
import org.reelboard.engine.picture.resample.Resampler;

/**
 * Draws still pictures. What a camera moves over, and the frames of cameras that stand still, are
 * made once and kept; the decoded pictures, many times larger, are not.
 */
final class StillPainter {
  /** Pixels read to one of the output, for what is drawn once and not prepared. */
  private static final double READ_PITCH = 2;

  /** What the size of a picture takes to keep. */
  private static final long SIZE_BYTES = 200;

  private final PictureFiles files;
  private final StillCache cache;
  private final SourceWatch watch;
  private final Resampler resampler;

  StillPainter(PictureFiles files, StillCache cache, SourceWatch watch, Resampler resampler) {
    this.files = files;
    this.cache = cache;
    this.watch = watch;
    this.resampler = resampler;
  }

  private record SizeKey(FileStamp file) {}

  private record PreparedKey(FileStamp file, Rgb ground, Size size) {}

  private record FilledKey(FileStamp file, Rgb ground, Stage stage, Size size) {}

  private record FrameKey(FileStamp file, Stage stage, Framing framing, View view) {}

  /** Draws the scene's picture at a moment into the target. */
  void paint(Path file, Layout.Moment.One moment, Stage stage, Frame target) throws MediaException {
    FileStamp stamp = FileStamp.of(file);
    Size size =
        cache.get(
            new SizeKey(stamp),
            Size.class,
            watch,
            () -> new StillCache.Made<>(files.stillSize(file), SIZE_BYTES));
    switch (moment.scene().framing().mode()) {
      case COVER -> cover(stamp, size, moment, stage, target);
      case FIT -> fit(stamp, size, moment, stage, target);
    }
  }

  private void cover(FileStamp file, Size size, Layout.Moment.One moment, Stage stage, Frame target)
      throws MediaException {
    Framing framing = moment.scene().framing();
    Rgb ground = stage.canvas().background();
    Subject subject =
        new Subject(
            (double) size.width() / size.height(),
            stage.aspect(),
            framing.focusX(),
            framing.focusY());
    Shot shot = Shot.of(moment, subject);
    double pitch = shot.leastPitch(size, stage.size());
    if (shot.isStill()) {
      target.set(
          frame(
              new FrameKey(file, stage, framing, shot.view()),
              drawn -> {
                Frame read = read(file, Detail.exact(size, pitch / READ_PITCH), ground);
                stage.shoot(Raster.of(read), shot, Filter.SHARP, resampler, drawn);
              }));
      return;
    }
    Size prepared = Detail.prepared(size, pitch);
    Raster raster =
        raster(
            new PreparedKey(file, ground, prepared),
            () -> Prefilter.of(halved(read(file, prepared, ground))));
    stage.shoot(raster, shot, Filter.PREPARED, resampler, target);
  }

  private void fit(FileStamp file, Size size, Layout.Moment.One moment, Stage stage, Frame target)
      throws MediaException {
    Shot shot = Shot.of(moment, stage.filledSubject());
    if (shot.isStill() && shot.view().zoom() == 1) {
      target.set(
          frame(
              new FrameKey(file, stage, moment.scene().framing(), shot.view()),
              drawn -> filled(file, size, stage, stage.size()).copyTo(drawn)));
      return;
    }
    Size prepared = Detail.filled(stage.size(), shot.mostZoom());
    Raster raster =
        raster(
            new FilledKey(file, stage.canvas().background(), stage, prepared),
            () -> Prefilter.of(filled(file, size, stage, prepared)));
    stage.shoot(raster, shot, Filter.PREPARED, resampler, target);
  }

  private Raster filled(FileStamp file, Size size, Stage stage, Size box) throws MediaException {
    double pitch = (double) size.width() / BlurredFill.fitted(size, box).width();
    Frame read = read(file, Detail.exact(size, pitch / READ_PITCH), stage.canvas().background());
    return stage.filled(Raster.of(read), box, resampler);
  }

  private Frame read(FileStamp file, Size size, Rgb ground) throws MediaException {
    return Colours.over(files.still(file.file(), size), ground);
  }

  private Raster halved(Frame frame) {
    Raster raster = Raster.of(frame);
    return switch (frame.chroma()) {
      case HALF -> raster;
      case FULL -> {
        Crop all = Crop.all(frame.width(), frame.height());
        yield resampler.raster(raster, all, frame.size(), Chroma.HALF, Filter.SHARP);
      }
    };
  }

  private interface Drawing {
    void drawInto(Frame frame) throws MediaException;
  }

  private Frame frame(FrameKey key, Drawing drawing) throws MediaException {
    return cache.get(
        key,
        Frame.class,
        watch,
        () -> {
          Size size = key.stage().size();
          Frame drawn = Frame.opaque(size.width(), size.height(), Chroma.HALF);
          drawing.drawInto(drawn);
          return new StillCache.Made<>(drawn, drawn.bytes());
        });
  }

  private interface Preparation {
    Raster prepare() throws MediaException;
  }

  private Raster raster(Object key, Preparation preparation) throws MediaException {
    return cache.get(
        key,
        Raster.class,
        watch,
        () -> {
          Raster raster = preparation.prepare();
          return new StillCache.Made<>(raster, raster.bytes());
        });
  }
}
