package org.reelboard.document.project;

import java.math.BigDecimal;
import org.reelboard.document.time.Time;

/** How far the numbers of a project may go; {@link ProjectRules} holds them. */
public final class Limits {
  /** No scene, offset or place in a file lies beyond this: 24 hours. */
  public static final Time LONGEST = Time.ofSeconds(24 * 60 * 60);

  /**
   * With {@link #LONGEST} it keeps every sum of times far inside the range of {@link Time} (414
   * years).
   */
  public static final int MOST_SCENES = 10_000;

  /** The canvas's shortest and longest edge; encoders need even ones. */
  public static final int SMALLEST_EDGE = 16;

  public static final int LARGEST_EDGE = 8192;

  /** Frames per second. */
  public static final int SLOWEST_RATE = 1;

  public static final int FASTEST_RATE = 240;

  /** The speed of a clip. */
  public static final BigDecimal SLOWEST = new BigDecimal("0.01");

  public static final BigDecimal FASTEST = new BigDecimal("100");

  /** Decibels; the softest is below the noise floor of 16 bit. */
  public static final double SOFTEST_DB = -96;

  public static final double LOUDEST_DB = 24;

  /** UTF-16 units of one title or caption: more than a film's whole script. */
  public static final int LONGEST_TEXT = 10_000;

  public static final int MOST_CUES = 100_000;

  public static final int MOST_OVERLAYS = 10_000;

  public static final int MOST_MARKERS = 10_000;

  /** How far from the canvas an overlay's centre may lie, in widths or heights of it. */
  public static final double FARTHEST = 100;

  /** How much larger or smaller than its own size an overlay may be. */
  public static final double SMALLEST_SCALE = 0.001;

  public static final double LARGEST_SCALE = 100;

  /** The deviation of an overlay's blur, in canvas units. */
  public static final double MOST_BLUR = 200;

  private Limits() {}

  /** True for a length that a scene may have: above 0, at most {@link #LONGEST}. */
  public static boolean isLength(Time time) {
    return time.isPositive() && !time.isAfter(LONGEST);
  }

  /** True for a place in a scene, a film or a file: 0 to {@link #LONGEST}. */
  public static boolean isPlace(Time time) {
    return !time.isNegative() && !time.isAfter(LONGEST);
  }

  /** True for a level in decibels that is finite and in range. */
  public static boolean isGain(double decibels) {
    return decibels >= SOFTEST_DB && decibels <= LOUDEST_DB;
  }

  /** True for a finite number from 0 to 1. */
  public static boolean isFraction(double number) {
    return number >= 0 && number <= 1;
  }

  /** True for an edge of a canvas. */
  public static boolean isEdge(int edge) {
    return edge >= SMALLEST_EDGE && edge <= LARGEST_EDGE && edge % 2 == 0;
  }
}
