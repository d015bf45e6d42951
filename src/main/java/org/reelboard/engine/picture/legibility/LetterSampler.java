package org.reelboard.engine.picture.legibility;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.caption.CaptionLetters;

/** Draws captions as large as it takes to tell their letters from what is around them. */
final class LetterSampler {
  /** Pixels of a letter's size: the stems of text faces are four wide. */
  private static final double EM = 40;

  /** Larger than the film is drawn makes no letter clearer. */
  private static final double MOST_SCALE = 1;

  private static final int BYTES_OF_PIXEL = 4;

  /** What is looked at around the letters, in their sizes. */
  private static final double MARGIN = 0.15;

  private final double width;
  private final double height;

  /**
   * For pictures of a size.
   *
   * @param width in canvas units
   * @param height likewise
   */
  LetterSampler(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * A caption at an instant; empty where nothing of it is seen.
   *
   * @throws MediaException if it cannot be drawn
   */
  Optional<LetterSample> of(CaptionLetters caption, Moment moment) throws MediaException {
    Drawing letters = caption.letters().at(moment);
    double scale = Math.min(MOST_SCALE, EM / caption.size());
    Rect bounds = within(letters.bounds().inflate((float) (MARGIN * caption.size() + 2 / scale)));
    int across = (int) Math.ceil((bounds.getRight() - bounds.getLeft()) * scale);
    int down = (int) Math.ceil((bounds.getBottom() - bounds.getTop()) * scale);
    if (across <= 0 || down <= 0) {
      return Optional.empty();
    }
    LetterSample.Place place =
        new LetterSample.Place(
            bounds.getLeft() / width + 0.5,
            bounds.getTop() / height + 0.5,
            1 / (scale * width),
            1 / (scale * height));
    ImageInfo info = new ImageInfo(across, down, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
    return Optional.of(
        new LetterSample(
            place,
            across,
            scale * caption.size(),
            drawn(caption.seen().at(moment), info, bounds, scale),
            drawn(letters, info, bounds, scale)));
  }

  private Rect within(Rect bounds) {
    float right = (float) (width / 2);
    float bottom = (float) (height / 2);
    return new Rect(
        Math.clamp(bounds.getLeft(), -right, right),
        Math.clamp(bounds.getTop(), -bottom, bottom),
        Math.clamp(bounds.getRight(), -right, right),
        Math.clamp(bounds.getBottom(), -bottom, bottom));
  }

  private static int[] drawn(Drawing drawing, ImageInfo info, Rect bounds, double scale) {
    int count = info.getWidth() * info.getHeight();
    int[] argb = new int[count];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate((long) count * BYTES_OF_PIXEL, 64);
      try (Surface surface =
          Surface.wrapPixels(info, memory.address(), (long) info.getWidth() * BYTES_OF_PIXEL)) {
        Canvas canvas = surface.getCanvas();
        canvas.scale((float) scale, (float) scale);
        canvas.translate(-bounds.getLeft(), -bounds.getTop());
        drawing.drawSeen(canvas);
      }
      MemorySegment.copy(memory, ValueLayout.JAVA_INT, 0, argb, 0, count);
    }
    return argb;
  }
}
