package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Scenes as JSON. */
final class SceneJson {
  private static final String LINEAR = "linear";

  private SceneJson() {}

  static ObjectNode write(Scene scene) {
    FieldWriter out =
        new FieldWriter()
            .text("id", scene.id().value())
            .textUnless("name", scene.name(), "")
            .textUnless("script", scene.script(), "")
            .textUnless("notes", scene.notes(), "")
            .time("duration", scene.duration())
            .object("source", SourceJson.write(scene.source()));
    if (!scene.framing().equals(Framing.COVER)) {
      out.object("framing", framing(scene.framing()));
    }
    if (!scene.camera().equals(Camera.STATIC)) {
      out.object("camera", CameraJson.write(scene.camera()));
    }
    if (!scene.look().equals(Look.PLAIN)) {
      out.object("look", look(scene.look()));
    }
    scene.transition().ifPresent(one -> out.object("transition", transition(one)));
    return out.with(scene.rest());
  }

  static ObjectNode framing(Framing framing) {
    FieldWriter out = new FieldWriter().text("mode", framing.mode().id());
    if (framing.focusX() != 0.5 || framing.focusY() != 0.5) {
      FieldWriter focus =
          new FieldWriter().number("x", framing.focusX()).number("y", framing.focusY());
      out.object("focus", focus.with(Fields.NONE));
    }
    return out.with(framing.rest());
  }

  private static ObjectNode look(Look look) {
    FieldWriter out = new FieldWriter().text("style", look.style());
    if (!look.effects().isEmpty()) {
      out.objects(
          "effects",
          look.effects(),
          effect -> new FieldWriter().text("id", effect.id()).with(effect.parameters()));
    }
    return out.with(look.rest());
  }

  private static ObjectNode transition(Transition transition) {
    return new FieldWriter()
        .text("kind", transition.kind())
        .time("duration", transition.duration())
        .textUnless("easing", transition.easing(), LINEAR)
        .with(transition.parameters());
  }

  static Scene read(FieldReader in) {
    SceneId id = new SceneId(in.name("id", in.place("id")));
    String name = in.text("name", "");
    String script = in.text("script", "");
    String notes = in.text("notes", "");
    Time duration = in.requiredTime("duration", Limits.LONGEST);
    Source source =
        in.has("source") ? in.object("source").map(SourceJson::read).orElse(blank()) : missing(in);
    Framing framing = in.object("framing").map(SceneJson::framing).orElse(Framing.COVER);
    Camera camera = in.object("camera").map(CameraJson::read).orElse(Camera.STATIC);
    Look look = in.object("look").map(SceneJson::look).orElse(Look.PLAIN);
    Optional<Transition> transition = in.object("transition").map(SceneJson::transition);
    return new Scene(
        id, name, script, notes, duration, source, framing, camera, look, transition, in.rest());
  }

  private static Source missing(FieldReader in) {
    in.problem("source", Texts.of("document.json.missing"));
    return blank();
  }

  private static Source blank() {
    return new Source.ColourCard(Rgb.BLACK);
  }

  static Framing framing(FieldReader in) {
    String mode = in.name("mode", Framing.Mode.COVER.id());
    Optional<Framing.Mode> known =
        Arrays.stream(Framing.Mode.values()).filter(one -> one.id().equals(mode)).findFirst();
    if (known.isEmpty()) {
      in.problem("mode", Texts.of("document.json.framing"));
    }
    Optional<FieldReader> focus = in.object("focus");
    double x = focus.map(point -> point.number("x", 0.5)).orElse(0.5);
    double y = focus.map(point -> point.number("y", 0.5)).orElse(0.5);
    return new Framing(
        known.orElse(Framing.Mode.COVER), x, y, InnerFields.keep(in.rest(), "focus", focus));
  }

  private static Look look(FieldReader in) {
    Optional<String> style = in.optionalName("style");
    List<Look.Effect> effects = new ArrayList<>();
    for (FieldReader effect : in.objects("effects")) {
      String id = effect.name("id", "?");
      effects.add(new Look.Effect(id, effect.rest()));
    }
    return new Look(style, effects, in.rest());
  }

  private static Transition transition(FieldReader in) {
    String kind = in.name("kind", "?");
    // As short as can be where it is wrong, so that it is not also said to be too long.
    Time duration = in.requiredTime("duration", new Time(1));
    String easing = in.optionalName("easing").orElse(LINEAR);
    return new Transition(kind, duration, easing, in.rest());
  }
}
