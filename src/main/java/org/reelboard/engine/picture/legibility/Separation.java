package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far letters stand out from what touches them, where they do so least.
 *
 * <p>The picture with the caption on it is looked at in squares of a letter's size. In each, the
 * mean relative luminance of the pixels that lie inside of letters and that of the pixels around
 * them, up to 1/16 of a letter's size away, make a contrast ratio as WCAG 2.2 has it (success
 * criterion 1.4.3). So do the letters and the pixels from there to 1/8 of their size away; the
 * higher ratio counts, for a line that is as bright as the letters only makes them bolder. All are
 * taken as drawn, so that outlines, shadows, glows and boxes count for as much as they help. Edges,
 * which are a mix of both, belong to neither. The result is the ratio that a twentieth of the
 * letters' area does not exceed: a bright spot behind a single word is found, and a single pixel is
 * not.
 *
 * <p>Colour glyphs such as emoji have colours of their own, and are not looked at.
 */
final class Separation {
  /** How far from letters what touches them is looked at, in their sizes. */
  private static final double REACH = 1.0 / 16;

  private static final int LEAST_REACH = 2;

  /** What is looked at beyond it. */
  private static final byte FAR = 2;

  private static final byte NEAR = 1;

  /** So much of the letters' area may stand out less. */
  private static final double LOW = 0.05;

  /** A pixel is a letter's from this much cover on, of 255. */
  private static final int INSIDE = 253;

  /** The same where letters are too thin to cover pixels of their own. */
  private static final int INSIDE_HAIRLINES = 170;

  /** So much of the letters' area lies in pixels of their own where they are no hairlines. */
  private static final double SOLID = 0.1;

  /** Up to this much cover a pixel is none of the letters'. */
  private static final int OUTSIDE = 2;

  private final LetterSample sample;
  private final Backdrop backdrop;
  private final int inside;
  private final int cell;
  private final int cellsAcross;
  private final Cell[] cells;

  private Separation(LetterSample sample, Backdrop backdrop) {
    this.sample = sample;
    this.backdrop = backdrop;
    this.inside = inside(sample.letters());
    this.cell = Math.max(8, (int) Math.round(sample.em()));
    this.cellsAcross = (sample.width() + cell - 1) / cell;
    this.cells = new Cell[cellsAcross * ((sample.height() + cell - 1) / cell)];
  }

  /** The ratio, from 1 to 21; empty where no letter is seen. */
  static OptionalDouble of(LetterSample sample, Backdrop backdrop) {
    Separation separation = new Separation(sample, backdrop);
    separation.look();
    return separation.low();
  }

  /** Sums over a square. */
  private static final class Cell {
    double inside;
    int insides;
    double near;
    int nears;
    double far;
    int fars;

    boolean isSeen() {
      return insides > 0 && nears + fars > 0;
    }

    double ratio() {
      return Math.max(ratio(near, nears), ratio(far, fars));
    }

    private double ratio(double sum, int count) {
      return count == 0 ? 1 : Luminance.ratio(inside / insides, sum / count);
    }
  }

  private void look() {
    byte[] around = around();
    for (int at = 0; at < around.length; at++) {
      if (isInside(at)) {
        Cell one = cell(at);
        one.inside += luminance(at);
        one.insides++;
      } else if (around[at] == NEAR && isOutside(at)) {
        Cell one = cell(at);
        one.near += luminance(at);
        one.nears++;
      } else if (around[at] == FAR && isOutside(at)) {
        Cell one = cell(at);
        one.far += luminance(at);
        one.fars++;
      }
    }
  }

  private static int inside(int[] letters) {
    double area = 0;
    int solid = 0;
    for (int pixel : letters) {
      area += white(pixel) / 255.0;
      solid += white(pixel) >= INSIDE ? 1 : 0;
    }
    return solid >= SOLID * area ? INSIDE : INSIDE_HAIRLINES;
  }

  /** What of a pixel is white: the cover of a letter; colour glyphs are not white. */
  private static int white(int pixel) {
    return Math.min(pixel & 0xff, Math.min(pixel >>> 8 & 0xff, pixel >>> 16 & 0xff));
  }

  private boolean isInside(int at) {
    return white(sample.letters()[at]) >= inside;
  }

  private boolean isOutside(int at) {
    return sample.letters()[at] >>> 24 <= OUTSIDE;
  }

  /** The pixels in reach of letters. */
  private byte[] around() {
    int width = sample.width();
    int height = sample.height();
    byte[] around = new byte[width * height];
    int reach = Math.max(LEAST_REACH, (int) Math.round(sample.em() * REACH));
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        if (isInside(at) && isEdge(x, y)) {
          mark(around, x, y, reach);
        }
      }
    }
    return around;
  }

  private boolean isEdge(int x, int y) {
    int width = sample.width();
    int at = y * width + x;
    return x == 0
        || y == 0
        || x == width - 1
        || y == sample.height() - 1
        || !(isInside(at - 1) && isInside(at + 1) && isInside(at - width) && isInside(at + width));
  }

  /** All pixels around one; from the middle of an edge's pixel to its edge it is half of one. */
  private void mark(byte[] around, int x, int y, int reach) {
    double near = (reach + 0.5) * (reach + 0.5);
    double far = (2 * reach + 0.5) * (2 * reach + 0.5);
    for (int row = Math.max(0, y - 2 * reach);
        row <= Math.min(sample.height() - 1, y + 2 * reach);
        row++) {
      for (int column = Math.max(0, x - 2 * reach);
          column <= Math.min(sample.width() - 1, x + 2 * reach);
          column++) {
        int at = row * sample.width() + column;
        int distance = (column - x) * (column - x) + (row - y) * (row - y);
        if (distance <= near) {
          around[at] = NEAR;
        } else if (distance <= far && around[at] == 0) {
          around[at] = FAR;
        }
      }
    }
  }

  private Cell cell(int at) {
    int index = at / sample.width() / cell * cellsAcross + at % sample.width() / cell;
    Cell one = cells[index];
    if (one == null) {
      one = new Cell();
      cells[index] = one;
    }
    return one;
  }

  /** Of the caption over the picture, blended as the film does it: in the encoded values. */
  private double luminance(int at) {
    LetterSample.Place place = sample.place();
    int column = at % sample.width();
    int row = at / sample.width();
    int pixel = sample.argb()[at];
    int keeps = 255 - (pixel >>> 24);
    int red = pixel >>> 16 & 0xff;
    int green = pixel >>> 8 & 0xff;
    int blue = pixel & 0xff;
    if (keeps > 0) {
      int behind =
          backdrop.at(
              place.x() + (column + 0.5) * place.stepX(), place.y() + (row + 0.5) * place.stepY());
      red += (behind >>> 16 & 0xff) * keeps / 255;
      green += (behind >>> 8 & 0xff) * keeps / 255;
      blue += (behind & 0xff) * keeps / 255;
    }
    return Luminance.of(Math.min(red, 255), Math.min(green, 255), Math.min(blue, 255));
  }

  private OptionalDouble low() {
    List<Cell> seen = new ArrayList<>();
    for (Cell one : cells) {
      if (one != null && one.isSeen()) {
        seen.add(one);
      }
    }
    seen.sort(Comparator.comparingDouble(Cell::ratio));
    double left = LOW * seen.stream().mapToInt(one -> one.insides).sum();
    for (Cell one : seen) {
      left -= one.insides;
      if (left <= 0) {
        return OptionalDouble.of(one.ratio());
      }
    }
    return OptionalDouble.empty();
  }
}
