package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Strip.Join;
import org.reelboard.document.interchange.Strip.Media;
import org.reelboard.document.interchange.Strip.Piece;
import org.reelboard.document.interchange.Strip.Shown;
import org.reelboard.document.project.Limits;
import org.reelboard.document.time.Time;

/**
 * Takes OTIO's nested compositions apart into strips of pieces. Schemas are told by their names
 * alone, whatever their versions: their fields only ever grew.
 */
final class OtioTracks {
  private static final int DEEPEST = 64;

  /** So deep lie the tracks of a timeline. */
  private static final int TOP = 1;

  private static final Time AN_HOUR = Time.ofSeconds(3600);

  private final OtioNotes notes;

  OtioTracks(OtioNotes notes) {
    this.notes = notes;
  }

  static String schema(JsonNode node) {
    return node.path("OTIO_SCHEMA").asText("").replaceFirst("\\..*$", "");
  }

  /** What any item shows over its whole length. */
  Strip strip(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      notes.add(Texts.of("document.otio.too-deep"));
      return Strip.EMPTY;
    }
    if (node.has("enabled") && !node.path("enabled").asBoolean(true)) {
      notes.count("document.otio.disabled");
      return OtioTimes.range(node.path("source_range"))
          .map(range -> gap(range.duration()))
          .orElse(Strip.EMPTY);
    }
    Strip whole =
        switch (schema(node)) {
          case "Clip" -> clip(node);
          case "Gap", "Filler" ->
              OtioTimes.range(node.path("source_range"))
                  .map(range -> gap(range.duration()))
                  .orElse(Strip.EMPTY);
          case "Track", "Sequence" -> trimmed(node, track(node, depth));
          case "Stack" -> trimmed(node, stack(node, depth));
          case "Timeline" -> strip(node.path("tracks"), depth + 1);
          default -> {
            notes.add(Texts.of("document.otio.unknown", schema(node)));
            yield OtioTimes.range(node.path("source_range"))
                .map(range -> gap(range.duration()))
                .orElse(Strip.EMPTY);
          }
        };
    effects(node);
    return whole;
  }

  private static Strip gap(Time duration) {
    return duration.isPositive() ? new Strip(List.of(Piece.nothing(duration))) : Strip.EMPTY;
  }

  private static Strip trimmed(JsonNode node, Strip whole) {
    return OtioTimes.range(node.path("source_range"))
        .map(range -> whole.part(Time.max(Time.ZERO, range.start()), range.duration()))
        .orElse(whole);
  }

  /** Children behind each other; a transition belongs to what follows it. */
  private Strip track(JsonNode node, int depth) {
    List<Piece> pieces = new ArrayList<>();
    Optional<Join> join = Optional.empty();
    for (JsonNode child : node.path("children")) {
      if (schema(child).equals("Transition")) {
        if (join.isPresent()) {
          notes.count("document.otio.transitions");
        }
        join = join(child);
        continue;
      }
      List<Piece> next = new ArrayList<>(strip(child, depth + 1).pieces());
      if (!next.isEmpty() && join.isPresent()) {
        Piece first = next.removeFirst();
        next.addFirst(new Piece(first.duration(), first.shown(), join));
      }
      if (next.isEmpty() && join.isPresent()) {
        notes.count("document.otio.transitions");
      }
      pieces.addAll(next);
      join = Optional.empty();
    }
    if (join.isPresent()) {
      notes.add(Texts.of("document.otio.last-transition"));
    }
    return new Strip(pieces);
  }

  private Strip stack(JsonNode node, int depth) {
    Strip all = Strip.EMPTY;
    for (JsonNode child : node.path("children")) {
      if (isPictures(child)) {
        all = all.under(strip(child, depth + 1));
      } else if (!isSound(child)) {
        notes.add(Texts.of("document.otio.track", child.path("kind").asText("")));
      } else if (depth > TOP) {
        notes.count("document.otio.nested-sounds");
      }
    }
    return all;
  }

  /** A track may be of any kind, as of subtitles; what is no track has none. */
  private static boolean isPictures(JsonNode node) {
    String kind = node.path("kind").asText("").toLowerCase(Locale.ROOT);
    return kind.isEmpty() || kind.equals("video");
  }

  static boolean isSound(JsonNode node) {
    return node.path("kind").asText("").toLowerCase(Locale.ROOT).equals("audio");
  }

  private Optional<Join> join(JsonNode node) {
    Time before = OtioTimes.time(node.path("in_offset")).orElse(Time.ZERO);
    Time after = OtioTimes.time(node.path("out_offset")).orElse(Time.ZERO);
    if (before.isNegative() || after.isNegative()) {
      notes.count("document.otio.transitions");
      return Optional.empty();
    }
    return Optional.of(
        new Join(node.path("transition_type").asText(""), before, after, ours(node)));
  }

  private Strip clip(JsonNode node) {
    JsonNode reference = reference(node);
    Optional<OtioTimes.Range> available = OtioTimes.range(reference.path("available_range"));
    Optional<OtioTimes.Range> used = OtioTimes.range(node.path("source_range")).or(() -> available);
    if (used.isEmpty()) {
      notes.add(Texts.of("document.otio.no-length", node.path("name").asText("")));
      return Strip.EMPTY;
    }
    Time start = used.get().start();
    Time in = start.minus(available.map(OtioTimes.Range::start).orElse(Time.ZERO));
    if (available.isEmpty() && !in.isBefore(AN_HOUR)) {
      notes.count("document.otio.timecode");
      in = Time.ZERO;
    }
    Shown shown =
        new Shown(
            node.path("name").asText(""),
            media(node, reference),
            Time.max(Time.ZERO, in),
            speed(node),
            ours(node));
    return new Strip(
        List.of(new Piece(used.get().duration(), Optional.of(shown), Optional.empty())));
  }

  /** Since its second version a clip has several, one of which is in use. */
  static JsonNode reference(JsonNode clip) {
    JsonNode several = clip.path("media_references");
    if (!several.isObject()) {
      return clip.path("media_reference");
    }
    JsonNode active = several.path(clip.path("active_media_reference_key").asText("DEFAULT_MEDIA"));
    return active.isObject() || several.isEmpty() ? active : several.iterator().next();
  }

  private Media media(JsonNode clip, JsonNode reference) {
    return switch (schema(reference)) {
      case "ExternalReference" -> new Media.File(reference.path("target_url").asText(""));
      case "ImageSequenceReference" -> {
        notes.add(Texts.of("document.otio.sequence", clip.path("name").asText("")));
        yield new Media.File(firstImage(reference));
      }
      case "GeneratorReference" -> {
        String kind = reference.path("generator_kind").asText("");
        if (!kind.equals("SolidColor")) {
          notes.add(Texts.of("document.otio.generator", kind));
        }
        yield new Media.Colour(reference.path("parameters").path("color").asText(""));
      }
      default -> {
        notes.count("document.otio.missing");
        yield new Media.Missing();
      }
    };
  }

  private static String firstImage(JsonNode reference) {
    int digits = reference.path("frame_zero_padding").asInt(0);
    String number =
        String.format(
            Locale.ROOT,
            digits > 0 && digits < 20 ? "%0" + digits + "d" : "%d",
            reference.path("start_frame").asLong(0));
    return reference.path("target_url_base").asText("")
        + reference.path("name_prefix").asText("")
        + number
        + reference.path("name_suffix").asText("");
  }

  private BigDecimal speed(JsonNode clip) {
    double speed = 1;
    for (JsonNode effect : clip.path("effects")) {
      if (isWarp(effect)) {
        speed *= scalar(effect);
      }
    }
    if (speed == 0) {
      notes.count("document.otio.frozen");
      return BigDecimal.ONE;
    }
    if (speed < 0) {
      notes.count("document.otio.reversed");
    }
    BigDecimal wanted = BigDecimal.valueOf(Math.abs(speed));
    BigDecimal possible = wanted.max(Limits.SLOWEST).min(Limits.FASTEST);
    if (possible.compareTo(wanted) != 0) {
      notes.count("document.otio.speeds");
    }
    return possible;
  }

  /** A frozen frame is a warp by 0, whatever is written beside it. */
  private static boolean isWarp(JsonNode effect) {
    return List.of("LinearTimeWarp", "FreezeFrame").contains(schema(effect));
  }

  private static double scalar(JsonNode warp) {
    if (schema(warp).equals("FreezeFrame")) {
      return 0;
    }
    double scalar = warp.path("time_scalar").asDouble(1);
    return Double.isFinite(scalar) ? scalar : 1;
  }

  private void effects(JsonNode node) {
    for (JsonNode effect : node.path("effects")) {
      String schema = schema(effect);
      boolean isTaken = isWarp(effect) && schema(node).equals("Clip");
      if (!isTaken) {
        String name = effect.path("effect_name").asText("");
        notes.add(Texts.of("document.otio.effect", name.isBlank() ? schema : name));
      }
    }
  }

  static JsonNode ours(JsonNode node) {
    return node.path("metadata").path("reelboard");
  }
}
