package org.reelboard.app.editor.fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.WordsReview.Finding;
import org.reelboard.engine.picture.WordsReview.Subject;
import org.reelboard.engine.picture.text.FontFamilies;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.text.Typefaces;

/**
 * The typefaces that the project's words may be set in, and what its words lack; looked at in the
 * background whenever words or fonts change. Used on the JavaFX thread only.
 */
public final class FontDesk {
  private final EditorModel model;
  private final FileChoosers choosers;
  private final TypefaceShelf shelf;
  private final BackgroundTasks tasks;
  private final Reports reports;
  private final ReadOnlyObjectWrapper<FontLook> look =
      new ReadOnlyObjectWrapper<>(this, "look", FontLook.NOTHING);
  private final List<String> bundled = FontFamilies.forChoosing();
  private final Set<TextProblem> told = new HashSet<>();
  private RunningTask looking = new RunningTask();
  private List<Object> basis = List.of();

  /**
   * Who is told what.
   *
   * @param problems what went wrong
   * @param warnings that words will look otherwise than they were written, once for each reason
   */
  public record Reports(Consumer<ReelboardException> problems, Consumer<String> warnings) {}

  public FontDesk(
      EditorModel model,
      TypefaceShelf shelf,
      FileChoosers choosers,
      BackgroundTasks tasks,
      Reports reports) {
    this.model = model;
    this.shelf = shelf;
    this.choosers = choosers;
    this.tasks = tasks;
    this.reports = reports;
    model.project().subscribe(_ -> lookAgain());
    model.folder().subscribe(_ -> told.clear());
  }

  /** Calls a listener now and whenever something else is known of the fonts. */
  public void subscribe(Runnable listener) {
    look.getReadOnlyProperty().subscribe(_ -> listener.run());
  }

  /** The project's font files. */
  public List<FontFile> files() {
    return look.get().files();
  }

  /** The families for choosing: the project's own first. */
  public List<String> families() {
    Stream<String> own = files().stream().flatMap(file -> file.family().stream());
    return Stream.concat(own, bundled.stream()).distinct().toList();
  }

  /** What some words lack, as sentences. */
  public List<String> lacking(Subject subject) {
    return look.get().findings().stream()
        .filter(one -> one.subject().equals(subject))
        .map(one -> one.problem().sentence())
        .toList();
  }

  /**
   * Asks for font files and adds them to the project.
   *
   * @param chosen told the family of the first
   */
  public void add(Consumer<String> chosen) {
    List<Path> files = choosers.fonts();
    if (!files.isEmpty()) {
      tasks.run(() -> examine(files), examined -> add(examined, chosen), reports.problems());
    }
  }

  /** Takes a font file out of the project; the file itself stays. */
  public void remove(AssetPath font) {
    model.apply("editor.edit.remove-font", ProjectEdits.removeFont(font));
  }

  private record Examined(String family, Map<Path, AssetFacts> files) {}

  private static Examined examine(List<Path> files) throws ReelboardException {
    Map<Path, AssetFacts> facts = new LinkedHashMap<>();
    List<String> families = new ArrayList<>();
    for (Path file : files) {
      families.add(Typefaces.familyOf(file));
      facts.put(file, AssetHash.of(file));
    }
    return new Examined(families.getFirst(), facts);
  }

  private void add(Examined examined, Consumer<String> chosen) {
    ProjectFolder folder = model.folder().get();
    Map<AssetPath, AssetFacts> fonts = new LinkedHashMap<>();
    examined.files().forEach((file, facts) -> fonts.put(folder.asset(file), facts));
    if (model.apply("editor.edit.add-font", ProjectEdits.addFonts(fonts))) {
      chosen.accept(examined.family());
    }
  }

  private void lookAgain() {
    Project project = model.project().get();
    ProjectFolder folder = model.folder().get();
    List<Object> now = basis(project, folder);
    if (!now.equals(basis)) {
      basis = now;
      looking.cancel();
      looking =
          tasks.run(() -> FontLook.at(project, folder, shelf), this::looked, reports.problems());
    }
  }

  /** What the look depends on. */
  private static List<Object> basis(Project project, ProjectFolder folder) {
    List<Overlay> overlays = project.overlays();
    Captions captions = project.captions();
    Canvas canvas = project.canvas();
    return List.of(
        folder,
        project.fonts(),
        canvas.width(),
        canvas.height(),
        overlays.stream().map(Overlay::content).toList(),
        overlays.stream().map(Overlay::id).toList(),
        captions);
  }

  private void looked(FontLook found) {
    look.set(found);
    found.findings().stream()
        .map(Finding::problem)
        .filter(FontDesk::isSurprise)
        .forEach(one -> {
          if (told.add(one)) {
            reports.warnings().accept(one.sentence());
          }
        });
  }

  /** What was right on another machine and is not here. */
  private static boolean isSurprise(TextProblem problem) {
    return problem instanceof TextProblem.MissingFamily
        || problem instanceof TextProblem.UnreadableFont;
  }
}
