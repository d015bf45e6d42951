package org.reelboard.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.verify.FilmVerifier;
import org.reelboard.engine.render.verify.FrameSample;
import org.reelboard.engine.render.verify.Verification;
import org.reelboard.engine.render.verify.VerifyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code verify PROJECT FILE [--preset P] [--frames N]}: whether a film is what its project says,
 * and what to do where it is not.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private final FilmVerifier verifier;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.verify.file")
  private Path film = Path.of("");

  @Option(names = "--preset", paramLabel = "PRESET", descriptionKey = "cli.verify.preset")
  private @Nullable String preset;

  @Option(
      names = "--frames",
      paramLabel = "N",
      converter = FrameSampleArgument.class,
      descriptionKey = "cli.verify.frames")
  private FrameSample sample = FrameSample.Spread.USUAL;

  @Mixin private Reporting reporting = new Reporting();

  VerifyCommand(Console console, FilmVerifier verifier) {
    this.console = console;
    this.verifier = verifier;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project project = given.load();
    if (Files.notExists(film)) {
      throw new BadInputException(Texts.of("cli.verify.missing", film.toString()));
    }
    Optional<Preset> wanted =
        preset == null ? Optional.empty() : Optional.of(PresetArgument.byId(Optional.of(preset)));
    VerifyRequest request =
        new VerifyRequest(
            project, ProjectFolder.of(given.file()), film, wanted, sample, UnreadablePolicy.REFUSE);
    try {
      Verification verification = verify(request);
      reporting.write(new VerifyReport(verification), console);
      return verification.isRight() ? ExitCode.DONE : ExitCode.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      console.err().println(Texts.of("cli.verify.cancelled"));
      return ExitCode.FAILED;
    }
  }

  private Verification verify(VerifyRequest request)
      throws ReelboardException, InterruptedException {
    try (Interrupt interrupt = Interrupt.watch()) {
      return verifier.verify(request, _ -> {}, interrupt::wanted);
    }
  }
}
