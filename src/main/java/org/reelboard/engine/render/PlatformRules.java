package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.FilmFacts;

/** What a platform says to a film, and what to do about it: reported, never in the way. */
public final class PlatformRules {
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
    FilmTraits planned = FilmTraits.planned(project, preset);
    PlatformRemedies remedies = new PlatformRemedies(platform, project, preset);
    List<Finding> findings = new ArrayList<>(remedies.remedied(planned));
    double most = platform.limits().bytes().most() / MEGA;
    double expected = expectedMegabytes(project, preset);
    if (expected > most) {
      findings.add(
          Finding.bad(
              Finding.Severity.WARN,
              "bytes",
              Texts.of("engine.platform.bytes.may", platform.name(), expected, most),
              new Finding.Measure(
                  PlatformJudge.number(expected) + " MB",
                  "<= " + PlatformJudge.number(most) + " MB"),
              PlatformRemedies.shortened(planned, expected / most)));
    }
    return List.copyOf(findings);
  }

  /** The film's size if its bit rate stays at the cap. */
  private static double expectedMegabytes(Project project, Preset preset) {
    Layout layout = Layout.of(project, preset.rate());
    return SpaceNeeded.atMost(preset, preset.size().on(project.canvas()), layout) / MEGA;
  }

  /**
   * What a platform will say to a finished film.
   *
   * @param request what made it
   */
  public static List<Finding> after(FilmFacts film, ExportRequest request, Platform platform) {
    return new PlatformRemedies(platform, request.project(), request.preset())
        .remedied(FilmTraits.of(film));
  }
}
