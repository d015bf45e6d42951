package org.reelboard.studio.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * A line of a script whose letters join, change their places or run from right to left. PDFBox sets
 * one letter behind the other as they are written; so the Java platform shapes such a line, and its
 * outlines are drawn. The words go along for searching and copying.
 */
final class ShapedText {
  private static final Set<UnicodeScript> SHAPED =
      Set.of(
          UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.DEVANAGARI, UnicodeScript.THAI);

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int COORDINATES = 6;

  private final String text;
  private final TextLayout layout;

  private ShapedText(String text, TextLayout layout) {
    this.text = text;
    this.layout = layout;
  }

  /** Which way a line begins. */
  enum Direction {
    /** As its first letter that has a direction does. */
    OF_THE_WORDS,
    LEFT_TO_RIGHT
  }

  /** Finds the typeface of a character. */
  @FunctionalInterface
  interface Faces {
    Font of(int character) throws IOException;
  }

  /** Whether a text needs to be shaped. */
  static boolean isNeeded(String text) {
    return text.codePoints()
        .anyMatch(one -> SHAPED.contains(UnicodeScript.of(one)) || isAttached(one));
  }

  private static boolean isAttached(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /**
   * A line, shaped.
   *
   * @param text not empty
   */
  static ShapedText of(String text, Faces faces, Direction direction) throws IOException {
    AttributedString line = new AttributedString(text);
    if (direction == Direction.LEFT_TO_RIGHT) {
      line.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
    }
    Font font = faces.of(text.codePointAt(0));
    for (int index = 0; index < text.length(); ) {
      int character = text.codePointAt(index);
      int next = index + Character.charCount(character);
      // What attaches itself to a letter has that letter's typeface.
      if (!isAttached(character) && !Character.isWhitespace(character)) {
        font = faces.of(character);
      }
      line.addAttribute(TextAttribute.FONT, font, index, next);
      index = next;
    }
    return new ShapedText(text, new TextLayout(line.getIterator(), EXACT));
  }

  /** In points. */
  float width() {
    return layout.getAdvance();
  }

  /** Whether it begins at the right. */
  boolean isRightToLeft() {
    return !layout.isLeftToRight();
  }

  /**
   * Fills its outlines.
   *
   * @param x of its left end, in points of the page
   * @param y of its base line, from the bottom
   */
  void draw(PDPageContentStream pen, float x, float y) throws IOException {
    COSDictionary words = new COSDictionary();
    words.setString(COSName.ACTUAL_TEXT, text);
    pen.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words));
    AffineTransform place = new AffineTransform(1, 0, 0, -1, x, y);
    Shape outline = layout.getOutline(place);
    double[] at = new double[COORDINATES];
    double fromX = 0;
    double fromY = 0;
    boolean isAnything = false;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      isAnything = true;
      int segment = path.currentSegment(at);
      draw(pen, segment, at, fromX, fromY);
      int last = 2 * points(segment) - 2;
      if (last >= 0) {
        fromX = at[last];
        fromY = at[last + 1];
      }
    }
    if (isAnything) {
      pen.fill();
    }
    pen.endMarkedContent();
  }

  private static int points(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 3;
      default -> 0;
    };
  }

  private static void draw(
      PDPageContentStream pen, int segment, double[] at, double fromX, double fromY)
      throws IOException {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> pen.moveTo((float) at[0], (float) at[1]);
      case PathIterator.SEG_LINETO -> pen.lineTo((float) at[0], (float) at[1]);
      case PathIterator.SEG_QUADTO ->
          // The same curve with the two control points of a cubic one.
          pen.curveTo(
              (float) (fromX + 2 * (at[0] - fromX) / 3),
              (float) (fromY + 2 * (at[1] - fromY) / 3),
              (float) (at[2] + 2 * (at[0] - at[2]) / 3),
              (float) (at[3] + 2 * (at[1] - at[3]) / 3),
              (float) at[2],
              (float) at[3]);
      case PathIterator.SEG_CUBICTO ->
          pen.curveTo(
              (float) at[0],
              (float) at[1],
              (float) at[2],
              (float) at[3],
              (float) at[4],
              (float) at[5]);
      default -> pen.closePath();
    }
  }
}
