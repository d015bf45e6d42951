package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.time.Time;

/** Cameras as JSON. */
final class CameraJson {
  private static final String LINEAR = "linear";

  /** How far a move goes that does not say. */
  private static final double USUAL_STRENGTH = 0.5;

  private CameraJson() {}

  static ObjectNode write(Camera camera) {
    return switch (camera) {
      case Camera.NamedMove move ->
          new FieldWriter()
              .text("move", move.move())
              .textUnless("easing", move.easing(), LINEAR)
              .numberUnless("strength", move.strength(), USUAL_STRENGTH)
              .with(move.rest());
      case Camera.Path path ->
          new FieldWriter()
              .objects("path", path.keyframes(), CameraJson::keyframe)
              .textUnless("easing", path.easing(), LINEAR)
              .with(path.rest());
    };
  }

  private static ObjectNode keyframe(CameraKeyframe keyframe) {
    return new FieldWriter()
        .time("at", keyframe.at())
        .number("x", keyframe.x())
        .number("y", keyframe.y())
        .number("zoom", keyframe.zoom())
        .numberUnless("roll", keyframe.roll(), 0)
        .with(keyframe.rest());
  }

  static Camera read(FieldReader in) {
    boolean named = in.has("move");
    if (named == in.has("path")) {
      in.problem("move", Texts.of("document.json.camera"));
      return Camera.STATIC;
    }
    String easing = in.optionalName("easing").orElse(LINEAR);
    if (named) {
      String move = in.name("move", "?");
      double strength = in.number("strength", USUAL_STRENGTH);
      return new Camera.NamedMove(move, easing, strength, in.rest());
    }
    List<CameraKeyframe> keyframes = in.objects("path").stream().map(CameraJson::keyframe).toList();
    return new Camera.Path(keyframes, easing, in.rest());
  }

  private static CameraKeyframe keyframe(FieldReader in) {
    Time at = in.requiredTime("at", Time.ZERO);
    double x = in.number("x", 0.5);
    double y = in.number("y", 0.5);
    double zoom = in.number("zoom", 1);
    double roll = in.number("roll", 0);
    return new CameraKeyframe(at, x, y, zoom, roll, in.rest());
  }
}
