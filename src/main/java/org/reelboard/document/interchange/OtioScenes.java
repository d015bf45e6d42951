package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Strip.Join;
import org.reelboard.document.interchange.Strip.Media;
import org.reelboard.document.interchange.Strip.Piece;
import org.reelboard.document.interchange.Strip.Shown;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Scenes from pieces that touch: each is as much longer as its transitions reach beyond it. */
final class OtioScenes {
  private static final Rgb PLACEHOLDER = new Rgb(0x3a, 0x3a, 0x46);
  private static final String CROSSFADE = "crossfade";

  private final Function<String, Optional<AssetPath>> files;
  private final OtioNotes notes;
  private final Time frame;

  OtioScenes(Function<String, Optional<AssetPath>> files, OtioNotes notes, FrameRate rate) {
    this.files = files;
    this.notes = notes;
    this.frame = rate.instant(1);
  }

  List<Scene> of(Strip strip) {
    List<Piece> pieces = new ArrayList<>(strip.pieces());
    while (!pieces.isEmpty() && pieces.getLast().shown().isEmpty()) {
      pieces.removeLast();
    }
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < pieces.size(); index++) {
      Optional<Join> next =
          index + 1 < pieces.size() ? pieces.get(index + 1).join() : Optional.empty();
      Scene scene = scene(scenes.size(), pieces.get(index), next);
      if (scene.duration().isPositive()) {
        scenes.add(scene);
      } else {
        notes.add(Texts.of("document.otio.no-length", scene.name()));
      }
    }
    return scenes;
  }

  private Scene scene(int index, Piece piece, Optional<Join> next) {
    // Before the first piece there is nothing that a transition could lie over.
    Time before = index == 0 ? Time.ZERO : piece.join().map(Join::before).orElse(Time.ZERO);
    Time after = next.map(Join::after).orElse(Time.ZERO);
    Time length = before.plus(piece.duration()).plus(after);
    SceneId id = new SceneId("s" + (index + 1));
    if (piece.shown().isEmpty()) {
      notes.count("document.otio.gaps");
      return new Scene(
              id, Texts.of("document.otio.gap"), length, new Source.ColourCard(Rgb.BLACK))
          .withTransition(piece.join().flatMap(join -> transition(join, index)));
    }
    Shown shown = piece.shown().get();
    JsonNode ours = shown.ours();
    return new Scene(
            id,
            ours.path("name").asText(shown.name()),
            exact(ours.path("duration"), length),
            source(shown, before))
        .withScript(words(ours.path("script")))
        .withNotes(words(ours.path("notes")))
        .withTransition(piece.join().flatMap(join -> transition(join, index)));
  }

  private static String words(JsonNode text) {
    String words = text.asText("");
    return words.substring(0, Math.min(words.length(), Limits.LONGEST_TEXT));
  }

  /** The time that this program wrote along, unless it has been changed by more than a frame. */
  private Time exact(JsonNode written, Time found) {
    Time earliest = found.minus(frame);
    Time latest = found.plus(frame);
    return OtioTimes.exact(written)
        .filter(time -> time.isPositive() && !time.isBefore(earliest) && !time.isAfter(latest))
        .orElse(Time.min(found, Limits.LONGEST));
  }

  private Source source(Shown shown, Time before) {
    return switch (shown.media()) {
      case Media.Missing _ -> new Source.ColourCard(PLACEHOLDER);
      case Media.Colour(String colour) ->
          new Source.ColourCard(OtioReader.colour(colour, Rgb.BLACK));
      case Media.File(String url) ->
          files.apply(url).map(path -> file(path, shown, before)).orElseGet(() -> notHere(url));
    };
  }

  private Source notHere(String url) {
    notes.add(Texts.of("document.otio.not-here", url));
    return new Source.ColourCard(PLACEHOLDER);
  }

  private Source file(AssetPath path, Shown shown, Time before) {
    if (MediaUrl.isStill(path.fileName())) {
      return new Source.Still(path);
    }
    Time in = Time.max(Time.ZERO, shown.in().minus(before.times(shown.speed())));
    Time exact =
        OtioTimes.exact(shown.ours().path("in"))
            .filter(
                time ->
                    !time.isNegative()
                        && !time.isBefore(in.minus(frame.times(shown.speed())))
                        && !time.isAfter(in.plus(frame.times(shown.speed()))))
            .orElse(Time.min(in, Limits.LONGEST));
    return new Source.Clip(path, exact, shown.speed(), 0, false, Fields.NONE);
  }

  private Optional<Transition> transition(Join join, int index) {
    Time found = index == 0 ? join.after() : join.before().plus(join.after());
    Time length = exact(join.ours().path("duration"), found);
    if (!length.isPositive()) {
      return Optional.empty();
    }
    String kind = join.ours().path("kind").asText("");
    boolean dissolve = join.type().isEmpty() || join.type().equals("SMPTE_Dissolve");
    if (kind.isBlank() && !dissolve) {
      notes.add(Texts.of("document.otio.transition", join.type()));
    }
    String easing = join.ours().path("easing").asText("linear");
    return Optional.of(
        new Transition(
            kind.isBlank() ? CROSSFADE : kind,
            length,
            easing.isBlank() ? "linear" : easing,
            Fields.NONE));
  }
}
