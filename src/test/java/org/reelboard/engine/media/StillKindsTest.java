package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StillKindsTest {
  private static final Size LARGE = new Size(4096, 4096);

  /** Red, green over blue, white: each a quarter of 48 x 32. */
  private static final String QUARTERS =
      "color=red:size=48x32,format=rgb24,drawbox=x=24:w=24:h=16:color=lime:t=fill,"
          + "drawbox=y=16:w=24:h=16:color=blue:t=fill,"
          + "drawbox=x=24:y=16:w=24:h=16:color=white:t=fill";

  @TempDir private Path folder;

  private static byte[] exif(int orientation, boolean littleEndian) {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.order(littleEndian ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    tiff.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    return tiff.array();
  }

  private static Path withExif(Path jpeg, int orientation) throws IOException {
    byte[] picture = Files.readAllBytes(jpeg);
    byte[] tiff = exif(orientation, orientation % 2 == 0);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(picture, 0, 2);
    all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (8 + tiff.length)});
    all.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(tiff);
    all.write(picture, 2, picture.length - 2);
    return Files.write(jpeg.resolveSibling("exif" + orientation + ".jpg"), all.toByteArray());
  }

  /** The four corners in the order left top, right top, left bottom, right bottom. */
  private static String corners(Frame frame) {
    StringBuilder names = new StringBuilder();
    for (int y : new int[] {4, frame.height() - 5}) {
      for (int x : new int[] {4, frame.width() - 5}) {
        int rgb = Pixels.rgb(frame, x, y);
        int coarse = (rgb >> 23 & 1) << 2 | (rgb >> 15 & 1) << 1 | (rgb >> 7 & 1);
        names.append(
            switch (coarse) {
              case 4 -> 'R';
              case 2 -> 'G';
              case 1 -> 'B';
              case 7 -> 'W';
              default -> '?';
            });
      }
    }
    return names.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 48, RGBW",
    "2, 48, GRWB",
    "3, 48, WBGR",
    "4, 48, BWRG",
    "5, 32, RBGW",
    "6, 32, BRWG",
    "7, 32, WGBR",
    "8, 32, GWRB",
    "9, 48, RGBW",
  })
  void exifOrientationIsFollowed(int orientation, int width, String corners)
      throws IOException, MediaException {
    Path file = withExif(new TestMedia(folder).still("a.jpg", QUARTERS), orientation);
    Frame frame = StillReader.read(file, LARGE);
    assertEquals(width, frame.width());
    assertEquals(corners, corners(frame));
    assertEquals(
        new MediaFacts.Still(new Size(width, 80 - width), "jpeg", false), MediaProbe.probe(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rgb24", "rgba", "rgb48be", "rgba64be", "pal8"})
  void everyDepthOfPngShowsItsColours(String pixels) throws MediaException {
    Path file = folder.resolve("a.png");
    new TestMedia(folder).still("a.png", QUARTERS + ",format=" + pixels);
    Frame frame = StillReader.read(file, LARGE);
    assertEquals("RGBW", corners(frame));
    assertTrue(frame.alpha().isEmpty(), "opaque");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gray", "gray16be", "ya8", "monob"})
  void greyPicturesAreGrey(String pixels) throws MediaException {
    Path file = new TestMedia(folder).still("a.png", "color=white:size=16x16,format=" + pixels);
    Pixels.assertNear(0xffffff, StillReader.read(file, LARGE), 8, 8, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.webp"})
  void alphaIsKept(String name) throws MediaException {
    Path file =
        new TestMedia(folder)
            .make(
                name,
                ("-f lavfi -i color=red@0.5:size=16x16,format=rgba -frames:v 1 -update 1"
                        + (name.endsWith("webp") ? " -lossless 1" : ""))
                    .split(" "));
    Frame frame = StillReader.read(file, LARGE);
    assertEquals(128, frame.alpha().orElseThrow()[100] & 0xff, 1);
    Pixels.assertNear(0xff0000, frame, 5, 5, 2);
    assertTrue(((MediaFacts.Still) MediaProbe.probe(file)).alpha());
  }

  @Test
  void scalingDownLetsNoHiddenColourThrough() throws MediaException {
    // White squares on fully transparent green: the green must not tint the edges.
    Path file =
        new TestMedia(folder)
            .still(
                "a.png",
                "color=lime:size=96x96,format=rgba,"
                    + "geq=r='if(mod(floor(X/3),2),255,0)':g=255:b='if(mod(floor(X/3),2),255,0)'"
                    + ":a='if(mod(floor(X/3),2),255,0)'");
    Frame frame = StillReader.read(file, new Size(20, 20));
    for (int x = 0; x < 20; x++) {
      if ((frame.alpha().orElseThrow()[200 + x] & 0xff) > 20) {
        Pixels.assertNear(0xffffff, frame, x, 10, 6);
      }
    }
  }

  @Test
  void aPaletteMayBeTransparent() throws IOException, MediaException {
    byte[] half = {0, (byte) 255};
    IndexColorModel palette =
        new IndexColorModel(
            8, 2, new byte[] {0, (byte) 255}, half, half, new byte[] {0, (byte) 255});
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED, palette);
    image.getRaster().setSample(3, 3, 0, 1);
    Path file = folder.resolve("palette.png");
    ImageIO.write(image, "png", file.toFile());
    byte[] alpha = StillReader.read(file, LARGE).alpha().orElseThrow();
    byte[] expected = new byte[64];
    expected[3 * 8 + 3] = (byte) 255;
    assertEquals(Arrays.toString(expected), Arrays.toString(alpha));
  }

  @Test
  void printColoursAreShown() throws IOException, MediaException {
    // CMYK as photo editors write it: Adobe's marker says that the inks are stored inverted.
    Path file = folder.resolve("cmyk.jpg");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      var raster = java.awt.image.Raster.createInterleavedRaster(0, 16, 16, 4, null);
      int[] pixel = {255, 0, 0, 255};
      for (int i = 0; i < 256; i++) {
        raster.setPixel(i % 16, i / 16, pixel);
      }
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] jpeg = bytes.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14});
    all.writeBytes("Adobe".getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(new byte[] {0, 100, 0, 0, 0, 0, 0});
    all.write(jpeg, 2, jpeg.length - 2);
    Files.write(file, all.toByteArray());
    Pixels.assertNear(0xff0000, StillReader.read(file, LARGE), 8, 8, 3);
  }

  @Test
  void onePixelIsAPicture() throws MediaException {
    Path file = new TestMedia(folder).colour("a.png", 1, 1, "blue");
    Frame frame = StillReader.read(file, LARGE);
    assertEquals("Frame 1x1", frame.toString());
    Pixels.assertNear(0x0000ff, frame, 0, 0, 2);
  }

  @Test
  void anAnimatedGifIsAClipAndItsFirstPictureAStill() throws MediaException {
    Path file =
        new TestMedia(folder)
            .make("a.gif", "-f lavfi -i testsrc2=size=40x30:rate=10 -t 1".split(" "));
    assertEquals(new Size(40, 30), ((MediaFacts.Video) MediaProbe.probe(file)).size());
    Frame frame = StillReader.read(file, LARGE);
    assertEquals(new Size(40, 30), new Size(frame.width(), frame.height()));
    Path one = new TestMedia(folder).colour("one.gif", 40, 30, "red");
    assertEquals(new MediaFacts.Still(new Size(40, 30), "gif", true), MediaProbe.probe(one));
    Pixels.assertNear(0xff0000, StillReader.read(one, LARGE), 8, 8, 3);
  }

  @ParameterizedTest
  @CsvSource({"a.jpg, yuvj420p", "a.png, gray"})
  void aVeryLargePictureIsReadSmaller(String name, String pixels) throws MediaException {
    Path file = new TestMedia(folder).still(name, "color=gray:size=20000x4000,format=" + pixels);
    Frame frame = StillReader.read(file, new Size(1000, 1000));
    assertEquals(new Size(1000, 200), new Size(frame.width(), frame.height()));
    Pixels.assertNear(0x808080, frame, 999, 199, 2);
  }

  @Test
  void aJpegOf200MegapixelsIsReadSmaller() throws MediaException {
    Path file = new TestMedia(folder).still("a.jpg", "color=gray:size=20000x10000,format=yuvj420p");
    Frame frame = StillReader.read(file, new Size(500, 500));
    assertEquals(new Size(500, 250), new Size(frame.width(), frame.height()));
    Pixels.assertNear(0x808080, frame, 250, 100, 2);
  }
}
