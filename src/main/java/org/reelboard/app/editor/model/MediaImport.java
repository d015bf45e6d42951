package org.reelboard.app.editor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;

/**
 * Brings files from the desktop into the project. They stay where they are; each is probed and
 * hashed in the background, and one that cannot be used costs a sentence and nothing else.
 */
public final class MediaImport {
  private final EditorModel model;
  private final MediaLibrary library;
  private final MediaLibrary.Probe probe;
  private final BackgroundTasks tasks;
  private final Consumer<String> problems;

  /**
   * @param problems told one sentence for each file that cannot be used
   */
  public MediaImport(
      EditorModel model,
      MediaLibrary library,
      MediaLibrary.Probe probe,
      BackgroundTasks tasks,
      Consumer<String> problems) {
    this.model = model;
    this.library = library;
    this.probe = probe;
    this.tasks = tasks;
    this.problems = problems;
  }

  private record Examined(Path file, MediaFacts facts, AssetFacts hash) {}

  private record Outcome(List<Examined> usable, List<String> problems) {}

  /**
   * Looks at files and adds those that can be used to the project.
   *
   * @param files files, or folders whose files are meant
   * @param added told of the files that are in the project now, in the order they were given
   */
  public void bringIn(List<Path> files, Consumer<List<AssetPath>> added) {
    tasks.run(() -> examine(files), outcome -> accept(outcome, added), this::report);
  }

  private void report(ReelboardException problem) {
    problems.accept(problem.sentence());
  }

  private void accept(Outcome outcome, Consumer<List<AssetPath>> added) {
    outcome.problems().forEach(problems);
    if (outcome.usable().isEmpty()) {
      return;
    }
    ProjectFolder folder = model.folder().get();
    Map<AssetPath, AssetFacts> assets = new LinkedHashMap<>();
    for (Examined one : outcome.usable()) {
      AssetPath path = folder.asset(one.file());
      assets.put(path, one.hash());
      library.learn(folder.file(path), one.facts());
    }
    if (model.apply("editor.edit.import", ProjectEdits.addAssets(assets))) {
      added.accept(List.copyOf(assets.keySet()));
    }
  }

  private Outcome examine(List<Path> files) {
    List<Examined> usable = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Path file : files) {
      try {
        for (Path each : expand(file)) {
          examine(each, usable, sentences);
        }
      } catch (IOException e) {
        sentences.add(Texts.of("editor.import.folder", file.toString()));
      }
    }
    return new Outcome(usable, sentences);
  }

  private void examine(Path file, List<Examined> usable, List<String> sentences) {
    try {
      usable.add(new Examined(file, probe.probe(file), AssetHash.of(file)));
    } catch (MediaException | StoreException e) {
      sentences.add(e.sentence());
    }
  }

  private static List<Path> expand(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      return List.of(file);
    }
    try (Stream<Path> inside = Files.list(file)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
