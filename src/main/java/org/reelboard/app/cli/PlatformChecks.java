package org.reelboard.app.cli;

import java.util.List;
import org.reelboard.document.project.Project;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.PlatformRules;
import org.reelboard.engine.render.Preset;

/** What the engine found about a film, as diagnoses. */
final class PlatformChecks {
  private PlatformChecks() {}

  /** What the preset's platform (or every one) will say to the project's film. */
  static List<Diagnosis> of(Project project, Preset preset) {
    return PlatformRules.before(project, preset).stream().map(PlatformChecks::diagnosis).toList();
  }

  private static Diagnosis diagnosis(Finding finding) {
    return switch (finding.severity()) {
      case OK -> Diagnosis.ok(finding.subject(), finding.sentence());
      case WARN ->
          new Diagnosis(
              finding.subject(), Diagnosis.Level.NOTE, finding.sentence(), finding.remedy());
      case REFUSE ->
          new Diagnosis(
              finding.subject(), Diagnosis.Level.PROBLEM, finding.sentence(), finding.remedy());
    };
  }
}
