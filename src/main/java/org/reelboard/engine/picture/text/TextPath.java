package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.motion.Affine;

/** A line that letters stand on instead of a straight one. */
public sealed interface TextPath {
  /** How a letter is moved and turned whose box at rest is that, in a text of that box. */
  Affine placed(Rect letter, Rect text);

  /** Nothing of a text is drawn outside of this whose ink is inside of the box. */
  Rect around(Rect ink, Rect text);

  /** A straight line, as text is set. */
  record Straight() implements TextPath {
    @Override
    public Affine placed(Rect letter, Rect text) {
      return Affine.IDENTITY;
    }

    @Override
    public Rect around(Rect ink, Rect text) {
      return ink;
    }
  }

  /**
   * A part of a circle, as long as the text is wide.
   *
   * @param degrees that the text covers: above 0 its middle is highest, below 0 lowest; 360 is a
   *     whole circle; not 0
   */
  record Arc(double degrees) implements TextPath {
    @Override
    public Affine placed(Rect letter, Rect text) {
      double radius = radius(text);
      double x = (letter.getLeft() + letter.getRight()) / 2;
      double angle = x / radius;
      // The letter's own middle goes to the same angle on the circle; the text's middle stays.
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      double lift = radius;
      // Turned about (x, lift), then moved so that this point is the circle's centre.
      return new Affine(cos, sin, -sin, cos, -cos * x + sin * lift, -sin * x - cos * lift + lift);
    }

    private double radius(Rect text) {
      return Math.max(text.getWidth(), 1) / Math.toRadians(degrees);
    }

    @Override
    public Rect around(Rect ink, Rect text) {
      double radius = radius(text);
      double reach = Math.abs(radius) + ink.getHeight();
      double half = Math.min(Math.toRadians(Math.abs(degrees)) / 2, Math.PI);
      double sideways = half >= Math.PI / 2 ? reach : reach * StrictMath.sin(half);
      double sag = (Math.abs(radius) + ink.getHeight()) * (1 - StrictMath.cos(half));
      double top = ink.getTop() - (degrees < 0 ? sag : ink.getHeight());
      double bottom = ink.getBottom() + (degrees > 0 ? sag : ink.getHeight());
      return new Rect(
          (float) (-sideways - ink.getHeight()),
          (float) top,
          (float) (sideways + ink.getHeight()),
          (float) bottom);
    }
  }

  /**
   * A wave.
   *
   * @param height from its middle to its crest, in canvas units
   * @param rounds of it in the width of the text
   */
  record Wave(double height, double rounds) implements TextPath {
    @Override
    public Affine placed(Rect letter, Rect text) {
      double x = (letter.getLeft() + letter.getRight()) / 2;
      double y = (letter.getTop() + letter.getBottom()) / 2;
      double turn = 2 * Math.PI * rounds / Math.max(text.getWidth(), 1);
      double angle = Math.atan(height * turn * StrictMath.cos(turn * x));
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      double dy = height * StrictMath.sin(turn * x);
      return new Affine(cos, sin, -sin, cos, x - cos * x + sin * y, y + dy - sin * x - cos * y);
    }

    @Override
    public Rect around(Rect ink, Rect text) {
      return ink.inflate((float) (Math.abs(height) + ink.getHeight() / 4));
    }
  }
}
