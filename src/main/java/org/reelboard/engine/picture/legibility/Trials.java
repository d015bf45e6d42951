package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.caption.CaptionStyle;
import org.reelboard.engine.picture.caption.Legible;
import org.reelboard.engine.picture.catalogue.Parameter;

/** What is worth trying on captions, the gentlest first. */
final class Trials {
  private static final Tint DARK = Tint.parse("#101014");
  private static final double[] OUTLINES = {0.07, 0.12, 0.18};
  private static final int[] OPACITIES = {179, 217, 255};
  private static final double[] HEIGHTS = {1, 0.8, 0.6, 0.4, 0.2, 0};

  /** Less is not seen as another place. */
  private static final double LEAST_MOVE = 0.1;

  /** With this a box's own colour is kept. */
  private static final double CLEAR = 4.5;

  private final List<Parameter> parameters;
  private final Fields before;
  private final List<Trial> trials = new ArrayList<>();

  /** Something to be tried. */
  record Trial(Remedy.Kind kind, Fields parameters) {}

  private Trials(CaptionStyle style, Fields before) {
    this.parameters = style.parameters();
    this.before = before;
  }

  static List<Trial> of(Captions captions) {
    CaptionStyle style = CaptionStyles.byId(captions.style()).orElse(CaptionStyles.CLASSIC);
    Trials trials = new Trials(style, captions.parameters());
    trials.outlines();
    trials.boxes();
    trials.moves();
    return List.copyOf(trials.trials);
  }

  private void outlines() {
    String colour = contrary(Tint.BLACK).toString();
    boolean same = Legible.OUTLINE_COLOUR.in(before).toString().equals(colour);
    for (double width : OUTLINES) {
      if (!same || width > Legible.OUTLINE.in(before)) {
        add(
            Remedy.Kind.OUTLINE,
            before.with(Legible.OUTLINE.id(), width).with(Legible.OUTLINE_COLOUR.id(), colour));
      }
    }
  }

  private void boxes() {
    Tint now =
        parameters.stream()
            .filter(one -> one.id().equals(Legible.BOX.id()))
            .map(Parameter.Colour.class::cast)
            .findFirst()
            .orElse(Legible.BOX)
            .in(before);
    boolean kept = now.alpha() > 0 && ratio(now) >= CLEAR;
    Tint box = kept ? now : contrary(DARK);
    for (int opacity : OPACITIES) {
      if (!kept || opacity > now.alpha()) {
        add(
            Remedy.Kind.BOX,
            before.with(Legible.BOX.id(), new Tint(box.rgb(), opacity).toString()));
      }
    }
  }

  private void moves() {
    parameters.stream()
        .filter(one -> one.id().equals("y"))
        .map(Parameter.Range.class::cast)
        .findFirst()
        .ifPresent(y -> {
          double now = y.in(before);
          DoubleStream.of(HEIGHTS)
              .filter(height -> Math.abs(height - now) >= LEAST_MOVE)
              .boxed()
              .sorted(Comparator.comparingDouble(height -> Math.abs(height - now)))
              .forEach(height -> add(Remedy.Kind.MOVE, before.with(y.id(), height)));
        });
  }

  private void add(Remedy.Kind kind, Fields changed) {
    trials.add(new Trial(kind, changed));
  }

  /** A dark colour, or white: whichever the letters stand out from more. */
  private Tint contrary(Tint dark) {
    return ratio(dark) >= ratio(Tint.WHITE) ? dark : Tint.WHITE;
  }

  /** From the letters' colours at worst. */
  private double ratio(Tint ground) {
    return parameters.stream()
        .filter(one -> one.id().equals("colour") || one.id().equals("highlight"))
        .map(Parameter.Colour.class::cast)
        .mapToDouble(one -> Luminance.ratio(one.in(before).luminance(), ground.luminance()))
        .min()
        .orElse(1);
  }
}
