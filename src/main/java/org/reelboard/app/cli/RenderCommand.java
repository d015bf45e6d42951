package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code render PROJECT -o OUT [--preset P]}: the film as a file, and what was checked of it. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final Exporter exporter;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "cli.render.out")
  private Path out = Path.of("");

  @Option(names = "--preset", paramLabel = "PRESET", descriptionKey = "cli.render.preset")
  private @Nullable String preset;

  @Mixin private Reporting reporting = new Reporting();

  RenderCommand(Console console, Exporter exporter) {
    this.console = console;
    this.exporter = exporter;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project project = given.load();
    ExportRequest request =
        new ExportRequest(
            project,
            ProjectFolder.of(given.file()),
            PresetArgument.byId(Optional.ofNullable(preset)),
            out);
    reporting.write(new RenderReport(request, export(request)), console);
    return ExitCode.DONE;
  }

  private ExportReport export(ExportRequest request) throws ReelboardException {
    try (Interrupt interrupt = Interrupt.watch();
        ProgressLine progress = ProgressLine.on(console)) {
      return exporter.export(request, progress::show, interrupt::wanted);
    }
  }
}
