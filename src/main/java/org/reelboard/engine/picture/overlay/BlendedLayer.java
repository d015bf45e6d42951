package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.Size;

/**
 * A layer that is mixed with the colours below: those of its region become pixels, Skia mixes, and
 * what that changed is carried over into the frame, so that nothing else of the frame changes.
 */
final class BlendedLayer implements Layer {
  private static final int BYTES_OF_PIXEL = 4;

  private final Region region;
  private final Image image;
  private final BlendMode mode;

  private BlendedLayer(Region region, Image image, BlendMode mode) {
    this.region = region;
    this.image = image;
    this.mode = mode;
  }

  static BlendedLayer of(Pixels pixels, BlendMode mode) {
    Image image =
        Image.makeRasterFromBytes(
            Easel.info(pixels.stride(), pixels.region().height()),
            pixels.bytes(),
            (long) pixels.stride() * BYTES_OF_PIXEL);
    return new BlendedLayer(pixels.region(), image, mode);
  }

  @Override
  public void lay(Frame target, double opacity) {
    int[] below =
        FrameConversion.toArgb(
            target, region.left() - 1, region.top(), new Size(width(), height()));
    int[] mixed = mixed(below, opacity);
    FrameChange.add(below, mixed, region, target);
  }

  private int[] mixed(int[] below, double opacity) {
    int[] mixed = Arrays.copyOf(below, below.length);
    try (Arena arena = Arena.ofConfined();
        Paint paint = new Paint().setBlendMode(mode).setAlphaf((float) opacity)) {
      MemorySegment memory = arena.allocate((long) mixed.length * BYTES_OF_PIXEL, 64);
      MemorySegment.copy(mixed, 0, memory, ValueLayout.JAVA_INT, 0, mixed.length);
      try (Surface surface =
          Surface.wrapPixels(
              Easel.info(width(), height()), memory.address(), (long) width() * BYTES_OF_PIXEL)) {
        surface.getCanvas().drawImage(image, 0, 0, paint);
      }
      MemorySegment.copy(memory, ValueLayout.JAVA_INT, 0, mixed, 0, mixed.length);
    }
    return mixed;
  }

  private int width() {
    return region.width() + 1;
  }

  private int height() {
    return region.height();
  }

  @Override
  public long bytes() {
    return (long) width() * height() * BYTES_OF_PIXEL;
  }

  @Override
  public void close() {
    image.close();
  }
}
