package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.ScriptEdits;
import org.reelboard.document.script.ScriptForm;
import org.reelboard.document.script.ScriptScene;
import org.reelboard.document.store.ScriptFile;
import org.reelboard.document.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code script FILE [--into PROJECT] [--replace] [--form FORM]}: the scenes that a script asks
 * for, listed or put into a project.
 */
@Command(name = "script")
final class ScriptCommand implements Callable<Integer> {
  /** The name of the step, for the editor's undo. */
  private static final String STEP = "editor.edit.from-script";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.script.file")
  private Path file = Path.of("");

  @Option(names = "--into", paramLabel = "PROJECT", descriptionKey = "cli.script.into")
  private @Nullable Path into;

  @Option(names = "--replace", descriptionKey = "cli.script.replace")
  private boolean replace;

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "cli.script.form")
  private @Nullable ScriptForm form;

  @Mixin private Reporting reporting = new Reporting();

  ScriptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    String text = load();
    ScriptForm read = Optional.ofNullable(form).orElseGet(() -> ScriptForm.of(name(), text));
    List<ScriptScene> scenes = read.scenes(text);
    if (scenes.isEmpty()) {
      throw new BadInputException(Texts.of("cli.script.empty", file.toString()));
    }
    if (into != null) {
      Path project = ProjectArgument.existing(ProjectArgument.fileOf(into));
      SavedStep.make(
          project, STEP, replace ? ScriptEdits.replaceAll(scenes) : ScriptEdits.append(scenes));
    }
    reporting.write(new ScriptReport(read, scenes), console);
    return ExitCode.DONE;
  }

  private String name() {
    return file.toString();
  }

  private String load() throws BadInputException {
    try {
      return ScriptFile.load(file);
    } catch (StoreException e) {
      throw new BadInputException(e);
    }
  }
}
