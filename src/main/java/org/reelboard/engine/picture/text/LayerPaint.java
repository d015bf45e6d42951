package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.impl.Managed;
import io.github.humbleui.types.Point;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.picture.artwork.SoftInk;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * Draws one layer of letters. Glyphs with colours of their own cannot be stroked or blurred as
 * outlines are, so their picture is.
 */
final class LayerPaint implements AutoCloseable {
  private static final double DEPTH_STEP = 2;

  /** Copies around a picture that make its edge: Skia's own way takes the time of hundreds. */
  private static final int AROUND = 32;

  private final Paint plain = new Paint().setAntiAlias(true);
  private final Paint coloured = new Paint().setAntiAlias(true);

  /** What casts a soft layer. */
  private final Paint cast = new Paint().setAntiAlias(true);

  private final List<Managed> owned = new ArrayList<>();
  private final IdentityHashMap<Path, Path> shapes = new IdentityHashMap<>();
  private final InkLayer layer;
  private final Contour contour;
  private final double opacity;
  private final double colouredOpacity;

  /** Where the pictures of coloured glyphs are drawn. */
  private final List<Point> places = new ArrayList<>();

  private double blur;

  private LayerPaint(InkLayer layer, Contour contour, double opacity, double colouredOpacity) {
    this.layer = layer;
    this.contour = contour;
    this.colouredOpacity = colouredOpacity;
    this.opacity = opacity;
    owned.add(plain);
    owned.add(coloured);
    owned.add(cast);
  }

  /** The paint for a layer of a text of that box. */
  static LayerPaint of(InkLayer layer, Rect box) {
    return switch (layer) {
      case InkLayer.Fill fill -> filling(fill, opacity(fill.shade())).fill(fill.shade(), box);
      case InkLayer.Stroke stroke ->
          of(stroke, Contour.edge(stroke.width()), opacity(stroke.shade()))
              .fill(stroke.shade(), box)
              .outline(stroke.width() / 2, tint(stroke.shade()));
      case InkLayer.Shadow shadow ->
          of(
                  shadow,
                  Contour.wider(2 * shadow.spread(), shadow.dx(), shadow.dy()),
                  opacity(shadow.tint()))
              .shadow(shadow);
      case InkLayer.Depth depth ->
          of(depth, Contour.pulled(depth.width(), depth.dx(), depth.dy()), opacity(depth.tint()))
              .depth(depth);
    };
  }

  /** Where letters are only their edges, emoji keep their colours all the same. */
  private static LayerPaint filling(InkLayer layer, double opacity) {
    return new LayerPaint(layer, Contour.same(), opacity, opacity == 0 ? 1 : opacity);
  }

