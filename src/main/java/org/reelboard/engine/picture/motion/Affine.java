package org.reelboard.engine.picture.motion;

import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.types.Rect;

/** x' = a x + c y + e, y' = b x + d y + f. */
public record Affine(double a, double b, double c, double d, double e, double f) {
  public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** Turned about (0, 0), degrees clockwise. */
  public static Affine turned(double degrees) {
    double cos = StrictMath.cos(Math.toRadians(degrees));
    double sin = StrictMath.sin(Math.toRadians(degrees));
    return new Affine(cos, sin, -sin, cos, 0, 0);
  }

  /** Moved, to the right and down. */
  public static Affine moved(double dx, double dy) {
    return new Affine(1, 0, 0, 1, dx, dy);
  }

  /** As Skia has it. */
  public static Affine of(Matrix33 matrix) {
    float[] m = matrix.getMat();
    return new Affine(m[0], m[3], m[1], m[4], m[2], m[5]);
  }

  /** True if it neither turns nor slants. */
  public boolean isUpright() {
    return b == 0 && c == 0;
  }

  /** A pose about the middle of a box. */
  static Affine of(Pose pose, Rect box) {
    double x = (box.getLeft() + box.getRight()) / 2;
    double y = (box.getTop() + box.getBottom()) / 2;
    double cos = StrictMath.cos(Math.toRadians(pose.rotation()));
    double sin = StrictMath.sin(Math.toRadians(pose.rotation()));
    double a = cos * pose.scaleX();
    double b = sin * pose.scaleX();
    double c = -sin * pose.scaleY();
    double d = cos * pose.scaleY();
    return new Affine(a, b, c, d, x + pose.dx() - a * x - c * y, y + pose.dy() - b * x - d * y);
  }

  /** First the other one, then this. */
  Affine after(Affine first) {
    return new Affine(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        a * first.e + c * first.f + e,
        b * first.e + d * first.f + f);
  }

  /** For Skia. */
  public Matrix33 matrix() {
    return new Matrix33((float) a, (float) c, (float) e, (float) b, (float) d, (float) f, 0, 0, 1);
  }

  /** The smallest upright rectangle around what becomes of one. */
  public Rect of(Rect rect) {
    double x = (rect.getLeft() + rect.getRight()) / 2;
    double y = (rect.getTop() + rect.getBottom()) / 2;
    double halfWidth = rect.getWidth() / 2;
    double halfHeight = rect.getHeight() / 2;
    double middleX = a * x + c * y + e;
    double middleY = b * x + d * y + f;
    double reachX = Math.abs(a) * halfWidth + Math.abs(c) * halfHeight;
    double reachY = Math.abs(b) * halfWidth + Math.abs(d) * halfHeight;
    return new Rect(
        (float) (middleX - reachX),
        (float) (middleY - reachY),
        (float) (middleX + reachX),
        (float) (middleY + reachY));
  }
}
