package org.reelboard.engine.picture.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much there is to draw in a frame of a Lottie animation, counted without drawing: one that
 * would take minutes is refused on every machine alike, however quick it is. What a composition
 * holds counts each time that the composition is used, and what a repeater copies counts so many
 * times. (Lottie Animation Community, Lottie 1.0.)
 */
final class LottieWork {
  /** So much takes a few seconds on a slow machine. */
  static final long MOST = 200_000;

  /** A layer, an effect (a blur of all of its picture) and a mask, beside a shape or a point. */
  private static final long LAYER = 20;

  private static final long EFFECT = 500;
  private static final long MASK = 100;

  private static final int COMPOSITION_LAYER = 0;
  private static final int DEEPEST = 50;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> compositions = new HashMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private LottieWork(JsonNode root) {
    for (JsonNode asset : root.path("assets")) {
      if (asset.has("layers")) {
        compositions.put(asset.path("id").asText(), asset);
      }
    }
  }

  /**
   * Counts the shapes, points, layers, masks and effects of a file.
   *
   * @throws IOException if it is no JSON, or too deeply nested
   */
  static long in(byte[] file) throws IOException {
    JsonNode root = JSON.readTree(file);
    return new LottieWork(root).layers(root.path("layers"), 0);
  }

  private long layers(JsonNode layers, int depth) {
    long work = 0;
    for (JsonNode layer : layers) {
      work += LAYER + EFFECT * layer.path("ef").size() + masks(layer.path("masksProperties"));
      work += shapes(layer.path("shapes"));
      if (layer.path("ty").asInt(-1) == COMPOSITION_LAYER) {
        work += composition(layer.path("refId").asText(), depth + 1);
      }
      if (work > MOST) {
        return work;
      }
    }
    return work;
  }

  /** What uses itself, or is nested for ever, is too much. */
  private long composition(String id, int depth) {
    if (depth > DEEPEST || !open.add(id)) {
      return MOST + 1;
    }
    Long work = known.get(id);
    if (work == null) {
      JsonNode composition = compositions.get(id);
      work = composition == null ? 0 : layers(composition.path("layers"), depth);
      known.put(id, work);
    }
    open.remove(id);
    return work;
  }

  private static long masks(JsonNode masks) {
    long work = MASK * masks.size();
    for (JsonNode mask : masks) {
      work += points(mask.path("pt"));
    }
    return work;
  }

  private static long shapes(JsonNode shapes) {
    long work = 0;
    long copies = 1;
    for (JsonNode shape : shapes) {
      if (shape.path("ty").asText().equals("rp")) {
        copies = Math.min(MOST, copies * Math.max(1, (long) largest(shape.path("c").path("k"))));
      }
      work += 1 + points(shape.path("ks")) + (long) largest(shape.path("pt").path("k"));
      work += shapes(shape.path("it"));
    }
    // Two numbers that were cut off at the most do not overflow.
    return Math.min(MOST + 1, work) * copies;
  }

  /** The points of a path; of one that changes, the most of any keyframe. */
  private static long points(JsonNode path) {
    JsonNode value = path.path("k");
    long points = value.path("v").size();
    for (JsonNode frame : value) {
      for (JsonNode shape : frame.path("s")) {
        points = Math.max(points, shape.path("v").size());
      }
    }
    return points;
  }

  /** The largest value that a number takes. */
  private static double largest(JsonNode value) {
    if (value.isNumber()) {
      return value.asDouble();
    }
    double most = 0;
    for (JsonNode frame : value) {
      most = Math.max(most, frame.isNumber() ? frame.asDouble() : largest(frame.path("s")));
    }
    return most;
  }
}
