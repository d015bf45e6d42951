package org.reelboard.engine.picture.sheet;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.EncoderPNG;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Objects;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Lettering;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.TypeChoice;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.text.Typesetter;

/**
 * Draws tiles in rows, each with its label below.
 *
 * @param columns of tiles
 * @param width of what a tile draws on, in canvas units
 * @param height likewise
 * @param scale pixels of the sheet for a canvas unit
 */
public record ContactSheet(int columns, int width, int height, double scale) {
  private static final int GAP = 16;
  private static final int LABEL = 34;
  private static final int PAPER = 0xFF15171C;
  private static final Tint LABEL_TINT = Tint.parse("#c9cedb");

  /** A colourful evening, from its sky to the ground: neither dark nor bright. */
  private static final int[] EVENING = {0xFF1E2A52, 0xFF6A4C93, 0xFFE07A5F, 0xFF3D2C3E};

  /**
   * The sheet as a PNG file's bytes.
   *
   * @throws MediaException if a tile cannot be drawn
   */
  public byte[] png(List<? extends SheetTile> tiles, Typefaces typefaces) throws MediaException {
    int tileWidth = (int) Math.round(width * scale);
    int tileHeight = (int) Math.round(height * scale);
    int rows = (tiles.size() + columns - 1) / columns;
    int across = GAP + columns * (tileWidth + GAP);
    int down = GAP + rows * (tileHeight + LABEL + GAP);
    Typesetter typesetter = new Typesetter(typefaces);
    try (Surface surface = Surface.makeRaster(ImageInfo.makeN32Premul(across, down))) {
      Canvas canvas = surface.getCanvas();
      canvas.clear(PAPER);
      for (int i = 0; i < tiles.size(); i++) {
        canvas.save();
        canvas.translate(
            GAP + i % columns * (tileWidth + GAP), GAP + i / columns * (tileHeight + LABEL + GAP));
        label(canvas, tiles.get(i).label(), typesetter, tileWidth, tileHeight);
        canvas.clipRect(Rect.makeWH(tileWidth, tileHeight), true);
        canvas.scale((float) scale, (float) scale);
        backdrop(canvas);
        tiles.get(i).draw(canvas);
        canvas.restore();
      }
      try (Image image = surface.makeImageSnapshot();
          Data data = Objects.requireNonNull(EncoderPNG.encode(image))) {
        return data.getBytes();
      }
    }
  }

  private static void label(
      Canvas canvas, String label, Typesetter typesetter, int tileWidth, int tileHeight) {
    TextStyle style = TextStyle.of(TypeChoice.of(Typefaces.SUBSTITUTE, 600), 17);
    Ink ink = Ink.of(new InkLayer.Fill(Shade.of(LABEL_TINT)));
    try (Lettering lettering =
        new Lettering(typesetter.set(label, style, TextArea.ofWidth(tileWidth)), ink)) {
      canvas.save();
      canvas.translate(tileWidth / 2f, tileHeight + LABEL / 2f);
      lettering.draw(canvas);
      canvas.restore();
    }
  }

  private void backdrop(Canvas canvas) {
    try (Shader sky = Shader.makeLinearGradient(0, 0, width * 0.3f, height, EVENING);
        Paint paint = new Paint().setShader(sky)) {
      canvas.drawRect(Rect.makeWH(width, height), paint);
    }
  }
}
