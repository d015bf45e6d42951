package org.reelboard.engine.picture.easing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelboard.document.Texts;

/**
 * The timing curve of CSS (W3C, "CSS Easing Functions Level 1"): a cubic Bezier curve from (0, 0)
 * to (1, 1) with two handles. It is an easing of its own, whose id is written as CSS writes it.
 *
 * @param x1 0 to 1, as is {@code x2}, so that the curve never runs back in time
 * @param y1 below 0 or above 1 it overshoots, as does {@code y2}
 */
public record CubicBezier(double x1, double y1, double x2, double y2) implements Easing {
  private static final int HALVINGS = 50;
  private static final String NUMBER = "\\s*([-+]?\\d{0,3}(?:\\.\\d{1,20})?)\\s*";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "cubic-bezier\\(" + String.join(",", List.of(NUMBER, NUMBER, NUMBER, NUMBER)) + "\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY_DIGIT = Pattern.compile(".*\\d.*");

  public CubicBezier {
    if (!isFraction(x1) || !isFraction(x2) || !Double.isFinite(y1) || !Double.isFinite(y2)) {
      throw new IllegalArgumentException("handles outside the curve's time");
    }
  }

  /** The curve of an id such as {@code cubic-bezier(0.25, 0.1, 0.25, 1)}, if it is one. */
  public static Optional<CubicBezier> parse(String id) {
    Matcher written = WRITTEN.matcher(id);
    if (!written.matches()) {
      return Optional.empty();
    }
    List<String> numbers = Stream.of(1, 2, 3, 4).map(written::group).toList();
    if (!numbers.stream().allMatch(one -> ANY_DIGIT.matcher(one).matches())) {
      return Optional.empty();
    }
    List<Double> values = numbers.stream().map(Double::valueOf).toList();
    return isFraction(values.getFirst()) && isFraction(values.get(2))
        ? Optional.of(
            new CubicBezier(values.getFirst(), values.get(1), values.get(2), values.getLast()))
        : Optional.empty();
  }

  private static boolean isFraction(double value) {
    return value >= 0 && value <= 1;
  }

  @Override
  public String id() {
    return Stream.of(x1, y1, x2, y2)
        .map(one -> new BigDecimal(one.toString()).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(", ", "cubic-bezier(", ")"));
  }

  @Override
  public String name() {
    return Texts.of("engine.easing.own");
  }

  @Override
  public Optional<CubicBezier> curve() {
    return Optional.of(this);
  }

  @Override
  public double at(double progress) {
    if (progress <= 0 || progress >= 1) {
      return Math.clamp(progress, 0, 1);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (coordinate(middle, x1, x2) < progress) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return coordinate((low + high) / 2, y1, y2);
  }

  private static double coordinate(double t, double first, double second) {
    double rest = 1 - t;
    return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
  }
}
