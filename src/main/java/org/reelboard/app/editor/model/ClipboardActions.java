package org.reelboard.app.editor.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.Excerpt;
import org.reelboard.document.edit.PieceEdits;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.store.ExcerptText;
import org.reelboard.document.store.StoreException;

/** Copies, cuts and pastes what is selected, with all that is anchored to selected scenes. */
public final class ClipboardActions {
  private final EditorModel model;
  private final EditorActions actions;
  private final PieceClipboard clipboard;
  private final Consumer<ReelboardException> problems;

  /**
   * @param problems told of what cannot be pasted
   */
  public ClipboardActions(
      EditorModel model,
      EditorActions actions,
      PieceClipboard clipboard,
      Consumer<ReelboardException> problems) {
    this.model = model;
    this.actions = actions;
    this.clipboard = clipboard;
    this.problems = problems;
  }

  public boolean canCopy() {
    return !model.selection().get().isEmpty();
  }

  public void copy() {
    Selection selection = model.selection().get();
    if (!selection.isEmpty()) {
      Excerpt excerpt = Excerpt.of(model.project().get(), selection.pieces());
      clipboard.put(ExcerptText.write(excerpt, model.folder().get()), words(excerpt.film()));
    }
  }

  /** Copies what is selected and takes it out of the film: nothing is lost, so nothing is asked. */
  public void cut() {
    Selection selection = model.selection().get();
    if (!selection.isEmpty()) {
      copy();
      model.apply("editor.edit.cut", PieceEdits.remove(selection.pieces()));
    }
  }

  /** Puts scenes behind the one under the playhead, and anything else at the playhead. */
  public void paste() {
    Optional<String> text = clipboard.pieces();
    if (text.isEmpty()) {
      return;
    }
    try {
      paste(ExcerptText.read(text.get(), model.folder().get()));
    } catch (StoreException e) {
      problems.accept(e);
    }
  }

  private void paste(Excerpt excerpt) {
    Layout layout = model.layout().get();
    long playhead = model.playhead().get();
    Set<PieceId> before = Pieces.of(model.project().get());
    int index = layout.indexAt(playhead) + 1;
    if (model.apply("editor.edit.paste", excerpt.paste(index, layout.rate().instant(playhead)))) {
      actions.selectNew(before);
    }
  }

  /** What other programs get: names and words, a line each. */
  private static String words(Project film) {
    return Stream.of(
            film.scenes().stream().map(Scene::name),
            film.overlays().stream()
                .map(Overlay::content)
                .filter(OverlayContent.Words.class::isInstance)
                .map(one -> ((OverlayContent.Words) one).text()),
            film.captions().cues().stream().map(Cue::text),
            film.sound().stream().map(SoundClip::asset).map(AssetPath::fileName))
        .flatMap(one -> one)
        .collect(Collectors.joining("\n"));
  }
}
