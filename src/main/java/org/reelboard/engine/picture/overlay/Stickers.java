package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Image;
import io.github.humbleui.types.Rect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.media.StillReader;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Makes artworks of sticker files. */
public final class Stickers {
  /** Whether what moves begins again at its end. */
  private static final String ONCE = "once";

  private static final Parameter.Choice REPEAT =
      new Parameter.Choice("repeat", List.of("loop", ONCE), "loop");

  /** What can be tuned of stickers that move. */
  public static final List<Parameter> PARAMETERS = List.of(REPEAT);

  /** Its width, of the canvas's. */
  private static final double WIDTH = 1 / 3.0;

  /** The longest edge that a picture is read with. */
  private static final int LARGEST = 4096;

  private final SourceWatch watch;

  Stickers(SourceWatch watch) {
    this.watch = watch;
  }

  /**
   * A sticker.
   *
   * @param width of the canvas in canvas units
   * @param pixels to a canvas unit, where it is seen largest
   */
  Artwork open(Path file, Fields settings, double width, double pixels) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      if (!Files.isRegularFile(file)) {
        throw new MediaException(Texts.of("engine.read.missing", file.toString()));
      }
      double wide = WIDTH * width;
      Playing playing = REPEAT.in(settings).equals(ONCE) ? Playing.ONCE : Playing.AGAIN;
      return switch (StickerFile.of(file)) {
        case STILL -> still(file, wide, pixels);
        case MOVING -> MovingSticker.open(file, wide, playing);
        case LOTTIE -> LottieSticker.open(file, wide, playing);
      };
    }
  }

  private static Artwork still(Path file, double wide, double pixels) throws MediaException {
    int most = (int) Math.clamp(Math.ceil(wide * pixels), 1, LARGEST);
    Image image = Pictures.image(StillReader.read(file, new Size(most, LARGEST)));
    return new StillSticker(image, box(wide, image.getWidth(), image.getHeight()));
  }

  /** The box of a picture of that shape. */
  static Rect box(double wide, double width, double height) {
    float high = (float) (wide * height / width);
    return Rect.makeXYWH((float) -wide / 2, -high / 2, (float) wide, high);
  }
}
