package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.PartLook;
import org.reelboard.engine.picture.text.Lettering;
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
  private @Nullable Lettering shown;
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
    Lettering lettering = lettering(text.at(moment));
    Rect box = box(lettering);
    MotionFrame frame = plan.at(moment, lettering.subject());
    PartLook behind = plan.behind(moment, box);
    Optional<Double> progress =
        design.ornaments().stream().anyMatch(Ornament::isMoving)
            ? Optional.of(moment.progress())
            : Optional.empty();
    return new TitleDrawing(lettering, new State(shownText, frame, behind, progress), box);
  }

  /** What could not be done as it was asked for, at an instant. */
  List<TextProblem> problems(Moment moment) {
    return lettering(text.at(moment)).layout().problems();
  }

  private Lettering lettering(String raw) {
    Lettering lettering = shown;
    if (lettering != null && raw.equals(shownText)) {
      return lettering;
    }
    close();
    String words = style.words(raw, parameters);
    lettering = new Lettering(typesetter.set(words, design.style(), design.area()), design.ink());
    shown = lettering;
    shownText = raw;
    return lettering;
  }

  private Rect box(Lettering lettering) {
    Rect box = lettering.layout().box();
    for (Ornament ornament : design.ornaments()) {
      box = Rects.union(box, ornament.box(lettering.layout()));
    }
    return box;
  }

  @Override
  public void close() {
    if (shown != null) {
      shown.close();
      shown = null;
    }
  }

  /** What the picture depends on. */
  private record State(
      String text, MotionFrame frame, PartLook behind, Optional<Double> progress) {}

  private final class TitleDrawing implements Drawing {
    private final Lettering lettering;
    private final State state;
    private final Rect box;

    TitleDrawing(Lettering lettering, State state, Rect box) {
      this.lettering = lettering;
      this.state = state;
      this.box = box;
    }

    @Override
    public Object state() {
      return state;
    }

    @Override
    public Rect bounds() {
      Rect bounds = lettering.bounds(state.frame());
      for (Ornament ornament : design.ornaments()) {
        Rect here = ornament.bounds(lettering.layout());
        bounds = Rects.union(bounds, state.behind().around(here));
      }
      return bounds;
    }

    @Override
    public Rect box() {
      return box;
    }

    @Override
    public void draw(Canvas canvas) {
      if (!design.ornaments().isEmpty()) {
        state.behind().draw(canvas, ornamentBounds(), this::drawOrnaments);
      }
      lettering.draw(canvas, state.frame());
    }

    private void drawOrnaments(Canvas canvas) {
      for (Ornament ornament : design.ornaments()) {
        ornament.draw(canvas, lettering.layout(), state.progress().orElse(0.0));
      }
    }

    private Rect ornamentBounds() {
      return design.ornaments().stream()
          .map(ornament -> ornament.bounds(lettering.layout()))
          .reduce(Rects::union)
          .orElse(box);
    }
  }
}
