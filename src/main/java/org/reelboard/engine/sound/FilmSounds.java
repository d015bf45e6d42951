package org.reelboard.engine.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;

/**
 * Which stretch of which file is heard at which sample of the film.
 *
 * <p>What lies on a muted track is not heard; where tracks are to be heard alone, only they are.
 *
 * <p>A video clip's own sound begins with its picture, at the scene's snapped start, and crosses
 * over with its neighbour's along the picture's transition. A clip that runs faster or slower than
 * its file keeps its pitch.
 */
public final class FilmSounds {
  private final Layout layout;
  private final long filmEnd;

  public FilmSounds(Layout layout) {
    this.layout = layout;
    this.filmEnd = samples(layout.duration());
  }

  /** All that is heard in the film. */
  static List<Stretch> of(Project project, Layout layout, SoundLengths lengths)
      throws MediaException {
    FilmSounds sounds = new FilmSounds(layout);
    TrackStates tracks = project.tracks();
    List<Stretch> heard = new ArrayList<>();
    int clips = tracks.isHeard(TrackStates.SCENES) ? layout.placements().size() : 0;
    for (int index = 0; index < clips; index++) {
      Optional<Stretch> own = sounds.ofScene(index);
      if (own.isPresent() && lengths.of(own.get().asset()).isPresent()) {
        heard.add(own.get());
      }
    }
    for (SoundClip clip : project.sound()) {
      if (tracks.isHeard(clip.kind())) {
        Optional<Long> length = lengths.of(clip.asset());
        length.flatMap(known -> sounds.ofTrack(clip, known)).ifPresent(heard::add);
      }
    }
    return heard;
  }

  static long samples(Time time) {
    return time.toSamples(Mix.SAMPLE_RATE);
  }

  /**
   * What is heard of a scene's own sound, if its file has some; empty for all but clips.
   *
   * @param index of the scene on the main track
   */
  public Optional<Stretch> ofScene(int index) {
    Layout.Placement placement = layout.placements().get(index);
    if (!(placement.scene().source() instanceof Source.Clip clip) || clip.muted()) {
      return Optional.empty();
    }
    return heard(
        new Stretch(
            clip.asset(),
            atFrame(placement.start()),
            atFrame(placement.end()),
            samples(clip.in().dividedBy(clip.speed())),
            clip.speed().doubleValue(),
            Stretch.factor(clip.gainDb()),
            crossing(placement),
            index + 1 < layout.placements().size()
                ? crossing(layout.placements().get(index + 1))
                : Fade.NONE));
  }

  /** The fade along a scene's transition in. */
  private Fade crossing(Layout.Placement placement) {
    long samples = atFrame(placement.start() + placement.overlap()) - atFrame(placement.start());
    return new Fade(samples, FadeCurve.EQUAL_POWER);
  }

  /**
   * What is heard of a sound.
   *
   * @param length of its file, in samples of {@link Mix#SAMPLE_RATE}
   */
  public Optional<Stretch> ofTrack(SoundClip clip, long length) {
    Optional<Time> start = layout.timeOf(clip.anchor());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    long first = samples(start.get());
    long fileFirst = samples(clip.in());
    long end = Math.min(filmEnd, first + Math.max(0, length - fileFirst));
    if (clip.duration().isPresent()) {
      end = Math.min(end, samples(start.get().plus(clip.duration().get())));
    }
    return heard(
        new Stretch(
            clip.asset(),
            first,
            end,
            fileFirst,
            1,
            Stretch.factor(clip.gainDb()),
            new Fade(samples(clip.fadeIn()), FadeCurve.LINEAR),
            new Fade(samples(clip.fadeOut()), FadeCurve.LINEAR)));
  }

  private Optional<Stretch> heard(Stretch stretch) {
    return Optional.of(stretch).filter(one -> one.start() < one.end() && one.meets(0, filmEnd));
  }

  private long atFrame(long frame) {
    return samples(layout.rate().instant(frame));
  }
}
