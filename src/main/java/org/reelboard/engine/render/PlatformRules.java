package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.Size;

/** What a platform says to a film: reported, never in the way. */
public final class PlatformRules {
  /** A shape counts as 9:16 when it is this near: 480x854 is. */
  private static final double SAME_SHAPE = 0.01;

  private static final double MEGA = 1_000_000;

  private PlatformRules() {}

  /**
   * What the preset's platform will say to the project's film, or each known platform where the
   * preset is made for none.
   */
  public static List<Finding> before(Project project, Preset preset) {
    return preset.platform().flatMap(Platforms::byId).map(List::of).orElse(Platforms.all()).stream()
        .flatMap(platform -> before(project, preset, platform).stream())
        .toList();
  }

  /** What a platform will say to the project's film. */
  public static List<Finding> before(Project project, Preset preset, Platform platform) {
    List<Finding> findings = new ArrayList<>(check(platform, FilmTraits.planned(project, preset)));
    double most = inMega(platform.limits().bytes()).most();
    double expected = expectedMegabytes(project, preset);
    if (expected > most) {
      findings.add(
          new Finding(
              Finding.Severity.WARN,
              "bytes",
              Texts.of("engine.platform.bytes.may", platform.name(), expected, most)));
    }
    return List.copyOf(findings);
  }

  /** The film's size if its bit rate stays at the cap. */
  private static double expectedMegabytes(Project project, Preset preset) {
    Layout layout = Layout.of(project, preset.rate());
    return SpaceNeeded.atMost(preset, preset.size().on(project.canvas()), layout) / MEGA;
  }

  /** What a platform will say to a finished film. */
  public static List<Finding> after(FilmFacts film, Platform platform) {
    return check(platform, FilmTraits.of(film));
  }

  private static List<Finding> check(Platform platform, FilmTraits film) {
    List<Finding> findings = new ArrayList<>();
    Platform.Limits limits = platform.limits();
    Counted counted = new Counted(platform.name(), findings);
    counted.check("length", limits.seconds(), film.duration().approximateSeconds());
    counted.check("rate", limits.rate(), film.rate().approximate());
    counted.check("width", limits.width(), film.size().width());
    counted.check("height", limits.height(), film.size().height());
    findings.add(shape(platform, film.size()));
    film.bytes().ifPresent(bytes -> counted.check("bytes", inMega(limits.bytes()), bytes / MEGA));
    film.bitRate()
        .ifPresent(rate -> counted.check("bit-rate", inMega(limits.bitRate()), rate / MEGA));
    findings.add(named("container", platform.containers(), film.container(), platform.name()));
    findings.add(
        named("picture-codec", platform.pictureCodecs(), film.pictureCodec(), platform.name()));
    film.sound().ifPresent(sound -> checkSound(platform, sound, counted));
    return List.copyOf(findings);
  }

  private static void checkSound(Platform platform, FilmTraits.Sound sound, Counted counted) {
    counted.findings.add(
        named("sound-codec", platform.soundCodecs(), sound.codec(), platform.name()));
    counted.check("sound-rate", platform.limits().soundRate(), sound.sampleRate());
    counted.check("channels", platform.limits().channels(), sound.channels());
  }

  private static Finding shape(Platform platform, Size size) {
    double aspect = (double) size.width() / size.height();
    boolean advised =
        platform.shapes().advised().stream().anyMatch(shape -> isNear(aspect, ratio(shape)));
    Finding.Severity severity = platform.limits().aspect().severity(aspect);
    if (severity == Finding.Severity.OK && !advised) {
      severity = platform.shapes().others();
    }
    return finding(
        severity, "shape", platform.name(), size, String.join(", ", platform.shapes().advised()));
  }

  private static boolean isNear(double aspect, double other) {
    return Math.abs(aspect / other - 1) < SAME_SHAPE;
  }

  private static double ratio(String shape) {
    String[] sides = shape.split(":", 2);
    return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
  }

  private static Finding named(String subject, List<String> taken, String name, String platform) {
    Finding.Severity severity =
        taken.contains(name) ? Finding.Severity.OK : Finding.Severity.REFUSE;
    return finding(severity, subject, platform, name, String.join(", ", taken));
  }

  private static Limit inMega(Limit limit) {
    return new Limit(
        limit.least() / MEGA,
        limit.most() / MEGA,
        limit.advisedLeast() / MEGA,
        limit.advisedMost() / MEGA);
  }

  private static Finding finding(Finding.Severity severity, String subject, Object... arguments) {
    String key =
        switch (severity) {
          case OK -> "ok";
          case WARN -> "warn";
          case REFUSE -> "refuse";
        };
    return new Finding(
        severity, subject, Texts.of("engine.platform." + subject + "." + key, arguments));
  }

  /** Compares what is counted with the limits of one platform. */
  private record Counted(String platform, List<Finding> findings) {
    void check(String subject, Limit limit, double value) {
      Finding.Severity severity = limit.severity(value);
      findings.add(finding(severity, subject, platform, value, bounds(limit, severity)));
    }

    /** The bounds that were crossed, as a text of their own, as either may be missing. */
    private static String bounds(Limit limit, Finding.Severity severity) {
      boolean advice = severity == Finding.Severity.WARN;
      double least = advice ? limit.advisedLeast() : limit.least();
      double most = advice ? limit.advisedMost() : limit.most();
      if (Double.isInfinite(least)) {
        return Double.isInfinite(most)
            ? Texts.of("engine.platform.any")
            : Texts.of("engine.platform.at-most", most);
      }
      return Double.isInfinite(most)
          ? Texts.of("engine.platform.at-least", least)
          : Texts.of("engine.platform.between", least, most);
    }
  }
}
