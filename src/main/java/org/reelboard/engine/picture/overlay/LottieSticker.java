package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.skottie.Animation;
import io.github.humbleui.types.Rect;
import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** A Lottie animation, drawn by Skottie. It reads nothing but its own file. */
final class LottieSticker implements Artwork {
  private static final long MOST_BYTES = 16_000_000;

  private final Animation animation;
  private final Rect box;
  private final Playing playing;

  private LottieSticker(Animation animation, Rect box, Playing playing) {
    this.animation = animation;
    this.box = box;
    this.playing = playing;
  }

  /**
   * Opens a file.
   *
   * @param wide the width of its box in canvas units
   */
  static LottieSticker open(Path file, double wide, Playing playing) throws MediaException {
    byte[] bytes = StickerFile.bytes(file, MOST_BYTES);
    refuseTooMuch(file, bytes);
    try (Data data = Data.makeFromBytes(bytes)) {
      Animation animation = Animation.makeFromData(data);
      if (isDrawable(animation)) {
        Rect box = Stickers.box(wide, animation.getWidth(), animation.getHeight());
        return new LottieSticker(animation, box, playing);
      }
      animation.close();
      throw new MediaException(Texts.of("engine.overlay.not-lottie", file.toString()));
    } catch (IllegalArgumentException e) {
      throw new MediaException(Texts.of("engine.overlay.not-lottie", file.toString()), e);
    }
  }

  private static void refuseTooMuch(Path file, byte[] bytes) throws MediaException {
    try {
      if (LottieWork.in(bytes) > LottieWork.MOST) {
        throw new MediaException(Texts.of("engine.overlay.too-much-work", file.toString()));
      }
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.overlay.not-lottie", file.toString()), e);
    }
  }

  private static boolean isDrawable(Animation animation) {
    return isLength(animation.getWidth())
        && isLength(animation.getHeight())
        && isLength(animation.getDuration());
  }

  private static boolean isLength(float value) {
    return value > 0 && value < 1e5f;
  }

  @Override
  public Drawing at(Moment moment) {
    double seconds = playing.at(moment.since().approximateSeconds(), animation.getDuration());
    animation.seekFrameTime((float) seconds);
    return new Shown(seconds);
  }

  @Override
  public void close() {
    animation.close();
  }

  private final class Shown implements Drawing {
    private final double seconds;

    Shown(double seconds) {
      this.seconds = seconds;
    }

    @Override
    public Object state() {
      return seconds;
    }

    @Override
    public Rect bounds() {
      return box;
    }

    @Override
    public Rect box() {
      return box;
    }

    @Override
    public void draw(Canvas canvas) {
      canvas.save();
      canvas.clipRect(box, true);
      animation.render(canvas, box);
      canvas.restore();
    }
  }
}
