package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.TextBlob;
import io.github.humbleui.types.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.engine.picture.motion.MotionUnit;

/** The pieces of a text, in each way of taking it apart that was asked for. */
final class Pieces implements AutoCloseable {
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
    return new Piece(
        glyphs.entrySet().stream()
            .map(entry ->
                new Piece.Run(blob(entry.getKey(), entry.getValue()), entry.getKey().colour()))
            .toList());
  }

  private TextBlob blob(Face face, List<Glyph> glyphs) {
    short[] ids = new short[glyphs.size()];
    Point[] places = new Point[glyphs.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = glyphs.get(i).id();
      places[i] = new Point(glyphs.get(i).x(), glyphs.get(i).y());
    }
    Font font = fonts.computeIfAbsent(face, one -> Shaping.font(one, layout.style().size()));
    return TextBlob.makeFromPos(ids, places, font);
  }

  @Override
  public void close() {
    made.values()
        .forEach(
            pieces -> pieces.forEach(piece -> piece.runs().forEach(run -> run.blob().close())));
    fonts.values().forEach(Font::close);
  }
}
