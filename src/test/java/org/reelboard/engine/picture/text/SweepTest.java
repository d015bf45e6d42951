package org.reelboard.engine.picture.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathDirection;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Point;
import io.github.humbleui.types.Rect;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;

/** The oracle: many copies of the shape, each a little further. */
final class SweepTest {
  private static final int SIZE = 200;

  /** A copy for each quarter of a pixel leaves steps of that size along the edges. */
  private static final int COPIES = 300;

  /** Pixels that edges may miss by rounding, of some thousand. */
  private static final int FEW = 40;

  @BeforeAll
  static void load() throws MediaException {
    SkiaLibrary.load();
  }

  @ParameterizedTest
  @CsvSource({
    "40, 0", "0, 35", "30, 45", "-25, 20", "12, -40", "-30, -30", "70, 8", "3, 2", "0, 0"
  })
  void coversWhatCopiesAlongTheLineCover(float dx, float dy) {
    try (Path shape = shape();
        Path swept = Sweep.of(shape, dx, dy)) {
      byte[] drawn = inked(canvas -> fill(canvas, swept));
      byte[] expected =
          inked(canvas -> {
            for (int i = 0; i <= COPIES; i++) {
              canvas.save();
              canvas.translate(dx * i / COPIES, dy * i / COPIES);
              fill(canvas, shape);
              canvas.restore();
            }
          });
      int differing = 0;
      for (int i = 0; i < drawn.length; i += Integer.BYTES) {
        differing += drawn[i] == expected[i] ? 0 : 1;
      }
      assertTrue(differing <= FEW, differing + " pixels differ");
    }
  }

  /** A ring, a stroke that crosses it, a hook, and a line around the ring that overlaps it. */
  private static Path shape() {
    try (PathBuilder built = new PathBuilder(PathFillMode.WINDING)) {
      built.addPolygon(circle(35, 1), true);
      built.addPolygon(circle(23, -1), true);
      built.addRect(Rect.makeXYWH(50, 90, 40, 6), PathDirection.CLOCKWISE);
      built.moveTo(120, 110).lineTo(150, 110).lineTo(150, 150).lineTo(130, 150);
      built.lineTo(130, 143).lineTo(142, 143).lineTo(142, 118).lineTo(120, 118).closePath();
      built.addPolygon(circle(39, 1), true);
      built.addPolygon(circle(31, -1), true);
      return built.detach();
    }
  }

  /** Of corners, for Skia fills curves a little differently from their chords. */
  private static Point[] circle(double radius, int sense) {
    Point[] points = new Point[40];
    for (int i = 0; i < points.length; i++) {
      double angle = sense * 2 * Math.PI * i / points.length;
      points[i] =
          new Point(
              (float) (95 + radius * StrictMath.cos(angle)),
              (float) (95 + radius * StrictMath.sin(angle)));
    }
    return points;
  }

  private static void fill(Canvas canvas, Path path) {
    try (Paint paint = new Paint().setAntiAlias(false).setColor(0xFFFFFFFF)) {
      canvas.drawPath(path, paint);
    }
  }

  @SuppressWarnings("NullAway") // Skija marks the array's elements, which cannot be null
  private static byte[] inked(Consumer<Canvas> drawn) {
    try (Surface surface = Surface.makeRaster(ImageInfo.makeN32Premul(SIZE, SIZE));
        Bitmap bitmap = new Bitmap()) {
      drawn.accept(surface.getCanvas());
      bitmap.allocPixels(surface.getImageInfo());
      surface.readPixels(bitmap, 0, 0);
      return Objects.requireNonNull(bitmap.readPixels());
    }
  }
}