  private static LayerPaint of(InkLayer layer, Contour contour, double opacity) {
    return new LayerPaint(layer, contour, opacity, opacity);
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

  /** The deviation of its blur in canvas units, 0 where it is sharp. */
  double blur() {
    return blur;
  }

  /** What it inks of letters whose shapes lie in that box. */
  Rect around(Rect letters) {
    return Ink.around(letters, layer);
  }

  /** True if it is blurred. */
  boolean isSoft() {
    return blur > 0;
  }

  /** True if the two can be one picture. */
  boolean goesWith(LayerPaint other) {
    return (isSoft() && other.isSoft()) || (isDeep() && other.isDeep());
  }

  private boolean isDeep() {
    return layer instanceof InkLayer.Depth;
  }

  /** True if a piece takes long to draw. */
  boolean isSlow(Piece piece) {
    return coloured.getImageFilter() != null && piece.isColoured();
  }

  /** Draws a piece, so much of it: 0 to 1. */
  void draw(Canvas canvas, Piece piece, double part) {
    plain.setAlphaf((float) (opacity * part));
    coloured.setAlphaf((float) (colouredOpacity * part));
    for (Piece.Run run : piece.runs()) {
      switch (run) {
        case Piece.Outlined letters -> draw(canvas, shape(letters), opacity * part);
        case Piece.Coloured glyphs -> draw(canvas, glyphs);
      }
    }
  }

  private void draw(Canvas canvas, Path shape, double part) {
    if (isSoft() && plain.getBlendMode() == BlendMode.SRC_OVER) {
      // A wide blur of large letters takes Skia's own filter several times as long.
      SoftInk.draw(canvas, shape.getBounds(), blur, part, ink -> ink.drawPath(shape, cast));
    } else {
      canvas.drawPath(shape, plain);
    }
  }

  private Path shape(Piece.Outlined letters) {
    return shapes.computeIfAbsent(letters.shape(), contour::of);
  }

  /** Takes away what is below, where this covers it. */
  void erase(Canvas canvas, Piece piece) {
    plain.setBlendMode(BlendMode.DST_OUT);
    coloured.setBlendMode(BlendMode.DST_OUT);
    draw(canvas, piece, 1);
    plain.setBlendMode(BlendMode.SRC_OVER);
    coloured.setBlendMode(BlendMode.SRC_OVER);
  }

  private void draw(Canvas canvas, Piece.Coloured glyphs) {
    if (coloured.getImageFilter() == null) {
      canvas.drawTextBlob(glyphs.blob(), 0, 0, coloured);
    } else if (places.size() == 1) {
      drawPicture(canvas, glyphs, places.getFirst());
    } else {
      drawCopies(canvas, glyphs);
    }
  }

  private void drawCopies(Canvas canvas, Piece.Coloured glyphs) {
    float part = coloured.getAlphaf();
    try (Paint together = new Paint().setAlphaf(part).setBlendMode(mode());
        Sprite copy = copy(glyphs, Sprite.scaleOf(canvas))) {
      canvas.saveLayer(around(glyphs.ink()), together);
      for (Point place : places) {
        canvas.save();
        canvas.translate(place.getX(), place.getY());
        copy.draw(canvas, 1);
        canvas.restore();
      }
      canvas.restore();
    }
  }

  private BlendMode mode() {
    BlendMode mode = coloured.getBlendMode();
    return mode == null ? BlendMode.SRC_OVER : mode;
  }

  private Sprite copy(Piece.Coloured glyphs, double scale) {
    BlendMode mode = mode();
    coloured.setAlphaf(1).setBlendMode(BlendMode.SRC_OVER);
    Sprite copy = Sprite.of(glyphs.ink(), scale, canvas -> drawPicture(canvas, glyphs, Point.ZERO));
    coloured.setBlendMode(mode);
    return copy;
  }

  private void drawPicture(Canvas canvas, Piece.Coloured run, Point place) {
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

  /** The picture of coloured glyphs, widened in that colour. */
  private LayerPaint outline(double width, Tint tint) {
    coloured.setImageFilter(own(silhouette(null, tint)));
    places.add(Point.ZERO);
    for (int i = 0; i < AROUND; i++) {
      double angle = 2 * Math.PI * i / AROUND;
      places.add(
          new Point(
              (float) (width * StrictMath.cos(angle)), (float) (width * StrictMath.sin(angle))));
    }
    return this;
  }

  private LayerPaint shadow(InkLayer.Shadow shadow) {
    plain.setColor(shadow.tint().argb());
    places.add(new Point((float) shadow.dx(), (float) shadow.dy()));
    if (shadow.blur() > Contour.FINE) {
      blur = shadow.blur();
      cast.setColor(shadow.tint().argb() | 0xFF000000);
      float deviation = (float) blur;
      plain.setMaskFilter(own(MaskFilter.makeBlur(FilterBlurMode.NORMAL, deviation)));
      ImageFilter soft = own(ImageFilter.makeBlur(deviation, deviation, FilterTileMode.DECAL));
      coloured.setImageFilter(own(silhouette(soft, shadow.tint())));
    } else {
      coloured.setImageFilter(own(silhouette(null, shadow.tint())));
    }
    return this;
  }

  private LayerPaint depth(InkLayer.Depth depth) {
    plain.setColor(depth.tint().argb());
    coloured.setImageFilter(own(silhouette(null, depth.tint())));
    int steps = (int) Math.ceil(StrictMath.hypot(depth.dx(), depth.dy()) / DEPTH_STEP);
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

  /** What its shapes take. */
  long bytes() {
    return shapes.values().stream().mapToLong(Path::getApproximateBytesUsed).sum();
  }

  @Override
  public void close() {
    shapes.values().forEach(Path::close);
    owned.forEach(Managed::close);
  }
}
