package org.reelboard.app.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;

/**
 * Where the files of a project are used: by which scenes, sounds and overlays.
 *
 * @param byFile what to select to see each use, in the film's order; scenes first
 */
public record MediaUses(Map<AssetPath, List<Selection>> byFile) {
  public static MediaUses of(Project project) {
    Map<AssetPath, List<Selection>> uses = new TreeMap<>();
    for (Scene scene : project.scenes()) {
      scene.source().file().ifPresent(file -> add(uses, file, Selection.of(scene.id())));
    }
    for (SoundClip sound : project.sound()) {
      add(uses, sound.asset(), Selection.of(sound.id()));
    }
    for (Overlay overlay : project.overlays()) {
      overlay.content().file().ifPresent(file -> add(uses, file, Selection.of(overlay.id())));
    }
    return new MediaUses(uses);
  }

  /** The uses of a file, none for one that only waits in the library. */
  public List<Selection> of(AssetPath file) {
    return byFile.getOrDefault(file, List.of());
  }

  public boolean isUsed(AssetPath file) {
    return !of(file).isEmpty();
  }

  private static void add(
      Map<AssetPath, List<Selection>> uses, AssetPath file, Selection selection) {
    uses.computeIfAbsent(file, _ -> new ArrayList<>()).add(selection);
  }
}
