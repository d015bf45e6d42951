package org.reelboard.app.editor.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;

/**
 * The project's files and what is known of them, found out in the background. Used on the JavaFX
 * thread only.
 */
public final class MediaLibrary {
  /** How often the list is made anew while all files are looked at. */
  private static final int LOOKS_TO_LIST = 16;

  private final EditorModel model;
  private final Probe probe;
  private final BackgroundTasks tasks;
  private final Map<Path, MediaItem.State> states = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<MediaItem>> items =
      new ReadOnlyObjectWrapper<>(this, "items", List.of());

  private int looking;
  private int seen;

  /** Finds out what a file holds; called on background threads. */
  @FunctionalInterface
  public interface Probe {
    MediaFacts probe(Path file) throws MediaException;
  }

  public MediaLibrary(EditorModel model, Probe probe, BackgroundTasks tasks) {
    this.model = model;
    this.probe = probe;
    this.tasks = tasks;
    model.project().subscribe(_ -> refresh());
    model.folder().subscribe(_ -> refresh());
  }

  /** All files that the project knows or uses but fonts, by their paths. */
  public ReadOnlyObjectProperty<List<MediaItem>> items() {
    return items.getReadOnlyProperty();
  }

  public Optional<MediaItem> item(AssetPath path) {
    return items.get().stream().filter(item -> item.path().equals(path)).findFirst();
  }

  /** How long a video is, where that is known. */
  public Optional<Time> videoLength(AssetPath path) {
    return item(path)
        .flatMap(MediaItem::facts)
        .flatMap(facts ->
            facts instanceof MediaFacts.Video video
                ? Optional.of(video.duration())
                : Optional.empty());
  }

  /** What is already known of a file, so that it need not be looked at again. */
  public void learn(Path file, MediaFacts facts) {
    states.put(file, new MediaItem.State.Ready(facts));
  }

  /** Looks again at every file that could not be used: it may have come back. */
  public void lookAgain() {
    states.values().removeIf(state -> !(state instanceof MediaItem.State.Ready));
    refresh();
  }

  private void refresh() {
    ProjectFolder folder = model.folder().get();
    List<MediaItem> wanted = new ArrayList<>();
    Project project = model.project().get();
    for (AssetPath path : paths(project)) {
      Path file = folder.file(path);
      MediaItem item = new MediaItem(path, file, stateOf(file));
      if (!isDrawing(project, item)) {
        wanted.add(item);
      }
    }
    if (!wanted.equals(items.get())) {
      items.set(List.copyOf(wanted));
    }
  }

  private MediaItem.State stateOf(Path file) {
    MediaItem.State known = states.get(file);
    if (known == null) {
      known = new MediaItem.State.Looking();
      states.put(file, known);
      looking++;
      tasks.run(() -> look(file), state -> found(file, state), _ -> {});
    }
    return known;
  }

  private MediaItem.State look(Path file) {
    if (!Files.isRegularFile(file)) {
      return new MediaItem.State.Missing();
    }
    try {
      return new MediaItem.State.Ready(probe.probe(file));
    } catch (MediaException e) {
      return new MediaItem.State.Unreadable(e.sentence());
    }
  }

  /** Lists them anew now and then, not for each of a thousand files. */
  private void found(Path file, MediaItem.State state) {
    states.put(file, state);
    looking--;
    seen++;
    if (looking == 0 || seen >= Math.max(1, items.get().size() / LOOKS_TO_LIST)) {
      seen = 0;
      refresh();
    }
  }

  /** A sticker that is no picture is a Lottie animation: no medium for scenes. */
  private static boolean isDrawing(Project project, MediaItem item) {
    return item.state() instanceof MediaItem.State.Unreadable
        && project.overlays().stream()
            .map(Overlay::content)
            .anyMatch(one ->
                one instanceof OverlayContent.Sticker sticker
                    && sticker.asset().equals(item.path()));
  }

  private static NavigableSet<AssetPath> paths(Project project) {
    NavigableSet<AssetPath> paths = new TreeSet<>(project.assets().keySet());
    project.scenes().forEach(scene -> scene.source().file().ifPresent(paths::add));
    project.sound().stream().map(SoundClip::asset).forEach(paths::add);
    project.fonts().forEach(paths::remove);
    return paths;
  }
}
