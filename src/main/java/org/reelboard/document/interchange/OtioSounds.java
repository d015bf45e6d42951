package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Strip.Media;
import org.reelboard.document.interchange.Strip.Piece;
import org.reelboard.document.interchange.Strip.Shown;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** Sounds from the tracks of sound; what clips bring along themselves is heard already. */
final class OtioSounds {
  private final Function<String, Optional<AssetPath>> files;
  private final OtioNotes notes;
  private final List<SoundClip> sounds = new ArrayList<>();

  OtioSounds(Function<String, Optional<AssetPath>> files, OtioNotes notes) {
    this.files = files;
    this.notes = notes;
  }

  /** A file at a time of the film, in hundredths of a second: as exact as linked sound is. */
  private record Heard(String url, long at) {
    Heard(String url, Time at) {
      this(url, Math.round(at.approximateSeconds() * 100));
    }
  }

  List<SoundClip> of(JsonNode top, Strip pictures) {
    Set<Heard> own = own(pictures);
    for (JsonNode track : top.path("children")) {
      if (OtioTracks.isSound(track)) {
        Time at = Time.ZERO;
        for (Piece piece : new OtioTracks(notes).strip(track, 1).pieces()) {
          Time start = at;
          if (piece.join().isPresent()) {
            notes.count("document.otio.sound-transitions");
          }
          piece.shown().ifPresent(shown -> add(track, shown, start, piece.duration(), own));
          at = at.plus(piece.duration());
        }
      }
    }
    return sounds;
  }

  private static Set<Heard> own(Strip pictures) {
    Set<Heard> own = new HashSet<>();
    Time at = Time.ZERO;
    for (Piece piece : pictures.pieces()) {
      Time start = at;
      piece
          .shown()
          .ifPresent(shown -> {
            if (shown.media() instanceof Media.File(String url)) {
              own.add(new Heard(url, start));
            }
          });
      at = at.plus(piece.duration());
    }
    return own;
  }

  private void add(JsonNode track, Shown shown, Time at, Time length, Set<Heard> own) {
    if (!(shown.media() instanceof Media.File(String url))) {
      return;
    }
    if (own.contains(new Heard(url, at))) {
      return;
    }
    Optional<AssetPath> path = files.apply(url);
    if (path.isEmpty()) {
      notes.add(Texts.of("document.otio.not-here", url));
      return;
    }
    if (shown.speed().compareTo(BigDecimal.ONE) != 0) {
      notes.count("document.otio.sound-speeds");
    }
    JsonNode ours = shown.ours();
    double gain = ours.path("gainDb").asDouble(0);
    sounds.add(
        new SoundClip(
            new SoundId("m" + (sounds.size() + 1)),
            kind(ours, track),
            path.get(),
            new Anchor.ToFilm(at),
            Time.min(shown.in(), Limits.LONGEST),
            Optional.of(length),
            Limits.isGain(gain) ? gain : 0,
            fade(ours.path("fadeIn")),
            fade(ours.path("fadeOut")),
            ours.path("duck").asBoolean(false),
            Fields.NONE));
  }

  private static Time fade(JsonNode written) {
    return OtioTimes.exact(written).filter(Limits::isPlace).orElse(Time.ZERO);
  }

  /** What it is, where the clip or its track's name tells. */
  private static String kind(JsonNode ours, JsonNode track) {
    String told =
        (ours.path("kind").asText("") + " " + track.path("name").asText(""))
            .toLowerCase(Locale.ROOT);
    if (told.contains("voice") || told.contains("dialog") || told.contains("narrat")) {
      return SoundClip.VOICE;
    }
    return told.contains("effect") || told.contains("sfx") ? SoundClip.EFFECT : SoundClip.MUSIC;
  }
}
