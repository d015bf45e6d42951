package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillWriter;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code frame PROJECT N -o PNG}: one frame of the film as a picture. */
@Command(name = "frame")
final class FrameCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Parameters(index = "1", paramLabel = "N", descriptionKey = "cli.frame.number")
  private long frame;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "PNG",
      descriptionKey = "cli.frame.out")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = SizeArgument.class,
      descriptionKey = "cli.frame.size")
  private @Nullable Size size;

  FrameCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project project = given.load();
    Layout layout = Layout.of(project);
    if (frame < 0 || frame >= layout.frames()) {
      throw new BadInputException(
          Texts.of("cli.frame.outside", Long.toString(frame), Long.toString(layout.frames() - 1)));
    }
    Size wanted =
        size == null ? new Size(project.canvas().width(), project.canvas().height()) : size;
    ProjectFolder folder = ProjectFolder.of(given.file());
    try (Compositor compositor = new Compositor(folder, UnreadablePolicy.REFUSE)) {
      StillWriter.png(compositor.compose(project, layout, frame, wanted), out);
    }
    console.out().println(out);
    return ExitCode.DONE;
  }
}
