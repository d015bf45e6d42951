package org.reelboard.engine.picture.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;
import org.reelboard.engine.picture.artwork.SoftInk;

/**
 * How a part is drawn at an instant: what comes of the poses of all animations that move it.
 *
 * @param opacity 0 to 1
 * @param blur the deviation in canvas units
 * @param seen what is cut off outside of it, in the coordinates of the part at rest
 * @param standIn how many places further the part is that is shown in its place
 */
public record PartLook(Affine affine, double opacity, double blur, Rect seen, int standIn) {
  private static final float FAR = 1e6f;
  private static final double SEEN = 1.0 / 512;
  private static final double SHARP = 0.2;

  /** A blur is seen as far as three deviations. */
  private static final double REACH = 3;

  /** At rest. */
  public static final PartLook REST =
      new PartLook(Affine.IDENTITY, 1, 0, new Rect(-FAR, -FAR, FAR, FAR), 0);

  /** False if it is too clear for a screen to show. */
  public boolean isSeen() {
    return opacity >= SEEN;
  }

  /** False if a blur would change nothing. */
  public boolean isBlurred() {
    return blur > SHARP;
  }

  /** True if a part of it may be cut off. */
  public boolean isCut() {
    return seen.getWidth() < FAR || seen.getHeight() < FAR;
  }

  /** Where something of those bounds is drawn. */
  public Rect around(Rect bounds) {
    return affine.of(bounds.inflate((float) (REACH * blur)));
  }

  /**
   * Moves a canvas to where the part is.
   *
   * @return what the canvas is to be restored to
   */
  public int enter(Canvas canvas) {
    int restore = canvas.save();
    if (isCut()) {
      canvas.clipRect(seen, true);
    }
    canvas.concat(affine.matrix());
    return restore;
  }

  /**
   * Draws something with this look.
   *
   * @param bounds nothing is drawn outside of it
   */
  public void draw(Canvas canvas, Rect bounds, Consumer<Canvas> drawn) {
    if (!isSeen()) {
      return;
    }
    int restore = enter(canvas);
    if (isBlurred()) {
      SoftInk.draw(canvas, bounds, blur, opacity, drawn);
    } else if (opacity < 1) {
      try (Paint paint = new Paint().setAlphaf((float) opacity)) {
        canvas.saveLayer(bounds, paint);
        drawn.accept(canvas);
        canvas.restore();
      }
    } else {
      drawn.accept(canvas);
    }
    canvas.restoreToCount(restore);
  }

  /** This look, so much of it: 0 to 1. */
  public PartLook withOpacity(double newOpacity) {
    return new PartLook(affine, newOpacity, blur, seen, standIn);
  }

  /** This look of what is first moved so. */
  public PartLook after(Affine first) {
    return new PartLook(affine.after(first), opacity, blur, seen, standIn);
  }

  /** This look of what is moved so at last. */
  public PartLook before(Affine last) {
    return new PartLook(last.after(affine), opacity, blur, seen, standIn);
  }

  /** This look of a part, moved with what it is a part of. */
  PartLook within(Pose pose, Rect box) {
    return new PartLook(
        Affine.of(pose, box).after(affine),
        opacity * pose.opacity(),
        StrictMath.hypot(blur, pose.blur()),
        cut(pose, box),
        standIn != 0 ? standIn : pose.standIn());
  }

  private Rect cut(Pose pose, Rect box) {
    Window window = pose.window();
    if (window.equals(Window.ALL)) {
      return seen;
    }
    return new Rect(
        Math.max(seen.getLeft(), (float) (box.getLeft() + window.left() * box.getWidth())),
        Math.max(seen.getTop(), (float) (box.getTop() + window.top() * box.getHeight())),
        Math.min(seen.getRight(), (float) (box.getLeft() + window.right() * box.getWidth())),
        Math.min(seen.getBottom(), (float) (box.getTop() + window.bottom() * box.getHeight())));
  }
}
