package org.reelboard.engine.render;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;

/**
 * What to do about what a platform says to a film of a project. A preset is advised only where the
 * platform would take what it makes.
 */
final class PlatformRemedies {
  private final Platform platform;
  private final Project project;
  private final Preset preset;

  /**
   * @param preset which the film is made with
   */
  PlatformRemedies(Platform platform, Project project, Preset preset) {
    this.platform = platform;
    this.project = project;
    this.preset = preset;
  }

  /** All that the platform says to a film, with its remedies. */
  List<Finding> remedied(FilmTraits film) {
    return PlatformJudge.judge(platform, film).stream()
        .map(judgement -> judgement.remedied(judgement.isGood() ? "" : remedy(judgement, film)))
        .toList();
  }

  private String remedy(Judgement judgement, FilmTraits film) {
    return switch (judgement.subject()) {
      case "length" -> length(judgement.severity(), film.duration().approximateSeconds());
      case "bytes" -> shortened(film, film.bytes().orElse(0) / mostBytes(judgement.severity()));
      default -> otherPreset(judgement.subject());
    };
  }

  private String length(Finding.Severity severity, double seconds) {
    Limit limit = platform.limits().seconds();
    boolean advice = severity == Finding.Severity.WARN;
    double least = advice ? limit.advisedLeast() : limit.least();
    double most = advice ? limit.advisedMost() : limit.most();
    return seconds < least
        ? Texts.of("engine.remedy.lengthen", PlatformJudge.number(least))
        : Texts.of("engine.remedy.shorten", PlatformJudge.number(most));
  }

  private double mostBytes(Finding.Severity severity) {
    Limit bytes = platform.limits().bytes();
    return severity == Finding.Severity.WARN ? bytes.advisedMost() : bytes.most();
  }

  /**
   * Making a film shorter so that its file becomes smaller.
   *
   * @param factor how many times too large it is, above 1
   */
  static String shortened(FilmTraits film, double factor) {
    double seconds = Math.floor(film.duration().approximateSeconds() / factor);
    return Texts.of("engine.remedy.shorten", PlatformJudge.number(seconds));
  }

  private String otherPreset(String subject) {
    // Where the project's film would be taken, it is this file that is not the project's.
    Optional<Judgement> planned = planned(subject, preset);
    if (planned.filter(Judgement::isGood).isPresent()) {
      return Remedies.exportAgain();
    }
    return Presets.all().stream()
        .filter(other -> other.platform().equals(Optional.of(platform.id())))
        .filter(other -> !other.id().equals(preset.id()))
        .filter(other -> planned(subject, other).map(Judgement::isGood).orElse(true))
        .findFirst()
        .map(other -> Texts.of("engine.remedy.preset", other.name()))
        .orElseGet(Remedies::exportAgain);
  }

  /** What is known before a film is made. */
  private Optional<Judgement> planned(String subject, Preset with) {
    return PlatformJudge.judge(platform, FilmTraits.planned(project, with)).stream()
        .filter(judgement -> judgement.subject().equals(subject))
        .findFirst();
  }
}
