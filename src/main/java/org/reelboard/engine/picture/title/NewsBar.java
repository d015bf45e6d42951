package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TypeChoice;

/** A headline on a bar, as the news has it; further lines stand below it. */
public record NewsBar() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Oswald", 700, 78).atLeft().spaced(0.005, 1.3).inCapitals();
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#d7142a"));

  @Override
  public String id() {
    return "news-bar";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Storm reaches the coast\nFerries stay in port until Friday";
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
            TypeChoice.of("Inter", 600), 0.5, 0, 0.28, _ -> Inks.plain(Tint.parse("#16181d")));
    return TitleDesign.plain(TYPE, parameters, canvas)
        .then(line)
        .on(new NewsPanels(accent))
        .moving(Moves.in("wipe", "0.6"));
  }
}
