package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new PROJECT [FILES…]}: a project of photos, clips and music in the order given. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.new.project")
  private Path given = Path.of("");

  @Parameters(index = "1..*", paramLabel = "FILES", descriptionKey = "cli.new.files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.new.title")
  private @Nullable String title;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = SizeArgument.class,
      descriptionKey = "cli.new.size")
  private Size size = new Size(Canvas.VERTICAL.width(), Canvas.VERTICAL.height());

  @Option(
      names = "--rate",
      paramLabel = "RATE",
      converter = RateArgument.class,
      descriptionKey = "cli.new.rate")
  private FrameRate rate = Canvas.VERTICAL.rate();

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    Path file = target();
    if (Files.exists(file)) {
      throw new BadInputException(Texts.of("cli.new.exists", file.toString()));
    }
    Canvas canvas = new Canvas(size.width(), size.height(), rate, Rgb.BLACK, Fields.NONE);
    Project empty = Project.empty(title == null ? nameOf(file) : title, canvas);
    Project project = new FirstCut(ProjectFolder.of(file)).of(empty, files);
    createFolder(file.toAbsolutePath().getParent());
    ProjectFile.save(file, project);
    console.out().println(file);
    return ExitCode.DONE;
  }

  private Path target() {
    return given.toString().endsWith(".json") ? given : given.resolve(ProjectArgument.FILE_NAME);
  }

  /** The title of a project that is given none: the name of its folder. */
  private static String nameOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static void createFolder(@Nullable Path folder) throws BadInputException {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BadInputException(Texts.of("cli.new.no-folder", folder.toString()));
    }
  }
}
