package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.time.Time;

/** Sound, what it and overlays are anchored to, and how tracks stand, as JSON. */
final class TrackJson {
  private TrackJson() {}

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

  static ObjectNode write(Anchor anchor) {
    FieldWriter out = new FieldWriter();
    switch (anchor) {
      case Anchor.ToFilm toFilm -> out.time("film", toFilm.at());
      case Anchor.ToScene toScene ->
          out.text("scene", toScene.scene().value()).time("offset", toScene.offset());
    }
    return out.with(Fields.NONE);
  }

  static ObjectNode write(TrackStates tracks) {
    FieldWriter out = new FieldWriter();
    tracks
        .byTrack()
        .forEach((track, state) ->
            out.object(
                track,
                new FieldWriter()
                    .flag("muted", state.muted())
                    .flag("solo", state.solo())
                    .flag("locked", state.locked())
                    .flag("hidden", state.hidden())
                    .with(state.rest())));
    return out.with(Fields.NONE);
  }

  static TrackStates tracks(FieldReader in) {
    SortedMap<String, TrackState> byTrack = new TreeMap<>();
    in.members()
        .forEach((track, state) ->
            byTrack.put(
                track,
                new TrackState(
                    state.flag("muted"),
                    state.flag("solo"),
                    state.flag("locked"),
                    state.flag("hidden"),
                    state.rest())));
    return new TrackStates(byTrack);
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

  static Anchor anchor(FieldReader in) {
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
