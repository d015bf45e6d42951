package org.reelboard.app.editor.overlays;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Placement;
import org.reelboard.document.store.AssetHash;

/** Lays files over the film as stickers. They stay where they are. */
public final class StickerImport {
  private final EditorModel model;
  private final OverlayActions actions;
  private final BackgroundTasks tasks;
  private final Consumer<ReelboardException> problems;

  public StickerImport(
      EditorModel model,
      OverlayActions actions,
      BackgroundTasks tasks,
      Consumer<ReelboardException> problems) {
    this.model = model;
    this.actions = actions;
    this.tasks = tasks;
    this.problems = problems;
  }

  /** Adds a file to the project, and a sticker of it at the playhead. */
  public void add(Path file) {
    tasks.run(() -> AssetHash.of(file), facts -> add(file, facts), problems);
  }

  private void add(Path file, AssetFacts facts) {
    AssetPath asset = model.folder().get().asset(file);
    if (model.apply("editor.edit.import", ProjectEdits.addAssets(Map.of(asset, facts)))) {
      actions.add(new OverlayContent.Sticker(asset, Fields.NONE), Placement.CENTRE, Motions.NONE);
    }
  }
}
