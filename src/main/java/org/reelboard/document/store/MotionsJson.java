package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.time.Time;

/** An overlay's animations as JSON: the objects {@code in}, {@code on} and {@code out}. */
final class MotionsJson {
  private MotionsJson() {}

  static void write(Motions motions, FieldWriter out) {
    motions.in().ifPresent(one -> out.object("in", write(one)));
    motions.on().ifPresent(one -> out.object("on", write(one)));
    motions.out().ifPresent(one -> out.object("out", write(one)));
  }

  private static ObjectNode write(Motion motion) {
    return new FieldWriter()
        .text("id", motion.id())
        .time("duration", motion.duration())
        .text("unit", motion.unit())
        .text("easing", motion.easing())
        .with(motion.parameters());
  }

  static Motions read(FieldReader in) {
    return new Motions(motion(in, "in"), motion(in, "on"), motion(in, "out"));
  }

  private static Optional<Motion> motion(FieldReader in, String name) {
    return in.object(name).map(MotionsJson::motion);
  }

  private static Motion motion(FieldReader in) {
    String id = in.name("id", "?");
    // As short as can be where it is wrong, so that it is not also said to be too long.
    Time duration = in.requiredTime("duration", new Time(1));
    Optional<String> unit = in.optionalName("unit");
    Optional<String> easing = in.optionalName("easing");
    return new Motion(id, duration, unit, easing, in.rest());
  }
}
