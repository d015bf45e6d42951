package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Dragging sounds, their ends and their fades. */
final class SoundPlans {
  private static final Edit NOTHING = project -> project;

  private SoundPlans() {}

  /** Drags what is heard of the file under the sound's edges. */
  record Slip(Layout layout, SoundRows.Placed sound) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.slip";
    }

    @Override
    public Step at(long frames) {
      SoundClip clip = sound.clip();
      Time in = Time.max(Time.ZERO, clip.in().minus(layout.rate().instant(frames)));
      return new Step(SoundEdits.trim(clip.id(), in, clip.duration()), OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return find(project, after, sound.clip().id())
          .map(now -> duration(now.clip().in(), after.rate()))
          .orElse("");
    }
  }

  /** Drags a sound's start: what is heard after it stays where it is. */
  record Start(Layout layout, SoundRows.Placed sound, Snapping snapping, TimeScale scale)
      implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.trim-sound";
    }

    @Override
    public Step at(long frames) {
      FrameRate rate = layout.rate();
      SoundClip clip = sound.clip();
      long start = rate.nearestFrame(sound.start());
      long earliest = Math.max(0, start - rate.frameAt(clip.in()));
      long latest = Math.max(earliest, rate.nearestFrame(sound.end()) - 1);
      Snapping.Snapped snapped = snapping.snap(start + frames, scale);
      long to = Math.clamp(snapped.frame(), earliest, latest);
      if (to == start) {
        return new Step(NOTHING, OptionalLong.empty(), 0);
      }
      Time by = rate.instant(to).minus(sound.start());
      Edit edit =
          project ->
              SoundEdits.trim(
                      clip.id(),
                      Time.max(Time.ZERO, clip.in().plus(by)),
                      clip.duration().map(now -> now.minus(by)))
                  .apply(moved(layout, clip, to).apply(project));
      return new Step(edit, snapped.guideAt(to), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return length(project, after, sound);
    }
  }

  /** Drags a sound's end. */
  record End(Layout layout, SoundRows.Placed sound, Snapping snapping, TimeScale scale)
      implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.trim-sound";
    }

    @Override
    public Step at(long frames) {
      FrameRate rate = layout.rate();
      long end = rate.nearestFrame(sound.end());
      Snapping.Snapped snapped = snapping.snap(end + frames, scale);
      long to = Math.max(snapped.frame(), rate.nearestFrame(sound.start()) + 1);
      Time duration = rate.instant(to).minus(sound.start());
      Edit edit =
          to == end
              ? NOTHING
              : SoundEdits.trim(sound.clip().id(), sound.clip().in(), Optional.of(duration));
      return new Step(edit, snapped.guideAt(to), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return length(project, after, sound);
    }
  }

  /** Drags the end of a sound's fade in. */
  record FadeIn(Layout layout, SoundRows.Placed sound) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.fade";
    }

    @Override
    public Step at(long frames) {
      SoundClip clip = sound.clip();
      Time most = Time.max(Time.ZERO, sound.length().minus(clip.fadeOut()));
      Time fade = within(clip.fadeIn().plus(layout.rate().instant(frames)), most);
      return new Step(
          SoundEdits.setFades(clip.id(), fade, clip.fadeOut()), OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return find(project, after, sound.clip().id())
          .map(now -> duration(now.clip().fadeIn(), after.rate()))
          .orElse("");
    }
  }

  /** Drags the start of a sound's fade out. */
  record FadeOut(Layout layout, SoundRows.Placed sound) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.fade";
    }

    @Override
    public Step at(long frames) {
      SoundClip clip = sound.clip();
      Time most = Time.max(Time.ZERO, sound.length().minus(clip.fadeIn()));
      Time fade = within(clip.fadeOut().minus(layout.rate().instant(frames)), most);
      return new Step(SoundEdits.setFades(clip.id(), clip.fadeIn(), fade), OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return find(project, after, sound.clip().id())
          .map(now -> duration(now.clip().fadeOut(), after.rate()))
          .orElse("");
    }
  }

  private static Edit moved(Layout layout, SoundClip clip, long toFrame) {
    return SoundEdits.setAnchor(clip.id(), Anchoring.at(layout, clip.anchor(), toFrame));
  }

  private static Time within(Time wanted, Time most) {
    return Time.min(most, Time.max(Time.ZERO, wanted));
  }

  private static String length(Project project, Layout after, SoundRows.Placed sound) {
    return find(project, after, sound.clip().id())
        .map(now -> duration(now.length(), after.rate()))
        .orElse("");
  }

  private static Optional<SoundRows.Placed> find(Project project, Layout layout, SoundId id) {
    return SoundRows.of(project, layout).placed().stream()
        .filter(placed -> placed.clip().id().equals(id))
        .findFirst();
  }

  private static String duration(Time time, FrameRate rate) {
    return Timecode.of(rate.nearestFrame(time), rate);
  }
}
