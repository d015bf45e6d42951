package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** What shapes have in common. */
final class Look {
  /** A warm yellow that stands out of most pictures. */
  static final Parameter.Colour COLOUR = new Parameter.Colour("colour", Tint.parse("#ffcd32"));

  /** What a progress runs on. */
  static final Parameter.Colour TRACK =
      new Parameter.Colour("track-colour", Tint.parse("#00000066"));

  private static final double SMALLEST = 4;
  private static final double LARGEST = 3000;

  private Look() {}

  static Parameter.Range width(double standard) {
    return new Parameter.Range("width", SMALLEST, LARGEST, standard, Unit.PIXELS);
  }

  static Parameter.Range height(double standard) {
    return new Parameter.Range("height", SMALLEST, LARGEST, standard, Unit.PIXELS);
  }

  static Parameter.Range length(double standard) {
    return new Parameter.Range("length", SMALLEST, LARGEST, standard, Unit.PIXELS);
  }

  static Parameter.Range size(double standard) {
    return new Parameter.Range("size", SMALLEST, LARGEST, standard, Unit.PIXELS);
  }

  static Parameter.Range thickness(double standard) {
    return new Parameter.Range("thickness", 1, 400, standard, Unit.PIXELS);
  }

  /** A shape's own parameters with those that all have. */
  static List<Parameter> parameters(Parameter... own) {
    return Stream.of(Stream.<Parameter>of(COLOUR), Stream.of(own), Edging.PARAMETERS.stream())
        .flatMap(each -> each)
        .toList();
  }

  /** A box around the centre. */
  static Rect box(double width, double height) {
    return Rect.makeXYWH((float) -width / 2, (float) -height / 2, (float) width, (float) height);
  }

  static RRect rounded(Rect box, float radius) {
    return RRect.makeXYWH(box.getLeft(), box.getTop(), box.getWidth(), box.getHeight(), radius);
  }

  /** A shape that looks the same all the time. */
  static Drawing still(Fields settings, Rect box, List<Part> parts) {
    return new Sketch("still", box, parts, Edging.of(settings));
  }

  /** A shape that changes with the progress. */
  static Drawing moving(Fields settings, double progress, Rect box, List<Part> parts) {
    return new Sketch(progress, box, parts, Edging.of(settings));
  }
}
