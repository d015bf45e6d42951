package org.reelboard.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.app.jobs.ChildCheck;
import org.reelboard.app.jobs.ChildCheck.Outcome;
import org.reelboard.document.Texts;

/** What needs native libraries, each tried in a process of its own. */
final class NativeChecks {
  private final ChildCheck children = new ChildCheck(Duration.ofSeconds(30));
  private final ChildCheck quick = new ChildCheck(Duration.ofSeconds(8));

  List<Diagnosis> all() {
    List<Diagnosis> found = new ArrayList<>();
    for (MachinePart part : MachinePart.values()) {
      found.add(diagnosis(part, children.ofThisProgram("try-part", part.name())));
    }
    found.add(gpu());
    return found;
  }

  private static Diagnosis diagnosis(MachinePart part, Outcome outcome) {
    String key = "cli.doctor." + part.name().toLowerCase(Locale.ROOT);
    String subject = Texts.of(key);
    String remedy = Texts.of(key + ".remedy");
    return switch (outcome) {
      case Outcome.Passed(String output) -> Diagnosis.ok(subject, output.strip());
      case Outcome.TooLong() -> Diagnosis.problem(subject, Texts.of("cli.doctor.too-long"), remedy);
      case Outcome.Failed failed when part == MachinePart.SOUND ->
          Diagnosis.note(subject, sentence(failed), remedy);
      case Outcome.Failed failed -> Diagnosis.problem(subject, sentence(failed), remedy);
    };
  }

  private static String sentence(Outcome.Failed failed) {
    return failed.sentence().orElse(Texts.of("cli.doctor.crashed"));
  }

  /** Nothing here needs one; it is told because users ask. */
  private Diagnosis gpu() {
    String subject = Texts.of("cli.doctor.gpu");
    Outcome outcome =
        quick.run(
            List.of("nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"));
    return outcome instanceof Outcome.Passed(String output) && !output.isBlank()
        ? Diagnosis.ok(
            subject, Texts.of("cli.doctor.gpu.found", String.join("; ", output.lines().toList())))
        : Diagnosis.ok(subject, Texts.of("cli.doctor.gpu.none"));
  }
}
