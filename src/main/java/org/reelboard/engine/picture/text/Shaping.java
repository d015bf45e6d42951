package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontEdging;
import io.github.humbleui.skija.FontFeature;
import io.github.humbleui.skija.FontHinting;
import io.github.humbleui.skija.shaper.HbIcuScriptRunIterator;
import io.github.humbleui.skija.shaper.RunHandler;
import io.github.humbleui.skija.shaper.RunInfo;
import io.github.humbleui.skija.shaper.Shaper;
import io.github.humbleui.skija.shaper.ShapingOptions;
import io.github.humbleui.skija.shaper.TrivialBidiRunIterator;
import io.github.humbleui.skija.shaper.TrivialFontRunIterator;
import io.github.humbleui.skija.shaper.TrivialLanguageRunIterator;
import io.github.humbleui.types.Point;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the glyphs of a text (HarfBuzz through Skia's shaper), run by run: a run has one direction
 * and one face. The runs are ours rather than the shaper's, as its own would take missing letters
 * from the machine's fonts.
 */
final class Shaping implements AutoCloseable {
  /** Languages only choose between variants of letters; none of the bundled faces has such. */
  private static final String LANGUAGE = "en";

  private static final FontFeature[] LOOSE = {
    new FontFeature("liga", false), new FontFeature("clig", false)
  };
  private static final FontFeature[] TABULAR = {new FontFeature("tnum", true)};
  private static final FontFeature[] NONE = {};

  private final Shaper shaper = Shaper.makeShapeDontWrapOrReorder();
  private final Fallback fallback;
  private final TextStyle style;

  Shaping(Fallback fallback, TextStyle style) {
    this.fallback = fallback;
    this.style = style;
  }

  /** A font that draws the same at every size: no hinting, places between pixels. */
  static Font font(Face face, double size) {
    return new Font(face.typeface(), (float) size)
        .setSubpixel(true)
        .setMetricsLinear(true)
        .setBaselineSnapped(false)
        .setHinting(FontHinting.NONE)
        .setEdging(FontEdging.ANTI_ALIAS);
  }

  /** The runs of one line, in the order of the text. */
  List<ShapedRun> shape(String text, int start, int end, Bidi bidi, BitSet letters) {
    List<ShapedRun> runs = new ArrayList<>();
    int from = start;
    while (from < end) {
      int level = bidi.getLevelAt(from);
      Face face = fallback.of(text.substring(from, letters.nextSetBit(from + 1)));
      int to = letters.nextSetBit(from + 1);
      while (to < end
          && bidi.getLevelAt(to) == level
          && continues(face, text.substring(to, letters.nextSetBit(to + 1)))) {
        to = letters.nextSetBit(to + 1);
      }
      shape(text, from, Math.min(to, end), level, face, runs);
      from = to;
    }
    return runs;
  }

  private boolean continues(Face face, String letter) {
    return fallback.of(letter).equals(face);
  }

  private void shape(String text, int start, int end, int level, Face face, List<ShapedRun> runs) {
    String part = text.substring(start, end);
    try (Font font = font(face, style.size());
        HbIcuScriptRunIterator scripts = new HbIcuScriptRunIterator(part)) {
      shaper.shape(
          part,
          new TrivialFontRunIterator(part, font),
          new TrivialBidiRunIterator(part, level),
          scripts,
          new TrivialLanguageRunIterator(part, LANGUAGE),
          ShapingOptions.DEFAULT.withFeatures(features()),
          Float.POSITIVE_INFINITY,
          new Collecting(face, start, runs));
    }
  }

  private FontFeature[] features() {
    if (style.figures() == Figures.TABULAR) {
      return TABULAR;
    }
    return style.tracking() == 0 ? NONE : LOOSE;
  }

  @Override
  public void close() {
    shaper.close();
  }

  private record Collecting(Face face, int start, List<ShapedRun> runs) implements RunHandler {
    @Override
    public void beginLine() {}

    @Override
    public void runInfo(RunInfo info) {}

    @Override
    public void commitRunInfo() {}

    @Override
    public Point runOffset(RunInfo info) {
      return Point.ZERO;
    }

    @Override
    public void commitRun(RunInfo info, short[] ids, Point[] places, int[] clusters) {
      List<Glyph> glyphs = new ArrayList<>(ids.length);
      List<Integer> starts = new ArrayList<>(ids.length);
      for (int i = 0; i < ids.length; i++) {
        glyphs.add(new Glyph(ids[i], places[i].getX(), places[i].getY()));
        starts.add(start + clusters[i]);
      }
      runs.add(new ShapedRun(face, info.getBidiLevel(), glyphs, starts, info.getAdvanceX()));
    }

    @Override
    public void commitLine() {}
  }
}
