package org.reelboard.engine.picture.title;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.TextPath;

/** What can be added to every style: an outline, a shadow, a glow, boxes, and a path. */
final class Finish {
  private static final String NONE = "none";
  private static final String BLOCK = "block";
  private static final String LINES = "lines";

  private static final Parameter.Range OUTLINE = new Parameter.Range("outline", 0, 0.4, 0, Unit.PERCENT);
  private static final Parameter.Colour OUTLINE_COLOUR =
      new Parameter.Colour("outlineColour", Tint.BLACK);
  private static final Parameter.Range SHADOW = new Parameter.Range("shadow", 0, 1, 0, Unit.PERCENT);
  private static final Parameter.Range GLOW = new Parameter.Range("glow", 0, 1, 0, Unit.PERCENT);
  private static final Parameter.Choice BOX =
      new Parameter.Choice("box", List.of(NONE, BLOCK, LINES), NONE);
  private static final Parameter.Colour BOX_COLOUR =
      new Parameter.Colour("boxColour", Tint.BLACK.faded(0.7));
  private static final Parameter.Range BOX_PADDING = new Parameter.Range("boxPadding", 0, 2, 0.35, Unit.PERCENT);
  private static final Parameter.Range BOX_RADIUS = new Parameter.Range("boxRadius", 0, 1, 0.2, Unit.PERCENT);
  private static final Parameter.Range BEND = new Parameter.Range("bend", -360, 360, 0, Unit.DEGREES);
  private static final Parameter.Range WAVE = new Parameter.Range("wave", -1, 1, 0, Unit.PERCENT);

  static final List<Parameter> PARAMETERS =
      List.of(
          OUTLINE,
          OUTLINE_COLOUR,
          SHADOW,
          GLOW,
          BOX,
          BOX_COLOUR,
          BOX_PADDING,
          BOX_RADIUS,
          BEND,
          WAVE);

  private Finish() {}

  /** A design with what is added to it. */
  static TitleDesign of(TitleDesign design, Fields fields) {
    TitleDesign inked = design.inked(size -> inked(design.ink().apply(size), size, fields));
    TitleDesign boxed = boxed(inked, fields);
    double bend = BEND.in(fields);
    double wave = WAVE.in(fields);
    if (Math.abs(bend) >= 1) {
      return boxed.along(new TextPath.Arc(bend));
    }
    return wave == 0 ? boxed : boxed.along(new TextPath.Wave(wave * design.style().size(), 1));
  }

  private static Ink inked(Ink ink, double size, Fields fields) {
    List<InkLayer> layers = new ArrayList<>();
    double glow = GLOW.in(fields);
    double shadow = SHADOW.in(fields);
    double outline = OUTLINE.in(fields);
    if (glow > 0) {
      Tint tint = colourOf(ink);
      layers.add(new InkLayer.Shadow(0, 0, 0.35 * size, 0.04 * size, tint.faded(0.8 * glow)));
      layers.add(new InkLayer.Shadow(0, 0, 0.1 * size, 0, tint.faded(0.9 * glow)));
    }
    if (shadow > 0) {
      Tint tint = Tint.BLACK.faded(shadow);
      layers.add(
          new InkLayer.Shadow(0.03 * size, 0.07 * size, 0.08 * size, outline * size / 2, tint));
    }
    if (outline > 0) {
      layers.add(new InkLayer.Stroke(outline * size, Shade.of(OUTLINE_COLOUR.in(fields))));
    }
    layers.addAll(ink.layers());
    return new Ink(layers);
  }

  private static Tint colourOf(Ink ink) {
    for (InkLayer layer : ink.layers().reversed()) {
      if (layer instanceof InkLayer.Fill(Shade.Plain(Tint tint))) {
        return tint;
      }
    }
    return Tint.WHITE;
  }

  private static TitleDesign boxed(TitleDesign design, Fields fields) {
    double padding = BOX_PADDING.in(fields);
    double radius = BOX_RADIUS.in(fields);
    Shade shade = Shade.of(BOX_COLOUR.in(fields));
    List<Ornament> all = new ArrayList<>();
    switch (BOX.in(fields)) {
      case BLOCK -> all.add(Panel.of(shade).padded(padding, 0.6 * padding).rounded(radius));
      case LINES -> all.add(new LinePanels(shade, padding, 0.02, radius));
      default -> {
        return design;
      }
    }
    all.addAll(design.ornaments());
    return design.on(all.toArray(Ornament[]::new));
  }
}
