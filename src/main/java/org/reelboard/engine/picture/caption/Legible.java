package org.reelboard.engine.picture.caption;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/**
 * What makes captions of any style readable on any picture: a box behind their lines, and a further
 * line around their letters. Neither is there until it is asked for.
 */
public final class Legible {
  /** Behind all lines. A style that has a box of its own by this name keeps that. */
  public static final Parameter.Colour BOX =
      new Parameter.Colour("box", new Tint(Tint.BLACK.rgb(), 0));

  /** How wide a further line around the letters is, in their sizes; half of it stands out. */
  public static final Parameter.Range OUTLINE = new Parameter.Range("outline", 0, 0.4, 0, Unit.PERCENT);

  public static final Parameter.Colour OUTLINE_COLOUR =
      new Parameter.Colour("outlineColour", Tint.BLACK);

  private Legible() {}

  /** What can be tuned beside what a style has of its own. */
  static List<Parameter> beside(List<Parameter> own) {
    List<Parameter> further = new ArrayList<>();
    if (own.stream().noneMatch(one -> one.id().equals(BOX.id()))) {
      further.add(BOX);
    }
    further.add(OUTLINE);
    further.add(OUTLINE_COLOUR);
    return further;
  }

  /** What a style makes of its parameters, with the box and the line that they ask for. */
  static CaptionDesign design(CaptionStyle style, Fields parameters) {
    CaptionDesign design = style.design(parameters);
    double outline = OUTLINE.in(parameters);
    if (outline > 0) {
      double further = outline * design.style().size();
      Shade shade = Shade.of(OUTLINE_COLOUR.in(parameters));
      design = design.inked(ink -> outlined(ink, further, shade));
    }
    return style.parameters().contains(BOX) ? boxed(design, BOX.in(parameters)) : design;
  }

  private static CaptionDesign boxed(CaptionDesign design, Tint tint) {
    if (tint.alpha() == 0) {
      return design;
    }
    List<Backing> backings = new ArrayList<>();
    backings.add(
        new LineBoxes(
            tint, LineBoxes.When.ALWAYS, LetterBox.of(design.letters()), 0.36, 0.17, 0.24));
    backings.addAll(design.backings());
    return design.on(backings);
  }

  /** The line lies around those that are there, and above shadows. */
  private static Ink outlined(Ink ink, double further, Shade shade) {
    double widest = 0;
    int first = ink.layers().size();
    for (int index = ink.layers().size() - 1; index >= 0; index--) {
      switch (ink.layers().get(index)) {
        case InkLayer.Stroke stroke -> {
          widest = Math.max(widest, stroke.width());
          first = index;
        }
        case InkLayer.Fill _ -> first = index;
        case InkLayer.Shadow _, InkLayer.Depth _ -> {
          // Lies below the line.
        }
      }
    }
    List<InkLayer> layers = new ArrayList<>(ink.layers());
    layers.add(first, new InkLayer.Stroke(widest + further, shade));
    return new Ink(layers);
  }
}
