package org.reelboard.document.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reelboard.document.Texts;

/**
 * What holds in every project that is opened, edited or saved. A project that passes can be laid
 * out at any rate without overflow, with at most two scenes in a frame.
 */
public final class ProjectRules {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private ProjectRules() {}

  /** Everything that is wrong with a project, in the order of the project file; best empty. */
  public static List<Problem> check(Project project) {
    Findings findings = new Findings();
    canvas(project.canvas(), findings);
    scenes(project, findings);
    uniqueIds("scenes", project.scenes().stream().map(one -> one.id().value()).toList(), findings);
    TransitionRules.check(project.scenes(), findings);
    TrackRules.check(project, findings);
    count("overlays", project.overlays().size(), Limits.MOST_OVERLAYS, findings);
    count("captions.cues", project.captions().cues().size(), Limits.MOST_CUES, findings);
    count("markers", project.markers().size(), Limits.MOST_MARKERS, findings);
    uniqueIds(
        "overlays", project.overlays().stream().map(one -> one.id().value()).toList(), findings);
    uniqueIds(
        "captions.cues",
        project.captions().cues().stream().map(one -> one.id().value()).toList(),
        findings);
    uniqueIds("sound", project.sound().stream().map(one -> one.id().value()).toList(), findings);
    uniqueIds(
        "markers", project.markers().stream().map(one -> one.id().value()).toList(), findings);
    project.assets().forEach((path, facts) -> asset(path, facts, findings));
    return findings.problems();
  }

  private static void canvas(Canvas canvas, Findings findings) {
    edge("canvas.width", canvas.width(), findings);
    edge("canvas.height", canvas.height(), findings);
    double rate = canvas.rate().approximate();
    if (rate < Limits.SLOWEST_RATE || rate > Limits.FASTEST_RATE) {
      findings.add("canvas.rate", Texts.of("document.problem.rate"));
    }
  }

  private static void edge(String place, int edge, Findings findings) {
    if (!Limits.isEdge(edge)) {
      findings.add(place, Texts.of("document.problem.edge"));
    }
  }

  private static void scenes(Project project, Findings findings) {
    if (project.scenes().size() > Limits.MOST_SCENES) {
      findings.add("scenes", Texts.of("document.problem.too-many-scenes"));
    }
    for (int index = 0; index < project.scenes().size(); index++) {
      SceneRules.check(project.scenes().get(index), "scenes[" + index + "]", findings);
    }
  }

  private static void count(String place, int count, int most, Findings findings) {
    if (count > most) {
      findings.add(place, Texts.of("document.problem.too-many", Integer.toString(most)));
    }
  }

  private static void uniqueIds(String place, List<String> ids, Findings findings) {
    Map<String, Integer> seen = new HashMap<>();
    for (int index = 0; index < ids.size(); index++) {
      Integer before = seen.putIfAbsent(ids.get(index), index);
      if (before != null) {
        findings.add(
            place + "[" + index + "].id",
            Texts.of("document.problem.duplicate-id", ids.get(index), place + "[" + before + "]"));
      }
    }
  }

  private static void asset(AssetPath path, AssetFacts facts, Findings findings) {
    String place = "assets[\"" + path + "\"]";
    if (!SHA256.matcher(facts.sha256()).matches()) {
      findings.add(place + ".sha256", Texts.of("document.problem.sha256"));
    }
    if (facts.bytes() < 0) {
      findings.add(place + ".bytes", Texts.of("document.problem.not-negative"));
    }
  }
}
