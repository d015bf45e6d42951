package org.reelboard.app.editor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

/**
 * The presets that were last exported with, remembered in a file of the state folder: their ids,
 * one a line. Used on the JavaFX thread only.
 */
public final class LastPresets {
  private final Path file;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final ReadOnlyObjectWrapper<List<Preset>> presets =
      new ReadOnlyObjectWrapper<>(this, "presets", List.of());

  /**
   * Reads them in the background.
   *
   * @param lane runs its tasks one after the other
   */
  public LastPresets(Path file, BackgroundTasks lane, Consumer<ReelboardException> problems) {
    this.file = file.toAbsolutePath();
    this.lane = lane;
    this.problems = problems;
    lane.run(this::read, this::first, problems);
  }

  /** None where nothing was exported yet. */
  public ReadOnlyObjectProperty<List<Preset>> presets() {
    return presets.getReadOnlyProperty();
  }

  public void remember(List<Preset> used) {
    presets.set(List.copyOf(used));
    lane.run(() -> write(presets.get().stream().map(Preset::id).toList()), _ -> {}, problems);
  }

  /** An export that was begun meanwhile counts more. */
  private void first(List<Preset> read) {
    if (presets.get().isEmpty()) {
      presets.set(read);
    }
  }

  private List<Preset> read() throws StoreException {
    try {
      return Files.readAllLines(file).stream().flatMap(id -> Presets.byId(id).stream()).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.export.notread", file.toString()), e);
    }
  }

  private Path write(List<String> ids) throws StoreException {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, ids);
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.export.notwritten", file.toString()), e);
    }
  }
}
