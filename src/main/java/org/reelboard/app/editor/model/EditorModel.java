package org.reelboard.app.editor.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
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
  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Project> project;
  private final ReadOnlyObjectWrapper<Layout> layout;
  private final ReadOnlyObjectWrapper<ProjectFolder> folder;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
  private final LongProperty playhead = new SimpleLongProperty(this, "playhead");
  private final Consumer<ReelboardException> problems;

  /**
   * @param problems told of every edit that could not be made
   */
  public EditorModel(
      History start, ProjectFolder projectFolder, Consumer<ReelboardException> problems) {
    this.history = new ReadOnlyObjectWrapper<>(this, "history", start);
    this.project = new ReadOnlyObjectWrapper<>(this, "project", start.present());
    this.layout = new ReadOnlyObjectWrapper<>(this, "layout", Layout.of(start.present()));
    this.folder = new ReadOnlyObjectWrapper<>(this, "folder", projectFolder);
    this.problems = problems;
  }

  /**
   * What is selected; scenes, a sound, overlays and a caption exclude each other.
   *
   * @param overlays in the order in which they were chosen
   */
  public record Selection(
      Set<SceneId> scenes,
      Optional<SoundId> sound,
      SequencedSet<OverlayId> overlays,
      Optional<CueId> cue) {
    private static final SequencedSet<OverlayId> NO_OVERLAYS = new LinkedHashSet<>();
    public static final Selection NONE = of(Set.of());

    public Selection {
      scenes = Collections.unmodifiableSet(new LinkedHashSet<>(scenes));
      overlays = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(overlays));
    }

    public static Selection of(Set<SceneId> scenes) {
      return new Selection(scenes, Optional.empty(), NO_OVERLAYS, Optional.empty());
    }

    public static Selection of(SceneId scene) {
      return of(Set.of(scene));
    }

    public static Selection of(SoundId sound) {
      return new Selection(Set.of(), Optional.of(sound), NO_OVERLAYS, Optional.empty());
    }

    public static Selection of(OverlayId overlay) {
      return ofOverlays(List.of(overlay));
    }

    public static Selection ofOverlays(Collection<OverlayId> overlays) {
      return new Selection(
          Set.of(), Optional.empty(), new LinkedHashSet<>(overlays), Optional.empty());
    }

    public static Selection of(CueId cue) {
      return new Selection(Set.of(), Optional.empty(), NO_OVERLAYS, Optional.of(cue));
    }

    public boolean isEmpty() {
      return equals(NONE);
    }

    /** The overlay that was chosen last: its values are those that are shown. */
    public Optional<OverlayId> overlay() {
      return overlays.isEmpty() ? Optional.empty() : Optional.of(overlays.getLast());
    }

    /** The overlays with this one, or without it where it is among them. */
    public Selection toggled(OverlayId overlay) {
      Set<OverlayId> others = new LinkedHashSet<>(overlays);
      if (!others.remove(overlay)) {
        others.add(overlay);
      }
      return ofOverlays(others);
    }

    /** What of it is still in a project. */
    Selection in(Project project) {
      Set<SceneId> left = new LinkedHashSet<>(scenes);
      left.removeIf(id -> project.scene(id).isEmpty());
      SequencedSet<OverlayId> kept = new LinkedHashSet<>(overlays);
      kept.removeIf(id -> project.overlay(id).isEmpty());
      return new Selection(
          left,
          sound.filter(id -> project.sound().stream().anyMatch(one -> one.id().equals(id))),
          kept,
          cue.filter(id -> project.captions().cue(id).isPresent()));
    }
  }

  public ReadOnlyObjectProperty<History> history() {
    return history.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Project> project() {
    return project.getReadOnlyProperty();
  }

  /** The layout at the canvas's rate. */
  public ReadOnlyObjectProperty<Layout> layout() {
    return layout.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ProjectFolder> folder() {
    return folder.getReadOnlyProperty();
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
    folder.set(projectFolder);
    show(start);
    playhead.set(0);
  }

  /**
   * The same project at another place on disk, its paths rewritten; selection and playhead stay.
   */
  public void relocate(History moved, ProjectFolder projectFolder) {
    folder.set(projectFolder);
    show(moved);
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
    Project present = changed.present();
    Layout newLayout = Layout.of(present);
    project.set(present);
    layout.set(newLayout);
    history.set(changed);
    selection.set(selection.get().in(present));
    playhead.set(Math.clamp(playhead.get(), 0, Math.max(0, newLayout.frames() - 1)));
  }
}
