package org.reelboard.engine.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.Size;

/** Compares a film's traits with the limits of one platform. */
final class PlatformJudge {
  /** A shape counts as 9:16 when it is this near: 480x854 is. */
  private static final double SAME_SHAPE = 0.01;

  private static final double MEGA = 1_000_000;

  private final Platform platform;
  private final FilmTraits film;
  private final List<Judgement> judgements = new ArrayList<>();

  private PlatformJudge(Platform platform, FilmTraits film) {
    this.platform = platform;
    this.film = film;
  }

  /** All that the platform says. */
  static List<Judgement> judge(Platform platform, FilmTraits film) {
    PlatformJudge judge = new PlatformJudge(platform, film);
    judge.judge();
    return List.copyOf(judge.judgements);
  }

  private void judge() {
    Platform.Limits limits = platform.limits();
    count("length", limits.seconds(), film.duration().approximateSeconds(), " s");
    count("rate", limits.rate(), film.rate().approximate(), " fps");
    count("width", limits.width(), film.size().width(), " px");
    count("height", limits.height(), film.size().height(), " px");
    shape(film.size());
    film.bytes().ifPresent(bytes -> count("bytes", inMega(limits.bytes()), bytes / MEGA, " MB"));
    film.bitRate()
        .ifPresent(rate -> count("bit-rate", inMega(limits.bitRate()), rate / MEGA, " Mbit/s"));
    name("container", platform.containers(), film.container());
    name("picture-codec", platform.pictureCodecs(), film.pictureCodec());
    film.sound().ifPresent(this::sound);
  }

  private void sound(FilmTraits.Sound sound) {
    name("sound-codec", platform.soundCodecs(), sound.codec());
    count("sound-rate", platform.limits().soundRate(), sound.sampleRate(), " Hz");
    count("channels", platform.limits().channels(), sound.channels(), "");
  }

  private void count(String subject, Limit limit, double value, String unit) {
    Finding.Severity severity = limit.severity(value);
    Bounds bounds = Bounds.of(limit, severity);
    add(
        severity,
        subject,
        new Finding.Measure(number(value) + unit, bounds.measured(unit)),
        value,
        bounds.words());
  }

  private void shape(Size size) {
    double aspect = (double) size.width() / size.height();
    boolean advised =
        platform.shapes().advised().stream().anyMatch(shape -> isNear(aspect, ratio(shape)));
    Finding.Severity severity = platform.limits().aspect().severity(aspect);
    if (severity == Finding.Severity.OK && !advised) {
      severity = platform.shapes().others();
    }
    String shapes = String.join(", ", platform.shapes().advised());
    add(severity, "shape", new Finding.Measure(size.toString(), shapes), size, shapes);
  }

  private static boolean isNear(double aspect, double other) {
    return Math.abs(aspect / other - 1) < SAME_SHAPE;
  }

  private static double ratio(String shape) {
    String[] sides = shape.split(":", 2);
    return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
  }

  private void name(String subject, List<String> taken, String name) {
    String all = String.join(", ", taken);
    add(
        taken.contains(name) ? Finding.Severity.OK : Finding.Severity.REFUSE,
        subject,
        new Finding.Measure(name, all),
        name,
        all);
  }

  private void add(
      Finding.Severity severity,
      String subject,
      Finding.Measure measure,
      Object value,
      String bounds) {
    String key =
        switch (severity) {
          case OK -> "ok";
          case WARN -> "warn";
          case REFUSE -> "refuse";
        };
    judgements.add(
        new Judgement(
            severity,
            subject,
            Texts.of("engine.platform." + subject + "." + key, platform.name(), value, bounds),
            measure));
  }

  private static Limit inMega(Limit limit) {
    return new Limit(
        limit.least() / MEGA,
        limit.most() / MEGA,
        limit.advisedLeast() / MEGA,
        limit.advisedMost() / MEGA);
  }

  /** The bounds that were crossed, either of which may be infinite. */
  private record Bounds(double least, double most) {
    static Bounds of(Limit limit, Finding.Severity severity) {
      return severity == Finding.Severity.WARN
          ? new Bounds(limit.advisedLeast(), limit.advisedMost())
          : new Bounds(limit.least(), limit.most());
    }

    String words() {
      if (Double.isInfinite(least)) {
        return Double.isInfinite(most)
            ? Texts.of("engine.platform.any")
            : Texts.of("engine.platform.at-most", most);
      }
      return Double.isInfinite(most)
          ? Texts.of("engine.platform.at-least", least)
          : Texts.of("engine.platform.between", least, most);
    }

    /** The same for programs. */
    String measured(String unit) {
      if (Double.isInfinite(least)) {
        return Double.isInfinite(most) ? "-" : "<= " + number(most) + unit;
      }
      return Double.isInfinite(most)
          ? ">= " + number(least) + unit
          : number(least) + " - " + number(most) + unit;
    }
  }

  /** With as many of two decimals as it needs. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
