package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;

/** Markers as JSON. */
final class MarkerJson {
  private MarkerJson() {}

  static ObjectNode write(Marker marker) {
    return new FieldWriter()
        .text("id", marker.id().value())
        .object("anchor", TrackJson.write(marker.anchor()))
        .textUnless("name", marker.name(), "")
        .textUnless("colour", marker.colour(), Marker.USUAL_COLOUR)
        .with(marker.rest());
  }

  static Marker read(FieldReader in) {
    MarkerId id = new MarkerId(in.name("id", in.place("id")));
    FieldReader anchorIn = in.requiredObject("anchor");
    Anchor anchor = TrackJson.anchor(anchorIn);
    String name = in.text("name", "");
    String colour = in.optionalName("colour").orElse(Marker.USUAL_COLOUR);
    Fields rest = InnerFields.keep(in.rest(), "anchor", Optional.of(anchorIn));
    return new Marker(id, anchor, name, colour, rest);
  }
}
