package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Sources as JSON. */
final class SourceJson {
  private SourceJson() {}

  static ObjectNode write(Source source) {
    return switch (source) {
      case Source.Still still ->
          new FieldWriter()
              .text("kind", "still")
              .text("asset", still.asset().value())
              .with(still.rest());
      case Source.Clip clip ->
          new FieldWriter()
              .text("kind", "clip")
              .text("asset", clip.asset().value())
              .timeUnlessZero("in", clip.in())
              .decimalUnless("speed", clip.speed(), BigDecimal.ONE)
              .numberUnless("gainDb", clip.gainDb(), 0)
              .flag("muted", clip.muted())
              .with(clip.rest());
      case Source.ColourCard card ->
          new FieldWriter()
              .text("kind", "colour")
              .text("colour", card.colour().toString())
              .with(card.rest());
      case Source.Slot slot ->
          new FieldWriter()
              .text("kind", "slot")
              .text("hint", slot.hint())
              .text("colour", slot.colour().toString())
              .with(slot.rest());
      case Source.Unknown unknown -> unknown.json();
    };
  }

  static Source read(FieldReader in) {
    String kind = in.name("kind", "?");
    return switch (kind) {
      case "still" -> new Source.Still(asset(in), in.rest());
      case "clip" -> {
        AssetPath asset = asset(in);
        Time start = in.time("in", Time.ZERO);
        BigDecimal speed = in.decimal("speed", BigDecimal.ONE);
        double gain = in.number("gainDb", 0);
        boolean muted = in.flag("muted");
        yield new Source.Clip(asset, start, speed, gain, muted, in.rest());
      }
      case "colour" -> {
        Rgb colour = colour(in);
        yield new Source.ColourCard(colour, in.rest());
      }
      case "slot" -> {
        String hint = in.text("hint", "");
        Rgb colour = colour(in);
        yield new Source.Slot(hint, colour, in.rest());
      }
      default -> new Source.Unknown(kind, in.whole());
    };
  }

  private static Rgb colour(FieldReader in) {
    Optional<Rgb> colour = in.parsed("colour", Rgb::parse, Texts.of("document.json.colour"));
    if (!in.has("colour")) {
      in.problem("colour", Texts.of("document.json.missing"));
    }
    return colour.orElse(Rgb.BLACK);
  }

  static AssetPath asset(FieldReader in) {
    String path = in.name("asset", "?");
    if (path.indexOf('\0') >= 0) {
      in.problem("asset", Texts.of("document.json.path"));
    }
    return new AssetPath(path);
  }
}
