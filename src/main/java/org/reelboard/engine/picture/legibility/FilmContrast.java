package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.caption.CaptionArtworks;
import org.reelboard.engine.picture.caption.CaptionLetters;
import org.reelboard.engine.picture.text.Typefaces;

/** Measures captions on one film. */
final class FilmContrast {
  /** The shorter edge of the picture behind: letters' strokes are about a pixel wide there. */
  private static final int EDGE = 360;

  private final Project bare;
  private final Layout layout;
  private final Compositor compositor;
  private final CaptionArtworks artworks;
  private final LetterSampler sampler;
  private final Size size;

  /**
   * For a film, whose own captions are not looked at.
   *
   * @param compositor that refuses what it cannot read
   */
  FilmContrast(Project project, Compositor compositor, Typefaces typefaces) {
    this.bare = project.withCaptions(project.captions().withCues(List.of()));
    this.layout = Layout.of(bare);
    this.compositor = compositor;
    this.artworks = CaptionStyles.artworks(typefaces);
    this.sampler = new LetterSampler(bare.canvas().width(), bare.canvas().height());
    this.size = small(bare.canvas().width(), bare.canvas().height());
  }

  private static Size small(int width, int height) {
    double scale = Math.min(1, (double) EDGE / Math.min(width, height));
    return new Size(
        Math.max(1, (int) Math.round(width * scale)),
        Math.max(1, (int) Math.round(height * scale)));
  }

  /** The least contrast of a caption, and when in the film it is so low. */
  record Lowest(double ratio, Time at) {}

  /**
   * Looks at a caption in several ways of drawing it, which share the picture behind.
   *
   * @param looks whose cues do not matter
   * @return for each of them; empty where no letter is seen in the film
   * @throws MediaException if the picture behind cannot be drawn
   */
  List<Optional<Lowest>> of(FilmCue cue, List<Captions> looks) throws MediaException {
    List<Long> frames = CueInstants.of(cue, layout);
    List<Backdrop> backdrops = new ArrayList<>();
    for (long frame : frames) {
      backdrops.add(new Backdrop(compositor.compose(bare, layout, frame, size)));
    }
    List<Optional<Lowest>> lowest = new ArrayList<>();
    for (Captions look : looks) {
      lowest.add(lowest(cue, look, frames, backdrops));
    }
    return lowest;
  }

  private Optional<Lowest> lowest(
      FilmCue cue, Captions look, List<Long> frames, List<Backdrop> backdrops)
      throws MediaException {
    Optional<Lowest> lowest = Optional.empty();
    try (Drawn drawn = new Drawn(cue, look)) {
      for (int index = 0; index < frames.size(); index++) {
        Time now = layout.rate().instant(frames.get(index));
        OptionalDouble ratio = drawn.ratio(now, backdrops.get(index));
        if (ratio.isPresent() && (lowest.isEmpty() || ratio.getAsDouble() < lowest.get().ratio())) {
          lowest = Optional.of(new Lowest(ratio.getAsDouble(), now));
        }
      }
    }
    return lowest;
  }

  /** A caption, drawn anew only where it looks otherwise. */
  private final class Drawn implements AutoCloseable {
    private final FilmCue cue;
    private final CaptionLetters letters;
    private @Nullable Object state;
    private Optional<LetterSample> sample = Optional.empty();

    Drawn(FilmCue cue, Captions look) {
      this.cue = cue;
      this.letters =
          artworks.letters(cue.cue(), look, bare.canvas().width(), bare.canvas().height());
    }

    OptionalDouble ratio(Time now, Backdrop backdrop) throws MediaException {
      Moment moment = new Moment(now.minus(cue.start()), cue.cue().duration());
      Object seen = letters.seen().at(moment).state();
      if (!seen.equals(state)) {
        state = seen;
        sample = sampler.of(letters, moment);
      }
      return sample.isEmpty() ? OptionalDouble.empty() : Separation.of(sample.get(), backdrop);
    }

    @Override
    public void close() {
      letters.close();
    }
  }
}
