package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.TextBlob;
import io.github.humbleui.types.Point;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.MotionUnit;

/** The pieces of a text, in each way of taking it apart that was asked for. */
final class Pieces implements AutoCloseable {
  /** Coloured glyphs fill a square that stands on the baseline; in sizes, with room to spare. */
  private static final double ABOVE = 1.1;

  private static final double BELOW = 0.4;
  private static final double WIDE = 1.4;

  private final TextLayout layout;
  private final TextParts parts;
  private final Map<Face, Font> fonts = new LinkedHashMap<>();
  private final Map<MotionUnit, List<Piece>> made = new EnumMap<>(MotionUnit.class);

  Pieces(TextLayout layout, TextParts parts) {
    this.layout = layout;
    this.parts = parts;
  }

  Piece piece(MotionUnit unit, int index) {
    return made.computeIfAbsent(unit, this::make).get(index);
  }

  private List<Piece> make(MotionUnit unit) {
    return parts.lettersOf(unit).stream().map(this::make).toList();
  }

  private Piece make(List<Letter> letters) {
    Map<Face, List<Glyph>> glyphs = new LinkedHashMap<>();
    for (Letter letter : letters) {
      for (GlyphRun run : letter.runs()) {
        glyphs.computeIfAbsent(run.face(), _ -> new ArrayList<>()).addAll(run.glyphs());
      }
    }
    List<Piece.Run> runs = new ArrayList<>();
    glyphs.forEach((face, all) -> runs.add(run(face, all)));
    return new Piece(runs);
  }

  private Piece.Run run(Face face, List<Glyph> glyphs) {
    short[] ids = new short[glyphs.size()];
    Point[] places = new Point[glyphs.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = glyphs.get(i).id();
      places[i] = new Point(glyphs.get(i).x(), glyphs.get(i).y());
    }
    Font font = fonts.computeIfAbsent(face, one -> Shaping.font(one, layout.style().size()));
    Rect ink = ink(face, font, ids, places);
    return face.colour()
        ? new Piece.Coloured(TextBlob.makeFromPos(ids, places, font), ink)
        : new Piece.Outlined(shape(font, ids, places), ink);
  }

  private static Path shape(Font font, short[] ids, Point[] places) {
    @Nullable Path[] glyphs = font.getPaths(ids);
    try (PathBuilder built = new PathBuilder(PathFillMode.WINDING)) {
      for (int i = 0; i < ids.length; i++) {
        Path glyph = glyphs[i];
        if (glyph != null) {
          built.addPath(glyph, places[i].getX(), places[i].getY());
          glyph.close();
        }
      }
      return built.detach();
    }
  }

  private static Rect ink(Face face, Font font, short[] ids, Point[] places) {
    Rect[] bounds = font.getBounds(ids);
    float size = font.getSize();
    Rect square = new Rect(0, (float) -ABOVE * size, (float) WIDE * size, (float) BELOW * size);
    Rect ink = null;
    for (int i = 0; i < ids.length; i++) {
      Rect glyph = (face.colour() ? square : bounds[i]).offset(places[i].getX(), places[i].getY());
      ink = ink == null ? glyph : Rects.union(ink, glyph);
    }
    return ink == null ? Rect.makeWH(0, 0) : ink;
  }

  @Override
  public void close() {
    made.values()
        .forEach(pieces -> pieces.forEach(piece -> piece.runs().forEach(Piece.Run::close)));
    fonts.values().forEach(Font::close);
  }
}
