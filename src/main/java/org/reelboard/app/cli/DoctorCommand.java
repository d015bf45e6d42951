package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.H264Encoders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code doctor [PROJECT --preset P]}: what this machine has and what to do about what it lacks;
 * given a project, also what a platform would refuse of its film.
 */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;
  private final EncoderTrials encoders;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROJECT",
      descriptionKey = "cli.doctor.project")
  private @Nullable Path given;

  @Option(names = "--preset", paramLabel = "PRESET", descriptionKey = "cli.doctor.preset")
  private @Nullable String preset;

  @Mixin private Reporting reporting = new Reporting();

  DoctorCommand(Console console, Installation installation, EncoderTrials encoders) {
    this.console = console;
    this.installation = installation;
    this.encoders = encoders;
  }

  @Override
  public Integer call() throws BadInputException {
    List<Diagnosis> found = new ArrayList<>();
    if (given == null) {
      found.addAll(new MachineChecks(installation.folders(), System.getenv()).all());
      found.addAll(new NativeChecks().all());
      found.add(encoders());
    } else {
      found.addAll(film(given));
    }
    DiagnosisReport report = new DiagnosisReport(found, conclusion(found));
    reporting.write(report, console);
    return report.hasProblems() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** None of them is needed: the processor encodes too. */
  private Diagnosis encoders() {
    String found =
        encoders.of(H264Encoders.hardware()).stream()
            .map(trial ->
                trial.encoder().id()
                    + ": "
                    + trial.refusal().orElse(Texts.of("cli.doctor.encoders.works")))
            .collect(Collectors.joining("; "));
    return Diagnosis.ok(Texts.of("cli.doctor.encoders"), found);
  }

  /** What the preset's platform would say to the project's film. */
  private List<Diagnosis> film(Path path) throws BadInputException {
    Project project = ProjectArgument.load(ProjectArgument.fileOf(path));
    return PlatformChecks.of(project, PresetArgument.byId(Optional.ofNullable(preset)));
  }

  private static String conclusion(List<Diagnosis> found) {
    long problems = found.stream().filter(one -> one.level() == Diagnosis.Level.PROBLEM).count();
    return problems == 0 ? Texts.of("cli.doctor.well") : Texts.of("cli.doctor.problems", problems);
  }
}
