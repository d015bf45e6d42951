package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;

/**
 * Writes a film as an OpenTimelineIO timeline (https://opentimelineio.readthedocs.io, schemas as of
 * 0.11, which later versions read too). What OTIO has no words for (titles, captions, scripts,
 * exact times) goes along as markers and under {@code metadata.reelboard}.
 */
public final class OtioWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String OURS = "reelboard";

  private final Project project;
  private final Layout layout;
  private final Function<AssetPath, String> url;

  private OtioWriter(Project project, Function<AssetPath, String> url) {
    this.project = project;
    this.layout = Layout.of(project);
    this.url = url;
  }

  /**
   * The film as OTIO's JSON.
   *
   * @param url how a file of the project is written in it
   */
  public static ObjectNode write(Project project, Function<AssetPath, String> url) {
    return new OtioWriter(project, url).timeline();
  }

  private ObjectNode timeline() {
    ObjectNode canvas = NODES.objectNode();
    canvas.put("width", project.canvas().width()).put("height", project.canvas().height());
    canvas.put("rate", project.canvas().rate().toString());
    canvas.put("background", project.canvas().background().toString());
    ObjectNode timeline = schema("Timeline.1", project.title());
    ours(timeline).set("canvas", canvas);
    timeline.set("global_start_time", NODES.nullNode());
    ObjectNode stack = item(schema("Stack.1", "tracks"));
    titles(stack.withArray("markers"));
    captions(stack.withArray("markers"));
    marks(stack.withArray("markers"));
    ArrayNode tracks = stack.putArray("children");
    tracks.add(scenes());
    for (SoundLane lane : SoundLane.of(project, layout)) {
      tracks.add(lane(lane));
    }
    timeline.set("tracks", stack);
    return timeline;
  }

  private ObjectNode scenes() {
    ObjectNode track = item(schema("Track.1", "Scenes"));
    track.put("kind", "Video");
    ArrayNode children = track.putArray("children");
    for (Cut cut : Cut.of(layout)) {
      cut.scene().transition().ifPresent(one -> children.add(transition(cut, one)));
      children.add(clip(cut));
    }
    return track;
  }

  /** Over the end of the clip before and the start of this one. */
  private ObjectNode transition(Cut cut, Transition transition) {
    ObjectNode node = schema("Transition.1", transition.kind());
    long overlap = layout.placement(cut.scene().id()).map(Layout.Placement::overlap).orElse(0L);
    long before = cut.in() - cut.start();
    boolean dissolve = transition.kind().equals("crossfade");
    node.put("transition_type", dissolve ? "SMPTE_Dissolve" : "Custom_Transition");
    node.set("in_offset", frames(before));
    node.set("out_offset", frames(overlap - before));
    ours(node)
        .put("kind", transition.kind())
        .put("duration", TimeText.write(transition.duration()))
        .put("easing", transition.easing());
    return node;
  }

  private ObjectNode clip(Cut cut) {
    Scene scene = cut.scene();
    ObjectNode clip = item(schema("Clip.1", cut.name()));
    clip.set("source_range", range(cut.mediaTime(cut.in()), cut.frames()));
    clip.set("media_reference", media(scene.source()));
    ObjectNode ours = ours(clip);
    ours.put("id", scene.id().value())
        .put("name", scene.name())
        .put("duration", TimeText.write(scene.duration()));
    putUnlessEmpty(ours, "script", scene.script());
    putUnlessEmpty(ours, "notes", scene.notes());
    if (scene.source() instanceof Source.Clip one) {
      ours.put("in", TimeText.write(one.in()));
      ours.put("speed", one.speed());
      if (one.speed().compareTo(BigDecimal.ONE) != 0) {
        ObjectNode warp = schema("LinearTimeWarp.1", "");
        warp.put("effect_name", "LinearTimeWarp").put("time_scalar", one.speed().doubleValue());
        clip.withArray("effects").add(warp);
      }
    }
    return clip;
  }

  private ObjectNode media(Source source) {
    return switch (source) {
      case Source.Still still -> external(still.asset(), "still");
      case Source.Clip clip -> external(clip.asset(), "clip");
      case Source.ColourCard card -> plain(card.colour());
      case Source.Slot slot -> plain(slot.colour());
      case Source.Unknown unknown -> {
        ObjectNode node = reference("MissingReference.1");
        ours(node).put("kind", unknown.kind());
        yield node;
      }
    };
  }

  private static ObjectNode plain(Rgb colour) {
    ObjectNode node = reference("GeneratorReference.1");
    node.put("generator_kind", "SolidColor");
    node.putObject("parameters").put("color", colour.toString());
    return node;
  }

  private ObjectNode external(AssetPath asset, String kind) {
    ObjectNode node = reference("ExternalReference.1");
    node.put("target_url", url.apply(asset));
    ours(node).put("kind", kind).put("asset", asset.value());
    return node;
  }

  private static ObjectNode reference(String schema) {
    ObjectNode node = schema(schema, "");
    node.set("available_range", NODES.nullNode());
    return node;
  }

  private ObjectNode lane(SoundLane lane) {
    ObjectNode track = item(schema("Track.1", lane.kind()));
    track.put("kind", "Audio");
    ArrayNode children = track.putArray("children");
    long at = 0;
    for (SoundLane.Stretch one : lane.stretches()) {
      if (one.start() > at) {
        ObjectNode gap = item(schema("Gap.1", ""));
        gap.set("source_range", range(Time.ZERO, one.start() - at));
        children.add(gap);
      }
      children.add(sound(one));
      at = one.end();
    }
    return track;
  }

  private ObjectNode sound(SoundLane.Stretch stretch) {
    SoundClip sound = stretch.clip();
    ObjectNode clip = item(schema("Clip.1", sound.asset().fileName()));
    clip.set("source_range", range(sound.in(), stretch.end() - stretch.start()));
    clip.set("media_reference", external(sound.asset(), "sound"));
    ours(clip)
        .put("kind", sound.kind())
        .put("gainDb", sound.gainDb())
        .put("in", TimeText.write(sound.in()))
        .put("fadeIn", TimeText.write(sound.fadeIn()))
        .put("fadeOut", TimeText.write(sound.fadeOut()))
        .put("duck", sound.duck());
    return clip;
  }

  private void titles(ArrayNode markers) {
    for (Overlay overlay : project.overlays()) {
      if (overlay.content() instanceof OverlayContent.Title title) {
        layout
            .timeOf(overlay.anchor())
            .map(start -> marker(title.text(), "MAGENTA", start, overlay.duration()))
            .ifPresent(marker -> {
              ours(marker).put("kind", "title").put("text", title.text());
              markers.add(marker);
            });
      }
    }
  }

  private void captions(ArrayNode markers) {
    for (FilmCue cue : FilmCues.of(project, layout)) {
      Time length = cue.end().minus(cue.start());
      ObjectNode marker = marker(cue.cue().text(), "CYAN", cue.start(), length);
      ours(marker)
          .put("kind", "caption")
          .put("text", cue.cue().text())
          .put("start", TimeText.write(cue.start()))
          .put("duration", TimeText.write(length));
      markers.add(marker);
    }
  }

  private void marks(ArrayNode markers) {
    for (Marker mark : project.markers()) {
      layout
          .timeOf(mark.anchor())
          .ifPresent(at -> {
            ObjectNode marker =
                marker(mark.name(), OtioColours.written(mark.colour()), at, Time.ZERO);
            ours(marker)
                .put("kind", "marker")
                .put("colour", mark.colour())
                .put("start", TimeText.write(at));
            markers.add(marker);
          });
    }
  }

  private ObjectNode marker(String text, String colour, Time start, Time length) {
    ObjectNode marker = schema("Marker.2", text.replaceAll("\\R", " "));
    marker.put("color", colour);
    long from = layout.rate().nearestFrame(start);
    long until = layout.rate().nearestFrame(start.plus(length));
    ObjectNode range = schema("TimeRange.1");
    range.set("start_time", frames(from));
    range.set("duration", frames(Math.max(1, until - from)));
    marker.set("marked_range", range);
    return marker;
  }

  /** A range that begins at an exact time of a file and lasts so many frames of the film. */
  private ObjectNode range(Time start, long frames) {
    ObjectNode range = schema("TimeRange.1");
    ObjectNode from = schema("RationalTime.1");
    double rate = layout.rate().approximate();
    long nearest = layout.rate().nearestFrame(start);
    boolean exact = layout.rate().instant(nearest).equals(start);
    from.put("rate", rate).put("value", exact ? nearest : start.approximateSeconds() * rate);
    range.set("start_time", from);
    range.set("duration", frames(frames));
    return range;
  }

  private ObjectNode frames(long frames) {
    ObjectNode time = schema("RationalTime.1");
    time.put("rate", layout.rate().approximate()).put("value", (double) frames);
    return time;
  }

  private static ObjectNode schema(String schema) {
    return NODES.objectNode().put("OTIO_SCHEMA", schema);
  }

  private static ObjectNode schema(String schema, String name) {
    ObjectNode node = schema(schema);
    node.set("metadata", NODES.objectNode());
    node.put("name", name);
    return node;
  }

  /** What every item of a timeline has. */
  private static ObjectNode item(ObjectNode node) {
    node.set("source_range", NODES.nullNode());
    node.set("effects", NODES.arrayNode());
    node.set("markers", NODES.arrayNode());
    return node;
  }

  private static ObjectNode ours(ObjectNode node) {
    return ((ObjectNode) node.required("metadata")).withObject("/" + OURS);
  }

  private static void putUnlessEmpty(ObjectNode node, String name, String text) {
    Optional.of(text).filter(one -> !one.isEmpty()).ifPresent(one -> node.put(name, one));
  }
}
