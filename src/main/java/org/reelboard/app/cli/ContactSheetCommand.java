package org.reelboard.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.studio.print.ContactSheet;
import org.reelboard.studio.print.PaperSize;
import org.reelboard.studio.print.SheetPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code contactsheet PROJECT --to PDF [--paper SIZE] [--grid CxR]}: the storyboard on paper. */
@Command(name = "contactsheet")
final class ContactSheetCommand implements Callable<Integer> {
  private static final int MOST = 12;

  private final Console console;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PDF",
      descriptionKey = "cli.contactsheet.to")
  private Path to = Path.of("");

  @Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "cli.contactsheet.paper")
  private @Nullable String paper;

  @Option(
      names = "--grid",
      paramLabel = "CxR",
      converter = SizeArgument.class,
      descriptionKey = "cli.contactsheet.grid")
  private Size grid = new Size(3, 3);

  ContactSheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project project = given.load();
    SheetPlan plan = new SheetPlan(paper(), columns(), rows(), project.canvas().aspect());
    ContactSheet.Order order =
        new ContactSheet.Order(
            project,
            ProjectFolder.of(given.file()),
            plan,
            LocalDate.now(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
    new ContactSheet(FontFolder.besideTheProgram()).write(order, to, _ -> {}, () -> false);
    console.out().println(to);
    return ExitCode.DONE;
  }

  private int columns() throws BadInputException {
    return within(grid.width());
  }

  private int rows() throws BadInputException {
    return within(grid.height());
  }

  private static int within(int count) throws BadInputException {
    if (count < 1 || count > MOST) {
      throw new BadInputException(Texts.of("cli.contactsheet.bad-grid", Integer.toString(MOST)));
    }
    return count;
  }

  private PaperSize paper() throws BadInputException {
    if (paper == null) {
      return PaperSize.usual(Locale.getDefault());
    }
    String wanted = paper.toLowerCase(Locale.ROOT);
    return PaperSize.byId(wanted)
        .orElseThrow(() ->
            new BadInputException(
                Texts.of(
                    "cli.contactsheet.no-paper",
                    wanted,
                    Arrays.stream(PaperSize.values())
                        .map(PaperSize::id)
                        .collect(Collectors.joining(", ")))));
  }
}
