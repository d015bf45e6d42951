package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Resampler;

/** Pictures that were painted by a test, under the names of files. */
public final class PaintedFiles implements PictureFiles {
  private final Map<String, Frame> pictures;
  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger open = new AtomicInteger();

  public PaintedFiles(Map<String, Frame> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  private Frame picture(Path file) throws MediaException {
    Frame picture = pictures.get(file.getFileName().toString());
    if (picture == null) {
      throw new MediaException("There is no file " + file.getFileName() + ".");
    }
    return picture;
  }

  @Override
  public Size stillSize(Path file) throws MediaException {
    return picture(file).size();
  }

  /** The picture itself, or in 4:2:0 at another size. */
  @Override
  public Frame still(Path file, Size size) throws MediaException {
    reads.incrementAndGet();
    Frame own = picture(file);
    return own.size().equals(size) ? own : scaled(own, size);
  }

  private static Frame scaled(Frame own, Size size) {
    Frame scaled = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    Crop all = Crop.all(own.width(), own.height());
    new Resampler().draw(own, all, Filter.SHARP, scaled);
    return scaled;
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    Frame picture = picture(file);
    return new Size(picture.width(), picture.height());
  }

  /** The still picture in 4:2:0, its luma one higher for every tenth of a second. */
  @Override
  public Footage footage(Path file, Size shown) throws MediaException {
    Frame own = picture(file);
    Frame first = scaled(own, shown);
    open.incrementAndGet();
    return new Footage() {
      @Override
      public Frame at(Time time) {
        int brighter = (int) (time.flicks() * 10 / Time.FLICKS_PER_SECOND);
        Frame frame = Frame.opaque(shown.width(), shown.height(), Chroma.HALF);
        for (int i = 0; i < frame.luma().length; i++) {
          frame.luma()[i] = (byte) Math.min(235, (first.luma()[i] & 0xff) + brighter);
        }
        byte[] blue = frame.blueDifference();
        System.arraycopy(first.blueDifference(), 0, blue, 0, blue.length);
        byte[] red = frame.redDifference();
        System.arraycopy(first.redDifference(), 0, red, 0, red.length);
        return frame;
      }

      @Override
      public void close() {
        open.decrementAndGet();
      }
    };
  }
}
