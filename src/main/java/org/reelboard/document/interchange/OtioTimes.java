package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.reelboard.document.project.Limits;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;

/** OTIO's times: a value at a rate, both of them floating numbers. */
final class OtioTimes {
  private static final int NTSC = 1001;
  private static final double CLOSE = 0.002;

  private OtioTimes() {}

  /** A length of time from somewhere. */
  record Range(Time start, Time duration) {}

  /** A time; empty where there is none, or none that a film can have. */
  static Optional<Time> time(JsonNode node) {
    double value = node.path("value").asDouble(Double.NaN);
    Optional<FrameRate> rate = rate(node);
    if (!Double.isFinite(value) || rate.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal seconds =
        new BigDecimal(value)
            .multiply(BigDecimal.valueOf(rate.get().denominator()))
            .divide(BigDecimal.valueOf(rate.get().numerator()), MathContext.DECIMAL128);
    boolean within = seconds.abs().compareTo(BigDecimal.valueOf(1L << 20)) < 0;
    return within ? Optional.of(Time.ofSeconds(seconds)) : Optional.empty();
  }

  /** The rate that a time is counted in; 23.976 and the like are fractions of 1001. */
  static Optional<FrameRate> rate(JsonNode node) {
    double rate = node.path("rate").asDouble(0);
    if (!(rate > 0) || rate > 1_000_000) {
      return Optional.empty();
    }
    long whole = Math.round(rate);
    if (whole > 0 && Math.abs(rate - whole) < CLOSE / 10) {
      return Optional.of(FrameRate.of((int) whole));
    }
    long nominal = Math.round(rate * NTSC / 1000);
    boolean ntsc = nominal > 0 && Math.abs(rate - nominal * 1000.0 / NTSC) < CLOSE;
    return Optional.of(
        ntsc
            ? new FrameRate((int) nominal * 1000, NTSC)
            : new FrameRate((int) Math.max(1, Math.round(rate * 1000)), 1000));
  }

  /** A range; empty where there is none. */
  static Optional<Range> range(JsonNode node) {
    Optional<Time> start = time(node.path("start_time"));
    return time(node.path("duration"))
        .filter(length -> !length.isNegative() && !length.isAfter(Limits.LONGEST))
        .map(length -> new Range(start.orElse(Time.ZERO), length));
  }

  /** A time as this program wrote it. */
  static Optional<Time> exact(JsonNode text) {
    try {
      return text.isTextual() ? Optional.of(TimeText.read(text.textValue())) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
