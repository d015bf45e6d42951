package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectSnapshot;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.picture.UnreadablePolicy;

/**
 * What tells the pictures of a stretch of a film: all that can change a pixel of them, and as
 * little else as can be. So neither names nor what other stretches show count, nor where in the
 * film the stretch lies.
 */
final class PictureKeys {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Project pictured;
  private final UnreadablePolicy unreadable;
  private final Layout layout;
  private final AssetContents contents;
  private final ObjectNode project;
  private final Map<Integer, String> scenes = new ConcurrentHashMap<>();
  private final boolean exactRate;
  private final LaidOver laidOver;

  /**
   * @param pictured the project, with such captions as are drawn
   * @param unreadable what is drawn for files that cannot be read
   */
  PictureKeys(
      Project pictured, UnreadablePolicy unreadable, Layout layout, AssetContents contents) {
    this.pictured = pictured;
    this.unreadable = unreadable;
    this.layout = layout;
    this.contents = contents;
    this.project = ProjectSnapshot.write(pictured);
    this.exactRate = isExact(layout.rate());
    this.laidOver = new LaidOver(pictured, layout);
  }

  /** Whether every frame begins at a whole flick: then a scene looks the same wherever it is. */
  private static boolean isExact(FrameRate rate) {
    return Time.FLICKS_PER_SECOND * rate.denominator() % rate.numerator() == 0;
  }

  /** What a segment's pictures are, whatever their size; a tree that the caller may add to. */
  ObjectNode of(Segment segment) {
    ObjectNode all = NODES.objectNode();
    all.put("engine", EngineVersion.ofThisProgram());
    Canvas canvas = pictured.canvas();
    all.put("canvas", canvas.width() + "x" + canvas.height() + " " + canvas.background());
    all.put("unreadable", unreadable.name());
    all.put("frames", segment.frames());
    all.set("runs", runs(segment));
    all.set("overlays", overlays(segment));
    ArrayNode captions = captions(segment);
    if (!captions.isEmpty()) {
      all.set("captions", captions);
      all.set("caption-style", captionStyle());
    }
    if (laidOver.hasWords(segment)) {
      all.set("fonts", fonts());
    }
    return all;
  }

  /** The stretches of the segment in which the same scenes are seen. */
  private ArrayNode runs(Segment segment) {
    ArrayNode runs = NODES.arrayNode();
    long first = segment.first();
    for (long frame = first + 1; frame <= segment.end(); frame++) {
      if (frame == segment.end() || !seen(frame).equals(seen(first))) {
        runs.add(run(first, frame));
        first = frame;
      }
    }
    return runs;
  }

  /**
   * @param from the scene that goes out, or -1
   */
  private record Seen(int from, int to, boolean change) {}

  private Seen seen(long frame) {
    int index = layout.indexAt(frame);
    Layout.Placement placement = layout.placements().get(index);
    boolean change =
        frame - placement.start() < placement.overlap()
            && placement.scene().transition().isPresent();
    return new Seen(change ? index - 1 : -1, index, change);
  }

  private ObjectNode run(long first, long end) {
    Seen seen = seen(first);
    ObjectNode run = NODES.objectNode();
    run.put("frames", end - first);
    run.set("to", scene(seen.to(), first));
    if (seen.change()) {
      run.set("transition", sceneNode(seen.to()).required("transition"));
      run.put("overlap", layout.placements().get(seen.to()).overlap());
    }
    if (seen.from() >= 0) {
      run.set("from", scene(seen.from(), first));
    }
    return run;
  }

  private ObjectNode sceneNode(int index) {
    return (ObjectNode) project.required("scenes").required(index);
  }

  /** A scene as it is drawn from a frame on. */
  private ObjectNode scene(int index, long first) {
    Layout.Placement placement = layout.placements().get(index);
    ObjectNode scene = NODES.objectNode();
    scene.put("scene", scenes.computeIfAbsent(index, this::drawn));
    scene.put("length", placement.frames());
    scene.put("since", first - placement.start());
    if (!exactRate) {
      scene.put("start", placement.start());
    }
    return scene;
  }

  /** All that tells what a scene looks like: the same for each of its segments, and often long. */
  private String drawn(int index) {
    ObjectNode drawn = sceneNode(index).deepCopy();
    drawn.remove(List.of("id", "name", "script", "notes", "duration", "transition"));
    Source source = layout.placements().get(index).scene().source();
    withContent(source, (ObjectNode) drawn.required("source"));
    return CacheKey.of(CanonicalJson.text(drawn)).hex();
  }

  /** A file counts by its content, and a clip's own sound is not seen. */
  private void withContent(Source source, ObjectNode node) {
    source.file().ifPresent(asset -> node.put("asset", contents.key(asset)));
    if (source instanceof Source.Clip) {
      node.remove(List.of("gainDb", "muted"));
    }
  }

  /** What lies over the scenes, the lowest first. */
  private ArrayNode overlays(Segment segment) {
    ArrayNode seen = NODES.arrayNode();
    List<Overlay> all = pictured.seenOverlays();
    for (int index = 0; index < all.size(); index++) {
      Overlay overlay = all.get(index);
      Optional<Time> start = laidOver.start(overlay.anchor(), overlay.duration(), segment);
      if (start.isPresent()) {
        ObjectNode drawn = ((ObjectNode) project.required("overlays").required(index)).deepCopy();
        withContent(overlay.content(), drawn);
        seen.add(laid(drawn, start.get(), segment));
      }
    }
    return seen;
  }

  private void withContent(OverlayContent content, ObjectNode node) {
    switch (content) {
      case OverlayContent.Sticker sticker -> node.put("asset", contents.key(sticker.asset()));
      case OverlayContent.Inset inset ->
          withContent(inset.source(), (ObjectNode) node.required("source"));
      case OverlayContent.Title _,
          OverlayContent.Counter _,
          OverlayContent.Shape _,
          OverlayContent.Unknown _ -> {
        // They are made of no file but the fonts.
      }
    }
  }

  private ArrayNode captions(Segment segment) {
    ArrayNode seen = NODES.arrayNode();
    List<Cue> all = pictured.seenCues();
    for (int index = 0; index < all.size(); index++) {
      Cue cue = all.get(index);
      Optional<Time> start = laidOver.start(cue.anchor(), cue.duration(), segment);
      if (start.isPresent()) {
        JsonNode cues = project.required("captions").required("cues");
        seen.add(laid(((ObjectNode) cues.required(index)).deepCopy(), start.get(), segment));
      }
    }
    return seen;
  }

  /** Something laid over the scenes: it counts when it is seen, and not what it is tied to. */
  private ObjectNode laid(ObjectNode drawn, Time start, Segment segment) {
    drawn.remove(List.of("id", "anchor"));
    ObjectNode laid = NODES.objectNode();
    laid.set("drawn", drawn);
    laid.put("since", layout.rate().instant(segment.first()).minus(start).flicks());
    if (!exactRate) {
      laid.put("start", segment.first());
    }
    return laid;
  }

  /** How all captions look. */
  private ObjectNode captionStyle() {
    ObjectNode style = ((ObjectNode) project.required("captions")).deepCopy();
    style.remove("cues");
    return style;
  }

  /** The project's own typefaces may be used by any words. */
  private ArrayNode fonts() {
    ArrayNode fonts = NODES.arrayNode();
    pictured.fonts().forEach(font -> fonts.add(contents.key(font)));
    return fonts;
  }
}
