package org.reelboard.engine.picture.title;

import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.PartLook;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.Typesetter;

/** A title or counter in its style, moving as it should. */
final class TitleArtwork implements Artwork {
  private final TitleText text;
  private final TitleStyle style;
  private final Fields parameters;
  private final TitleDesign design;
  private final Typesetter typesetter;
  private final MotionPlan plan;
  private @Nullable TitleWords shown;
  private String shownText = "";

  TitleArtwork(
      TitleText text,
      TitleStyle style,
      Fields parameters,
      TitleDesign design,
      Typesetter typesetter,
      MotionPlan plan) {
    this.text = text;
    this.style = style;
    this.parameters = parameters;
    this.design = design;
    this.typesetter = typesetter;
    this.plan = plan;
  }

  @Override
  public Drawing at(Moment moment) {
    TitleWords words = words(text.at(moment));
    Rect whole = words.set().box();
    List<MotionFrame> frames =
        words.blocks().stream().map(block -> block.frame(plan, moment, whole)).toList();
    Optional<Double> progress =
        design.ornaments().stream().anyMatch(Ornament::isMoving)
            ? Optional.of(moment.progress())
            : Optional.empty();
    Optional<PartLook> behind =
        design.ornaments().isEmpty() ? Optional.empty() : Optional.of(plan.behind(moment, whole));
    TitleState state = new TitleState(shownText, frames, behind, progress);
    return new TitleDrawing(words, design, state.whole(), state.opacity());
  }

  /** What could not be done as it was asked for, at an instant. */
  List<TextProblem> problems(Moment moment) {
    return words(text.at(moment)).problems();
  }

  private TitleWords words(String raw) {
    TitleWords words = shown;
    if (words == null || !raw.equals(shownText)) {
      close();
      words = TitleWords.of(style.words(raw, parameters), design, typesetter);
      shown = words;
      shownText = raw;
    }
    return words;
  }

  @Override
  public long bytes() {
    return shown == null ? 0 : shown.bytes();
  }

  @Override
  public void close() {
    if (shown != null) {
      shown.close();
      shown = null;
    }
  }
}
