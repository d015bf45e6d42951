package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** Overlays and sound as JSON. */
final class TrackJson {
  private static final double MIDDLE = 0.5;

  private TrackJson() {}

  static ObjectNode write(Overlay overlay) {
    return new FieldWriter()
        .text("id", overlay.id().value())
        .text("kind", overlay.kind())
        .text("text", overlay.text())
        .object("anchor", write(overlay.anchor()))
        .time("duration", overlay.duration())
        .text("style", overlay.style())
        .numberUnless("x", overlay.x(), MIDDLE)
        .numberUnless("y", overlay.y(), MIDDLE)
        .with(overlay.rest());
  }

  static ObjectNode write(SoundClip sound) {
    return new FieldWriter()
        .text("id", sound.id().value())
        .text("kind", sound.kind())
        .text("asset", sound.asset().value())
        .object("anchor", write(sound.anchor()))
        .timeUnlessZero("in", sound.in())
        .time("duration", sound.duration())
        .numberUnless("gainDb", sound.gainDb(), 0)
        .timeUnlessZero("fadeIn", sound.fadeIn())
        .timeUnlessZero("fadeOut", sound.fadeOut())
        .flag("duck", sound.duck())
        .with(sound.rest());
  }

  private static ObjectNode write(Anchor anchor) {
    FieldWriter out = new FieldWriter();
    switch (anchor) {
      case Anchor.ToFilm toFilm -> out.time("film", toFilm.at());
      case Anchor.ToScene toScene ->
          out.text("scene", toScene.scene().value()).time("offset", toScene.offset());
    }
    return out.with(Fields.NONE);
  }

  static Overlay overlay(FieldReader in) {
    OverlayId id = new OverlayId(in.name("id", in.place("id")));
    String kind = in.name("kind", "?");
    Optional<String> text = in.optionalText("text");
    FieldReader anchorIn = in.requiredObject("anchor");
    Anchor anchor = anchor(anchorIn);
    Time duration = in.requiredTime("duration", Limits.LONGEST);
    Optional<String> style = in.optionalName("style");
    double x = in.number("x", MIDDLE);
    double y = in.number("y", MIDDLE);
    Fields rest = InnerFields.keep(in.rest(), "anchor", Optional.of(anchorIn));
    return new Overlay(id, kind, text, anchor, duration, style, x, y, rest);
  }

  static SoundClip sound(FieldReader in) {
    SoundId id = new SoundId(in.name("id", in.place("id")));
    String kind = in.name("kind", "?");
    AssetPath asset = SourceJson.asset(in);
    FieldReader anchorIn = in.requiredObject("anchor");
    Anchor anchor = anchor(anchorIn);
    Time start = in.time("in", Time.ZERO);
    Optional<Time> duration = in.optionalTime("duration");
    double gain = in.number("gainDb", 0);
    Time fadeIn = in.time("fadeIn", Time.ZERO);
    Time fadeOut = in.time("fadeOut", Time.ZERO);
    boolean duck = in.flag("duck");
    Fields rest = InnerFields.keep(in.rest(), "anchor", Optional.of(anchorIn));
    return new SoundClip(
        id, kind, asset, anchor, start, duration, gain, fadeIn, fadeOut, duck, rest);
  }

  private static Anchor anchor(FieldReader in) {
    boolean toScene = in.has("scene");
    if (toScene == in.has("film")) {
      in.problem("scene", Texts.of("document.json.anchor"));
    }
    if (!toScene) {
      return new Anchor.ToFilm(in.time("film", Time.ZERO));
    }
    Optional<String> scene = in.optionalName("scene");
    Time offset = in.time("offset", Time.ZERO);
    return scene
        .<Anchor>map(id -> new Anchor.ToScene(new SceneId(id), offset))
        .orElse(new Anchor.ToFilm(Time.ZERO));
  }
}
