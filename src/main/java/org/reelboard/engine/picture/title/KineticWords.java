package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Words as large as the screen, one after the other. */
public record KineticWords() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Anton", 400, 230).spaced(-0.005, 1.02).inCapitals();
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#9db4ff"));

  @Override
  public String id() {
    return "kinetic-words";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Run your own race";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    Inks.far(0.5 * size),
                    new InkLayer.Fill(
                        Shade.down(
                            TYPE.tint(parameters),
                            TYPE.tint(parameters).towards(ACCENT.in(parameters), 0.55)))))
        .moving(Moves.in("word-by-word", "1.4"));
  }
}
