package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Limits;
import org.reelboard.document.time.Time;

/**
 * What is marked in a timeline, wherever it is written: on the whole, on tracks, on clips and on
 * gaps. A mark on a clip counts from where its file begins, one on a track or a stack in the time
 * of that; here all are times of the film. As in OTIO's own library a clip's speed changes nothing
 * in this.
 */
final class OtioMarkers {
  private static final int DEEPEST = 64;
  private static final long SLOWEST_RATE = 24;

  private final OtioNotes notes;
  private final List<Marked> found = new ArrayList<>();

  OtioMarkers(OtioNotes notes) {
    this.notes = notes;
  }

  /**
   * A mark.
   *
   * @param at the time of the film
   * @param ours what this program wrote along, perhaps nothing
   */
  record Marked(Time at, Time duration, String name, String colour, JsonNode ours) {}

  /** Where a node lies in the film, and the part of the film in which it is seen. */
  private record Place(Time at, Time from, Time until, int depth) {
    Place inside(Time childAt, Time childLength) {
      return new Place(
          childAt, Time.max(from, childAt), Time.min(until, childAt.plus(childLength)), depth + 1);
    }
  }

  /** All of them, as they are written. */
  List<Marked> of(JsonNode top) {
    walk(top, new Place(Time.ZERO, Time.ZERO, Limits.LONGEST, 0));
    return found;
  }

  private void walk(JsonNode node, Place place) {
    if (place.depth() > DEEPEST || !node.path("enabled").asBoolean(true)) {
      return;
    }
    Time origin = origin(node);
    for (JsonNode marker : node.path("markers")) {
      add(marker, origin, place);
    }
    boolean isTrack = List.of("Track", "Sequence").contains(OtioTracks.schema(node));
    Time at = place.at().minus(origin);
    for (JsonNode child : node.path("children")) {
      if (OtioTracks.schema(child).equals("Transition")) {
        continue;
      }
      Time length = length(child);
      walk(child, place.inside(at, length));
      if (isTrack) {
        at = at.plus(length);
      }
    }
    if (OtioTracks.schema(node).equals("Timeline")) {
      walk(node.path("tracks"), place);
    }
  }

  /** The node's own time at which it begins to be seen. */
  private static Time origin(JsonNode node) {
    return OtioTimes.range(node.path("source_range"))
        .or(() -> OtioTimes.range(OtioTracks.reference(node).path("available_range")))
        .map(OtioTimes.Range::start)
        .orElse(Time.ZERO);
  }

  /** Nothing is said of it twice: what there is to say, the pictures' own reading has said. */
  private static Time length(JsonNode node) {
    return new OtioTracks(new OtioNotes()).strip(node, 0).duration();
  }

  private void add(JsonNode marker, Time origin, Place place) {
    JsonNode marked = marker.path("marked_range");
    Optional<OtioTimes.Range> range =
        OtioTimes.range(marked).filter(_ -> OtioTimes.time(marked.path("start_time")).isPresent());
    JsonNode ours = OtioTracks.ours(marker);
    Optional<Time> written = range.map(one -> place.at().plus(one.start().minus(origin)));
    Optional<Time> at =
        OtioTimes.exact(ours.path("start"))
            .filter(exact -> written.filter(one -> isNear(one, exact)).isPresent())
            .or(() -> written);
    if (at.isEmpty() || at.get().isBefore(place.from()) || at.get().isAfter(place.until())) {
      notes.count("document.otio.markers");
      return;
    }
    Time duration =
        OtioTimes.exact(ours.path("duration"))
            .or(() -> range.map(OtioTimes.Range::duration))
            .orElse(Time.ZERO);
    String name = marker.path("name").asText("");
    found.add(
        new Marked(
            at.get(),
            duration,
            name.isBlank() ? marker.path("comment").asText("") : name,
            marker.path("color").asText(""),
            ours));
  }

  /** Whether it is the exact time of what was written in whole frames, and not moved since. */
  private static boolean isNear(Time written, Time exact) {
    return Math.abs(written.minus(exact).flicks()) <= Time.FLICKS_PER_SECOND / SLOWEST_RATE;
  }
}
