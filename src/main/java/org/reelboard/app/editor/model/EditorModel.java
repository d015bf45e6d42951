package org.reelboard.app.editor.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.store.ProjectFolder;

/**
 * The open project as the window sees it: the history, the layout that follows from it, what is
 * selected, and the playhead. The one place through which the window changes the project. Used on
 * the JavaFX thread only.
 */
public final class EditorModel {
  private final ToldValue<History> history;
  private final ToldValue<Project> project;
  private final ToldValue<Layout> layout;
  private final ToldValue<ProjectFolder> folder;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
  private final LongProperty playhead = new SimpleLongProperty(this, "playhead");
  private final Consumer<ReelboardException> problems;

  /**
   * @param problems told of every edit that could not be made
   */
  public EditorModel(
      History start, ProjectFolder projectFolder, Consumer<ReelboardException> problems) {
    this.history = new ToldValue<>(this, "history", start);
    this.project = new ToldValue<>(this, "project", start.present());
    this.layout = new ToldValue<>(this, "layout", Layout.of(start.present()));
    this.folder = new ToldValue<>(this, "folder", projectFolder);
    this.problems = problems;
  }

  /** What is selected, of every kind in the order in which it was chosen. */
  public record Selection(
      SequencedSet<SceneId> scenes,
      SequencedSet<OverlayId> overlays,
      SequencedSet<CueId> cues,
      SequencedSet<SoundId> sounds) {
    public static final Selection NONE = ofPieces(List.of());

    public Selection {
      scenes = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(scenes));
      overlays = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(overlays));
      cues = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(cues));
      sounds = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(sounds));
    }

    public static Selection ofPieces(Collection<? extends PieceId> pieces) {
      return new Selection(
          only(pieces, SceneId.class),
          only(pieces, OverlayId.class),
          only(pieces, CueId.class),
          only(pieces, SoundId.class));
    }

    private static <I> SequencedSet<I> only(Collection<? extends PieceId> pieces, Class<I> kind) {
      return pieces.stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static Selection of(PieceId piece) {
      return ofPieces(List.of(piece));
    }

    public static Selection of(Set<SceneId> scenes) {
      return ofPieces(scenes);
    }

    public static Selection ofOverlays(Collection<OverlayId> overlays) {
      return ofPieces(overlays);
    }

    public boolean isEmpty() {
      return equals(NONE);
    }

    /** All of it, scenes first. */
    public SequencedSet<PieceId> pieces() {
      SequencedSet<PieceId> all = new LinkedHashSet<>(scenes);
      all.addAll(overlays);
      all.addAll(cues);
      all.addAll(sounds);
      return all;
    }

    public boolean contains(PieceId piece) {
      return switch (piece) {
        case SceneId scene -> scenes.contains(scene);
        case OverlayId overlay -> overlays.contains(overlay);
        case CueId cue -> cues.contains(cue);
        case SoundId sound -> sounds.contains(sound);
      };
    }

    /** The overlay that was chosen last: its values are those that are shown. */
    public Optional<OverlayId> overlay() {
      return last(overlays);
    }

    /** The caption that was chosen last. */
    public Optional<CueId> cue() {
      return last(cues);
    }

    /** The sound that was chosen last. */
    public Optional<SoundId> sound() {
      return last(sounds);
    }

    private static <I> Optional<I> last(SequencedSet<I> chosen) {
      return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.getLast());
    }

    /** What is selected with this too, or without it where it is among it. */
    public Selection toggled(PieceId piece) {
      SequencedSet<PieceId> all = pieces();
      if (!all.remove(piece)) {
        all.add(piece);
      }
      return ofPieces(all);
    }

    /** What is selected and these too. */
    public Selection and(Collection<? extends PieceId> more) {
      SequencedSet<PieceId> all = pieces();
      all.addAll(more);
      return ofPieces(all);
    }

    /** What of it is still in a project. */
    Selection in(Project project) {
      SequencedSet<PieceId> left = pieces();
      left.retainAll(Pieces.of(project));
      return ofPieces(left);
    }
  }

  public ReadOnlyObjectProperty<History> history() {
    return history;
  }

  public ReadOnlyObjectProperty<Project> project() {
    return project;
  }

  /** The layout at the canvas's rate. */
  public ReadOnlyObjectProperty<Layout> layout() {
    return layout;
  }

  public ReadOnlyObjectProperty<ProjectFolder> folder() {
    return folder;
  }

  public ReadOnlyObjectProperty<Selection> selection() {
    return selection.getReadOnlyProperty();
  }

  /** The frame that is shown, at the canvas's rate. */
  public LongProperty playhead() {
    return playhead;
  }

  public void select(Selection wanted) {
    selection.set(wanted);
  }

  /** Another project, or the same one read anew. */
  public void open(History start, ProjectFolder projectFolder) {
    selection.set(Selection.NONE);
    show(start, projectFolder);
    playhead.set(0);
  }

  /**
   * The same project at another place on disk, its paths rewritten; selection and playhead stay.
   */
  public void relocate(History moved, ProjectFolder projectFolder) {
    show(moved, projectFolder);
  }

  /** Makes an edit as one step; false where it could not be made. */
  public boolean apply(String label, Edit edit) {
    return apply(label, Optional.empty(), edit);
  }

  /** Makes an edit that is part of a gesture: all edits of one gesture are undone together. */
  public boolean apply(String label, Optional<String> gesture, Edit edit) {
    try {
      show(history.get().apply(label, gesture, edit));
      return true;
    } catch (EditException e) {
      problems.accept(e);
      return false;
    }
  }

  /** Goes back to an earlier history of this project: a gesture was given up half-way. */
  public void restore(History earlier) {
    show(earlier);
  }

  public void undo() {
    show(history.get().undo());
  }

  public void redo() {
    show(history.get().redo());
  }

  /** Goes to where the project stood after so many of its steps. */
  public void walkTo(int steps) {
    show(history.get().at(steps));
  }

  private void show(History changed) {
    show(changed, folder.get());
  }

  /** All is exchanged before anyone is told: who listens to one of them may ask for the others. */
  private void show(History changed, ProjectFolder projectFolder) {
    Project present = changed.present();
    Layout newLayout = Layout.of(present);
    folder.exchange(projectFolder);
    project.exchange(present);
    layout.exchange(newLayout);
    history.exchange(changed);
    folder.tell();
    project.tell();
    layout.tell();
    history.tell();
    selection.set(selection.get().in(present));
    playhead.set(Math.clamp(playhead.get(), 0, Math.max(0, newLayout.frames() - 1)));
  }
}
