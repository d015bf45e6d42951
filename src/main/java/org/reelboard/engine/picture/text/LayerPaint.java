package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.impl.Managed;
import io.github.humbleui.types.Point;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * Draws one layer of letters. Glyphs with colours of their own cannot be stroked or blurred as
 * outlines are, so their picture is.
 */
final class LayerPaint implements AutoCloseable {
  private static final double FINE = 0.05;
  private static final double DEPTH_STEP = 2;

  private final Paint plain = new Paint().setAntiAlias(true);
  private final Paint coloured = new Paint().setAntiAlias(true);
  private final List<Managed> owned = new ArrayList<>();
  private final List<Point> places = new ArrayList<>();
  private final double opacity;
  private final double colouredOpacity;
  private double detail = Double.POSITIVE_INFINITY;

  private LayerPaint(double opacity, double colouredOpacity) {
    this.colouredOpacity = colouredOpacity;
    this.opacity = opacity;
    owned.add(plain);
    owned.add(coloured);
  }

  /** The paint for a layer of a text of that box. */
  static LayerPaint of(InkLayer layer, Rect box) {
    return switch (layer) {
      case InkLayer.Fill fill -> filling(opacity(fill.shade())).fill(fill.shade(), box);
      case InkLayer.Stroke stroke ->
          of(opacity(stroke.shade()))
              .fill(stroke.shade(), box)
              .stroke(stroke.width(), PaintMode.STROKE)
              .outline(stroke.width() / 2, tint(stroke.shade()));
      case InkLayer.Shadow shadow -> of(opacity(shadow.tint())).shadow(shadow);
      case InkLayer.Depth depth -> of(opacity(depth.tint())).depth(depth);
    };
  }

  /** Where letters are only their edges, emoji keep their colours all the same. */
  private static LayerPaint filling(double opacity) {
    return new LayerPaint(opacity, opacity == 0 ? 1 : opacity);
  }

  private static LayerPaint of(double opacity) {
    return new LayerPaint(opacity, opacity);
  }

  private static double opacity(Tint tint) {
    return tint.alpha() / 255.0;
  }

  private static double opacity(Shade shade) {
    return shade instanceof Shade.Plain plain ? opacity(plain.tint()) : 1;
  }

  private static Tint tint(Shade shade) {
    return switch (shade) {
      case Shade.Plain plain -> plain.tint();
      case Shade.Gradient gradient -> gradient.tints().getFirst();
    };
  }

  /** How many pixels a unit needs at most, as what is blurred has no detail. */
  double detail() {
    return detail;
  }

  /** True if a picture of it looks the same wherever it is moved to. */
  boolean isSoft() {
    return detail < Double.POSITIVE_INFINITY;
  }

  /** True if a piece takes long to draw. */
  boolean isSlow(Piece piece) {
    return places.size() > 1 || (coloured.getImageFilter() != null && piece.isColoured());
  }

  /** Draws a piece, so much of it: 0 to 1. */
  void draw(Canvas canvas, Piece piece, double part) {
    plain.setAlphaf((float) (opacity * part));
    coloured.setAlphaf((float) (colouredOpacity * part));
    for (Point place : places.isEmpty() ? List.of(Point.ZERO) : places) {
      for (Piece.Run run : piece.runs()) {
        if (run.colour() && coloured.getImageFilter() != null) {
          drawPicture(canvas, run, place);
        } else {
          Paint paint = run.colour() ? coloured : plain;
          canvas.drawTextBlob(run.blob(), place.getX(), place.getY(), paint);
        }
      }
    }
  }

  private void drawPicture(Canvas canvas, Piece.Run run, Point place) {
    canvas.saveLayer(run.ink().offset(place.getX(), place.getY()), coloured);
    try (Paint own = new Paint().setAntiAlias(true)) {
      canvas.drawTextBlob(run.blob(), place.getX(), place.getY(), own);
    }
    canvas.restore();
  }

  private LayerPaint fill(Shade shade, Rect box) {
    switch (shade) {
      case Shade.Plain one -> plain.setColor(one.tint().argb());
      case Shade.Gradient gradient -> plain.setShader(own(Shaders.of(gradient, box)));
    }
    return this;
  }

  private LayerPaint stroke(double width, PaintMode mode) {
    plain.setMode(mode).setStrokeWidth((float) width).setStrokeJoin(PaintStrokeJoin.ROUND);
    return this;
  }

  /** The picture of coloured glyphs, widened in that colour. */
  private LayerPaint outline(double width, Tint tint) {
    ImageFilter wide = own(ImageFilter.makeDilate((float) width, (float) width, null));
    coloured.setImageFilter(own(silhouette(wide, tint)));
    return this;
  }

  private LayerPaint shadow(InkLayer.Shadow shadow) {
    plain.setColor(shadow.tint().argb());
    places.add(new Point((float) shadow.dx(), (float) shadow.dy()));
    if (shadow.spread() > FINE) {
      stroke(2 * shadow.spread(), PaintMode.STROKE_AND_FILL);
    }
    if (shadow.blur() > FINE) {
      detail = Sprite.DETAIL / shadow.blur();
      float blur = (float) shadow.blur();
      plain.setMaskFilter(own(MaskFilter.makeBlur(FilterBlurMode.NORMAL, blur)));
      ImageFilter soft = own(ImageFilter.makeBlur(blur, blur, FilterTileMode.DECAL));
      coloured.setImageFilter(own(silhouette(soft, shadow.tint())));
    } else {
      coloured.setImageFilter(own(silhouette(null, shadow.tint())));
    }
    return this;
  }

  private LayerPaint depth(InkLayer.Depth depth) {
    plain.setColor(depth.tint().argb());
    if (depth.width() > FINE) {
      stroke(depth.width(), PaintMode.STROKE_AND_FILL);
    }
    coloured.setImageFilter(own(silhouette(null, depth.tint())));
    int steps = (int) Math.ceil(Math.hypot(depth.dx(), depth.dy()) / DEPTH_STEP);
    for (int i = steps; i >= 0; i--) {
      double part = steps == 0 ? 0 : (double) i / steps;
      places.add(new Point((float) (depth.dx() * part), (float) (depth.dy() * part)));
    }
    return this;
  }

  private ImageFilter silhouette(@Nullable ImageFilter of, Tint tint) {
    ColorFilter colour = own(ColorFilter.makeBlend(tint.argb() | 0xFF000000, BlendMode.SRC_IN));
    return ImageFilter.makeColorFilter(colour, of);
  }

  private <T extends Managed> T own(T native_) {
    owned.add(native_);
    return native_;
  }

  @Override
  public void close() {
    owned.forEach(Managed::close);
  }
}
