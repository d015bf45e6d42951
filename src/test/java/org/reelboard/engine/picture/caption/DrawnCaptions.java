package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.Surface;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.engine.picture.text.Typefaces;

/** Captions as they are drawn in tests. */
final class DrawnCaptions implements AutoCloseable {
  static final List<String> TEXTS =
      List.of(
          "See the sun come up over the hills",
          "صباح الخير يا أصدقاء، اليوم نسافر معا",
          "今日は良い天気ですね 散歩に行きましょう",
          "Pizza 🍕 and 👩‍👩‍👧 for 2");
  static final List<String> INSTANTS = List.of("0.07", "1.3", "2.9");
  static final int WIDTH = 1080;
  static final int HEIGHT = 1920;
  private static final Time WHOLE = Time.ofSeconds(3);
  private static final int GROUND = 0xff5b6f8a;

  private final Typefaces typefaces = Typefaces.bundled();

  /** True if the build could fetch the typefaces. */
  static boolean hasTypefaces() {
    return FontFolder.besideTheProgram().isThere();
  }

  static Moment moment(String at) {
    return new Moment(Time.seconds(at), WHOLE);
  }

  Artwork artwork(CaptionStyle style, String text) {
    Cue cue = new Cue(new CueId("c1"), new Anchor.ToFilm(Time.ZERO), WHOLE, text);
    return CaptionStyles.artworks(typefaces)
        .of(cue, Captions.NONE.withStyle(style.id()), WIDTH, HEIGHT);
  }

  /**
   * The part of the picture in which captions stand, on a plain ground.
   *
   * @return as ARGB, row by row
   */
  int[] picture(CaptionStyle style, String text, String at, int width, int height)
      throws MediaException {
    ImageInfo info = ImageInfo.makeN32Premul(width, height);
    try (Artwork artwork = artwork(style, text);
        Surface surface = Surface.makeRaster(info);
        Bitmap bitmap = new Bitmap()) {
      Canvas canvas = surface.getCanvas();
      canvas.clear(GROUND);
      float scale = (float) width / WIDTH;
      canvas.scale(scale, scale);
      // The middle of the picture lies above what is looked at.
      canvas.translate(WIDTH / 2f, 20);
      artwork.at(moment(at)).draw(canvas);
      bitmap.allocPixels(info);
      if (!surface.readPixels(bitmap, 0, 0)) {
        throw new IllegalStateException("the picture cannot be read");
      }
      int[] pixels = new int[width * height];
      try (Pixmap read = Objects.requireNonNull(bitmap.peekPixels())) {
        read.getBuffer().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
      }
      return pixels;
    }
  }

  @Override
  public void close() {
    typefaces.close();
  }
}
