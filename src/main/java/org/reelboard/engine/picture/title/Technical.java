package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.TypeChoice;

/** As a machine would show it, between corners of a finder. */
public record Technical() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Orbitron", 800, 84).coloured("#d9fbff").spaced(0.05, 1.2).inCapitals();
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#22d3ee"));

  @Override
  public String id() {
    return "tech";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "System online\n> all sensors nominal";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint accent = ACCENT.in(parameters);
    SecondLine line =
        new SecondLine(
            TypeChoice.of("JetBrains Mono", 500), 0.38, 0.08, 0.12, _ -> Inks.plain(accent));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Shadow(0, 0, 0.16 * size, 0.02 * size, accent.faded(0.6)),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .then(line)
        .on(Panel.of(Shade.of("#03131ab3")).padded(0.6, 0.42), new Corners(accent))
        .moving(Moves.in("scramble", "1.0"));
  }
}
