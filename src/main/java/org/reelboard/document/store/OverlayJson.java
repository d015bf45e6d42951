package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Overlays as JSON. What their content has of its own stands among the overlay's fields. */
final class OverlayJson {
  /** The style of words that name none. */
  private static final String PLAIN = "plain";

  private static final double THIRD = 1 / 3.0;

  private OverlayJson() {}

  static ObjectNode write(Overlay overlay) {
    FieldWriter out =
        new FieldWriter().text("id", overlay.id().value()).text("kind", overlay.content().kind());
    content(overlay.content(), out);
    out.object("anchor", TrackJson.write(overlay.anchor())).time("duration", overlay.duration());
    PlacementJson.write(overlay.placement(), Placement.CENTRE, out);
    if (!overlay.keyframes().isEmpty()) {
      out.objects("keyframes", overlay.keyframes(), PlacementJson::write);
    }
    out.textUnless("blend", overlay.blend(), Overlay.NORMAL);
    MotionsJson.write(overlay.motions(), out);
    return out.with(overlay.content().parameters());
  }

  private static void content(OverlayContent content, FieldWriter out) {
    switch (content) {
      case OverlayContent.Title title ->
          out.textUnless("text", title.text(), "").textUnless("style", title.style(), PLAIN);
      case OverlayContent.Counter counter ->
          out.decimalUnless("from", counter.from(), BigDecimal.ZERO)
              .decimalUnless("to", counter.to(), BigDecimal.ZERO)
              .numberUnless("decimals", counter.decimals(), 0)
              .textUnless("text", counter.text(), OverlayContent.Counter.NUMBER)
              .textUnless("style", counter.style(), PLAIN);
      case OverlayContent.Shape shape -> out.text("shape", shape.shape());
      case OverlayContent.Sticker sticker -> out.text("asset", sticker.asset().value());
      case OverlayContent.Inset inset -> {
        out.object("source", SourceJson.write(inset.source()))
            .numberUnless("width", inset.width(), THIRD)
            .numberUnless("height", inset.height(), THIRD);
        if (!inset.framing().equals(Framing.COVER)) {
          out.object("framing", SceneJson.framing(inset.framing()));
        }
      }
      case OverlayContent.Unknown _ -> {
        // All it has are its parameters.
      }
    }
  }

  static Overlay read(FieldReader in) {
    OverlayId id = new OverlayId(in.name("id", in.place("id")));
    Reading content = content(in.name("kind", "?"), in);
    FieldReader anchorIn = in.requiredObject("anchor");
    Anchor anchor = TrackJson.anchor(anchorIn);
    Time duration = in.requiredTime("duration", Limits.LONGEST);
    Placement placement = PlacementJson.read(in, Placement.CENTRE);
    List<OverlayKeyframe> keyframes =
        in.objects("keyframes").stream()
            .map(one -> PlacementJson.keyframe(one, placement))
            .toList();
    String blend = in.optionalName("blend").orElse(Overlay.NORMAL);
    Motions motions = MotionsJson.read(in);
    Fields rest = InnerFields.keep(in.rest(), "anchor", Optional.of(anchorIn));
    return new Overlay(
        id, content.with(rest), anchor, duration, placement, keyframes, blend, motions);
  }

  /** A content whose parameters are still to be read. */
  private interface Reading {
    OverlayContent with(Fields parameters);
  }

  private static Reading content(String kind, FieldReader in) {
    return switch (kind) {
      case OverlayContent.Title.KIND -> {
        String text = in.text("text", "");
        String style = in.optionalName("style").orElse(PLAIN);
        yield parameters -> new OverlayContent.Title(text, style, parameters);
      }
      case OverlayContent.Counter.KIND -> counter(in);
      case OverlayContent.Shape.KIND -> {
        String shape = in.name("shape", "?");
        yield parameters -> new OverlayContent.Shape(shape, parameters);
      }
      case OverlayContent.Sticker.KIND -> {
        var asset = SourceJson.asset(in);
        yield parameters -> new OverlayContent.Sticker(asset, parameters);
      }
      case OverlayContent.Inset.KIND -> inset(in);
      default -> parameters -> new OverlayContent.Unknown(kind, parameters);
    };
  }

  private static Reading counter(FieldReader in) {
    BigDecimal from = in.decimal("from", BigDecimal.ZERO);
    BigDecimal to = in.decimal("to", BigDecimal.ZERO);
    int decimals = in.optionalWholeNumber("decimals", 0);
    String text = in.text("text", OverlayContent.Counter.NUMBER);
    String style = in.optionalName("style").orElse(PLAIN);
    return parameters -> new OverlayContent.Counter(from, to, decimals, text, style, parameters);
  }

  private static Reading inset(FieldReader in) {
    Source source = SourceJson.read(in.requiredObject("source"));
    double width = in.number("width", THIRD);
    double height = in.number("height", THIRD);
    Framing framing = in.object("framing").map(SceneJson::framing).orElse(Framing.COVER);
    return parameters -> new OverlayContent.Inset(source, width, height, framing, parameters);
  }
}
