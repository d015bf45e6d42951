package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.AnimationFrameInfo;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Codec;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.types.Rect;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** A GIF or WebP whose pictures follow each other. */
final class MovingSticker implements Artwork {
  private static final long MOST_BYTES = 64_000_000;
  private static final long MOST_PIXELS = 16_000_000;
  private static final int NONE = -1;
  private static final double FLICKS_PER_MILLISECOND = Time.FLICKS_PER_SECOND / 1000.0;

  /** Pictures that say they are shorter are meant to be shown so long, as browsers have it. */
  private static final int SHORTEST_MILLIS = 20;

  private static final int USUAL_MILLIS = 100;

  private final Path file;
  private final Codec codec;
  private final Bitmap bitmap;
  private final Rect box;
  private final Playing playing;

  /** When each picture ends, in milliseconds. */
  private final int[] ends;

  private int decoded = NONE;
  private @Nullable Image image;

  private MovingSticker(
      Path file, Codec codec, Bitmap bitmap, Rect box, Playing playing, int[] ends) {
    this.file = file;
    this.codec = codec;
    this.bitmap = bitmap;
    this.box = box;
    this.playing = playing;
    this.ends = ends;
  }

  /**
   * Opens a file and reads its first picture.
   *
   * @param wide the width of its box in canvas units
   */
  static MovingSticker open(Path file, double wide, Playing playing) throws MediaException {
    byte[] bytes = StickerFile.bytes(file, MOST_BYTES);
    try (Data data = Data.makeFromBytes(bytes)) {
      Codec codec = Codec.makeFromData(data);
      return opened(file, codec, wide, playing);
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      throw new MediaException(Texts.of("engine.overlay.not-animated", file.toString()), e);
    }
  }

  private static MovingSticker opened(Path file, Codec codec, double wide, Playing playing)
      throws MediaException {
    ImageInfo info = codec.getImageInfo().withColorAlphaType(ColorAlphaType.PREMUL);
    if ((long) info.getWidth() * info.getHeight() > MOST_PIXELS) {
      codec.close();
      throw new MediaException(
          Texts.of(
              "engine.overlay.too-large",
              file.toString(),
              new Size(info.getWidth(), info.getHeight()).toString(),
              String.valueOf(MOST_PIXELS / 1_000_000)));
    }
    Bitmap bitmap = new Bitmap();
    bitmap.allocPixels(ImageInfo.makeS32(info.getWidth(), info.getHeight(), ColorAlphaType.PREMUL));
    Rect box = Stickers.box(wide, info.getWidth(), info.getHeight());
    MovingSticker sticker = new MovingSticker(file, codec, bitmap, box, playing, ends(codec));
    sticker.decode(0);
    return sticker;
  }

  private static int[] ends(Codec codec) {
    int[] ends =
        Arrays.stream(codec.getFramesInfo())
            .mapToInt(AnimationFrameInfo::getDuration)
            .map(millis -> millis < SHORTEST_MILLIS ? USUAL_MILLIS : millis)
            .toArray();
    Arrays.parallelPrefix(ends, Math::addExact);
    return ends.length == 0 ? new int[] {USUAL_MILLIS} : ends;
  }

  @Override
  public Drawing at(Moment moment) throws MediaException {
    int number = pictureAt(moment);
    decode(number);
    if (image == null) {
      image = Image.makeRasterFromBitmap(bitmap);
    }
    return new PictureDrawing(number, image, box);
  }

  private int pictureAt(Moment moment) {
    double millis = moment.since().flicks() / FLICKS_PER_MILLISECOND;
    double at = playing.at(millis, ends[ends.length - 1]);
    int number = 0;
    while (number < ends.length - 1 && ends[number] <= at) {
      number++;
    }
    return number;
  }

  private void decode(int number) throws MediaException {
    if (number == decoded) {
      return;
    }
    dropImage();
    try {
      if (number == decoded + 1 && decoded != NONE) {
        codec.readPixels(bitmap, number, decoded);
      } else {
        codec.readPixels(bitmap, number);
      }
      decoded = number;
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      decoded = NONE;
      throw new MediaException(Texts.of("engine.overlay.not-animated", file.toString()), e);
    }
  }

  private void dropImage() {
    if (image != null) {
      image.close();
      image = null;
    }
  }

  /** The picture that is made up, and a copy of it that is drawn. */
  @Override
  public long bytes() {
    return 2L * bitmap.computeByteSize();
  }

  @Override
  public void close() {
    dropImage();
    bitmap.close();
    codec.close();
  }
}
