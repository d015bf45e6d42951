package org.reelboard.app.editor.model;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/**
 * Puts files of the library into the film: pictures and videos as scenes, sounds as music. While
 * the film has empty places, pictures and videos fill them instead, from where they were put on.
 */
public final class MediaActions {
  /** How long a still picture is seen at first. */
  static final Time STILL_DURATION = Time.ofSeconds(3);

  private final EditorModel model;
  private final MediaLibrary library;

  public MediaActions(EditorModel model, MediaLibrary library) {
    this.model = model;
    this.library = library;
  }

  /**
   * Puts files into the film, scenes before the one with that index; files that cannot be used are
   * left out.
   */
  public void add(List<AssetPath> files, int index) {
    addAt(files, index, Time.ZERO);
  }

  /** Behind what is selected, or at the end of the film. */
  public void addBehindSelection(List<AssetPath> files) {
    Project project = model.project().get();
    int behind =
        model.selection().get().scenes().stream()
            .mapToInt(id -> project.indexOf(id) + 1)
            .max()
            .orElse(project.scenes().size());
    addAt(files, behind, Time.ZERO);
  }

  /** Like {@link #add}; sounds begin at that time of the film. */
  public void addAt(List<AssetPath> files, int index, Time soundsAt) {
    List<MediaItem> usable =
        files.stream()
            .flatMap(path -> library.item(path).stream())
            .filter(item -> item.facts().isPresent())
            .toList();
    if (usable.isEmpty()) {
      return;
    }
    List<Scene> before = model.project().get().scenes();
    if (model.apply("editor.edit.add-media", adding(usable, index, soundsAt))) {
      model.project().get().scenes().stream()
          .filter(scene -> !before.contains(scene))
          .findFirst()
          .ifPresent(scene -> new EditorActions(model).choose(scene.id(), SceneChoice.ONE));
    }
  }

  private static Edit adding(List<MediaItem> items, int index, Time soundsAt) {
    return project -> {
      Project changed = project;
      int at = index;
      for (MediaItem item : items) {
        Optional<Scene> scene = scene(changed, item);
        Optional<Scene> slot = slot(changed, index);
        if (scene.isPresent() && slot.isPresent()) {
          changed = SceneEdits.setSource(slot.get().id(), scene.get().source()).apply(changed);
        } else if (scene.isPresent()) {
          changed = SceneEdits.add(at, List.of(scene.get())).apply(changed);
          at++;
        } else {
          changed = addSound(changed, item, soundsAt);
        }
      }
      return changed;
    };
  }

  /** The next empty place beside or behind an index, else the first one. */
  private static Optional<Scene> slot(Project project, int index) {
    List<Scene> slots =
        project.scenes().stream().filter(scene -> scene.source() instanceof Source.Slot).toList();
    return slots.stream()
        .filter(scene -> project.indexOf(scene.id()) >= index - 1)
        .findFirst()
        .or(() -> slots.stream().findFirst());
  }

  private static Optional<Scene> scene(Project project, MediaItem item) {
    return switch (item.facts().orElseThrow()) {
      case MediaFacts.Still _ ->
          Optional.of(scene(project, item, STILL_DURATION, new Source.Still(item.path())));
      case MediaFacts.Video video ->
          Optional.of(
              scene(project, item, video.duration(), new Source.Clip(item.path(), Time.ZERO)));
      case MediaFacts.Sound _ -> Optional.empty();
    };
  }

  private static Scene scene(Project project, MediaItem item, Time duration, Source source) {
    return new Scene(FreshIds.scene(project), nameOf(item.path()), duration, source);
  }

  private static Project addSound(Project project, MediaItem item, Time at) throws EditException {
    SoundClip clip =
        new SoundClip(FreshIds.sound(project), SoundClip.MUSIC, item.path(), new Anchor.ToFilm(at));
    return SoundEdits.add(clip).apply(project);
  }

  /** The file's name without its ending. */
  static String nameOf(AssetPath path) {
    String name = path.fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
