package org.reelboard.app.editor.interchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileKind;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.session.SaveTarget;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.FilmForm;
import org.reelboard.document.interchange.ReadTimeline;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.InterchangeFile;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.StoreException;

/** Writes the film for another tool, and makes a project of another tool's timeline. */
public final class TimelineExchange {
  private static final int NOTES_SHOWN = 12;

  private final EditorModel model;
  private final Ports ports;

  /**
   * What it reaches the window with.
   *
   * @param open opens a project file
   */
  public record Ports(
      FileChoosers choosers,
      BackgroundTasks tasks,
      Dialogs dialogs,
      Notices notices,
      Consumer<Path> open) {}

  /** A new project, and what could not be taken over into it. */
  private record Taken(Path project, List<String> notes) {}

  public TimelineExchange(EditorModel model, Ports ports) {
    this.model = model;
    this.ports = ports;
  }

  /** What it offers by name. */
  public List<Command> commands() {
    return List.of(
        Command.of("file.timeline-out", Context.WINDOW, this::save),
        Command.of("file.timeline-in", Context.WINDOW, this::open));
  }

  /** Asks for a place, and writes the film there as the name's ending says. */
  public void save() {
    Project project = model.project().get();
    ports
        .choosers()
        .save(FileKind.TIMELINE_OUT, project.title() + ".otio")
        .ifPresent(file -> save(file, project));
  }

  private void save(Path file, Project project) {
    ProjectFolder folder = model.folder().get();
    FilmForm form = FilmForm.of(file.toString()).orElse(FilmForm.OTIO);
    ports
        .tasks()
        .run(
            () -> {
              InterchangeFile.save(file, form, project, folder);
              return file;
            },
            saved ->
                ports
                    .notices()
                    .tell(
                        Texts.of("editor.interchange.saved", String.valueOf(saved.getFileName()))),
            ports.notices()::problem);
  }

  /** Asks for a timeline and for a place for the project that it becomes, and opens that. */
  public void open() {
    ports.choosers().open(FileKind.TIMELINE_IN).ifPresent(this::open);
  }

  private void open(Path timeline) {
    String name = String.valueOf(timeline.getFileName()).replaceFirst("\\.[^.]*$", "");
    ports
        .choosers()
        .projectToSave(timeline.resolveSibling(SaveTarget.nameOf(name)))
        .map(SaveTarget::of)
        .ifPresent(project ->
            ports
                .tasks()
                .run(() -> taken(timeline, project), this::show, ports.notices()::problem));
  }

  private static Taken taken(Path timeline, SaveTarget target) throws ReelboardException {
    Path project = target.file();
    if (target.isUnasked() && Files.exists(project)) {
      throw new StoreException(
          Texts.of("document.store.exists", String.valueOf(project.getFileName())));
    }
    ReadTimeline read = InterchangeFile.load(timeline, ProjectFolder.of(project));
    ProjectFile.save(project, read.project());
    return new Taken(project, read.notes());
  }

  private void show(Taken taken) {
    ports.open().accept(taken.project());
    if (taken.notes().isEmpty()) {
      return;
    }
    List<String> shown = taken.notes().stream().limit(NOTES_SHOWN).toList();
    int more = taken.notes().size() - shown.size();
    String told = String.join("\n", shown);
    ports
        .dialogs()
        .ask(
            new Question(
                Texts.of("editor.interchange.notes"),
                more > 0 ? Texts.of("editor.interchange.more", told, more) : told,
                List.of(Question.Answer.usual(Texts.of("editor.interchange.good"), () -> {}))));
  }
}
