package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** Edits of the sound beside the pictures. An id that is not in the project is refused. */
public final class SoundEdits {
  private SoundEdits() {}

  /**
   * Adds a sound.
   *
   * @param sound its id must be free, see {@link FreshIds#sound}
   */
  public static Edit add(SoundClip sound) {
    return Checked.edit(project -> {
      List<SoundClip> all = new ArrayList<>(project.sound());
      all.add(sound);
      return project.withSound(all);
    });
  }

  public static Edit remove(SoundId id) {
    return Checked.edit(project -> {
      List<SoundClip> all = new ArrayList<>(project.sound());
      all.remove(indexOf(project, id));
      return project.withSound(all);
    });
  }

  public static Edit setAnchor(SoundId id, Anchor anchor) {
    return change(id, sound -> sound.withAnchor(anchor));
  }

  /**
   * Chooses the stretch of the file that is heard.
   *
   * @param in where in the file it begins, 0 or later
   * @param duration how long it is heard, above 0; empty: to the end of its file or of the film
   */
  public static Edit trim(SoundId id, Time in, Optional<Time> duration) {
    return change(id, sound -> sound.withIn(in).withDuration(duration));
  }

  /** Sets the level, -96 to +24 decibels. */
  public static Edit setGain(SoundId id, double gainDb) {
    return change(id, sound -> sound.withGain(gainDb));
  }

  public static Edit setFades(SoundId id, Time fadeIn, Time fadeOut) {
    return change(id, sound -> sound.withFades(fadeIn, fadeOut));
  }

  private static Edit change(SoundId id, UnaryOperator<SoundClip> change) {
    return Checked.edit(project -> {
      List<SoundClip> all = new ArrayList<>(project.sound());
      int index = indexOf(project, id);
      all.set(index, change.apply(all.get(index)));
      return project.withSound(all);
    });
  }

  private static int indexOf(Project project, SoundId id) throws EditException {
    for (int index = 0; index < project.sound().size(); index++) {
      if (project.sound().get(index).id().equals(id)) {
        return index;
      }
    }
    throw new EditException(Texts.of("document.edit.no-such-sound", id.toString()));
  }
}
