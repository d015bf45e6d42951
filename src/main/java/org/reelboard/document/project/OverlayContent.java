package org.reelboard.document.project;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an overlay shows. Styles and shapes are ids of catalogue entries, whose parameters stand
 * among the overlay's own fields in the project file; so do fields that this version does not know.
 */
public sealed interface OverlayContent {
  /** What is tuned of it. */
  Fields parameters();

  OverlayContent withParameters(Fields newParameters);

  /** The name of its kind in the project file. */
  String kind();

  /** The file it is taken from, if it is taken from one. */
  default Optional<AssetPath> file() {
    return Optional.empty();
  }

  /** Something with words in a style. */
  sealed interface Words extends OverlayContent {
    String text();

    String style();

    Words withText(String newText);

    /** The same words in another style, as it was designed. */
    Words withStyle(String newStyle);
  }

  /**
   * Words in a style.
   *
   * @param text lines are parted by line feeds
   * @param parameters what is tuned of the style
   */
  record Title(String text, String style, Fields parameters) implements Words {
    public static final String KIND = "title";

    @Override
    public Title withText(String newText) {
      return new Title(newText, style, parameters);
    }

    @Override
    public Title withStyle(String newStyle) {
      return new Title(text, newStyle, Fields.NONE);
    }

    @Override
    public Title withParameters(Fields newParameters) {
      return new Title(text, style, newParameters);
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * A number that runs from one value to another while it is seen.
   *
   * @param text what is shown, with {@code {}} where the number stands
   * @param decimals digits behind the point, 0 to 6
   */
  record Counter(
      BigDecimal from, BigDecimal to, int decimals, String text, String style, Fields parameters)
      implements Words {
    public static final String KIND = "counter";

    /** Where the number stands in the text. */
    public static final String NUMBER = "{}";

    public Counter {
      // 1, 1.0 and 1.00 are one number, and must be equal.
      from = from.stripTrailingZeros();
      to = to.stripTrailingZeros();
    }

    @Override
    public Counter withText(String newText) {
      return new Counter(from, to, decimals, newText, style, parameters);
    }

    @Override
    public Counter withStyle(String newStyle) {
      return new Counter(from, to, decimals, text, newStyle, Fields.NONE);
    }

    @Override
    public Counter withParameters(Fields newParameters) {
      return new Counter(from, to, decimals, text, style, newParameters);
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** A drawn shape: a bar, an arrow, a bar that fills. */
  record Shape(String shape, Fields parameters) implements OverlayContent {
    public static final String KIND = "shape";

    @Override
    public Shape withParameters(Fields newParameters) {
      return new Shape(shape, newParameters);
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** A picture with or without alpha, an animated one, or a Lottie animation: the file tells. */
  record Sticker(AssetPath asset, Fields parameters) implements OverlayContent {
    public static final String KIND = "sticker";

    @Override
    public Sticker withParameters(Fields newParameters) {
      return new Sticker(asset, newParameters);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Optional<AssetPath> file() {
      return Optional.of(asset);
    }
  }

  /**
   * A picture in the picture: whatever a scene can show, in a box.
   *
   * @param width of its box, as a fraction of the canvas's width, above 0
   * @param height likewise of its height
   * @param framing how the picture fills the box
   */
  record Inset(Source source, double width, double height, Framing framing, Fields parameters)
      implements OverlayContent {
    public static final String KIND = "inset";

    public Inset withSource(Source newSource) {
      return new Inset(newSource, width, height, framing, parameters);
    }

    @Override
    public Inset withParameters(Fields newParameters) {
      return new Inset(source, width, height, framing, newParameters);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Optional<AssetPath> file() {
      return source.file();
    }
  }

  /** A kind that this version does not know: kept as it was written, not shown. */
  record Unknown(String kind, Fields parameters) implements OverlayContent {
    @Override
    public Unknown withParameters(Fields newParameters) {
      return new Unknown(kind, newParameters);
    }
  }
}
