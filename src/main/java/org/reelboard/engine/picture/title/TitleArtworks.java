package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.text.Figures;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.text.Typesetter;

/** Makes artworks of titles and counters. For any number of threads. */
public final class TitleArtworks {
  private final Typesetter typesetter;
  private final Function<String, TitleStyle> styles;
  private final Function<Motions, MotionPlan> plans;

  /**
   * Makes them with those typefaces, which stay open as long as the artworks.
   *
   * @param styles finds a style, or what stands in for it
   * @param plans finds animations
   */
  public TitleArtworks(
      Typefaces typefaces,
      Function<String, TitleStyle> styles,
      Function<Motions, MotionPlan> plans) {
    this.typesetter = new Typesetter(typefaces);
    this.styles = styles;
    this.plans = plans;
  }

  /** A title; the caller closes it. */
  public Artwork of(OverlayContent.Title title, Motions motions, Canvas canvas) {
    return title(title, motions, canvas);
  }

  /** A counter; the caller closes it. */
  public Artwork of(OverlayContent.Counter counter, Motions motions, Canvas canvas) {
    return counter(counter, motions, canvas);
  }

  private TitleArtwork counter(OverlayContent.Counter counter, Motions motions, Canvas canvas) {
    TitleStyle style = styles.apply(counter.style());
    TitleDesign design = style.finished(counter.parameters(), canvas).withFigures(Figures.TABULAR);
    return new TitleArtwork(
        TitleText.of(counter),
        style,
        counter.parameters(),
        design,
        typesetter,
        plans.apply(or(motions, design.motions())));
  }

  /** What about words could not be done as it was asked for. */
  public List<TextProblem> problems(OverlayContent.Words words, Canvas canvas) {
    Moment any = new Moment(Time.ZERO, Time.ofSeconds(1));
    try (TitleArtwork artwork = words(words, canvas)) {
      return artwork.problems(any);
    }
  }

  private TitleArtwork words(OverlayContent.Words words, Canvas canvas) {
    return switch (words) {
      case OverlayContent.Title title -> title(title, Motions.NONE, canvas);
      case OverlayContent.Counter counter -> counter(counter, Motions.NONE, canvas);
    };
  }

  private TitleArtwork title(OverlayContent.Title title, Motions motions, Canvas canvas) {
    TitleStyle style = styles.apply(title.style());
    TitleDesign design = style.finished(title.parameters(), canvas);
    return new TitleArtwork(
        TitleText.of(title.text()),
        style,
        title.parameters(),
        design,
        typesetter,
        plans.apply(or(motions, design.motions())));
  }

  private static Motions or(Motions own, Motions styles) {
    return new Motions(
        or(own.in(), styles.in()), or(own.on(), styles.on()), or(own.out(), styles.out()));
  }

  private static <T> Optional<T> or(Optional<T> own, Optional<T> other) {
    return own.or(() -> other);
  }
}
