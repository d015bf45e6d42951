package org.reelboard.engine.render;

import java.util.Optional;
import java.util.OptionalLong;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SoundReader;

/**
 * What a platform looks at, of a film that is there or that is only planned.
 *
 * @param container and the codecs, by the names that {@code FilmFacts} uses
 * @param bytes empty for a film that is only planned
 */
record FilmTraits(
    String container,
    Time duration,
    Size size,
    FrameRate rate,
    String pictureCodec,
    Optional<Sound> sound,
    OptionalLong bytes) {

  record Sound(String codec, int sampleRate, int channels) {}

  /** What a preset will make of a project. */
  static FilmTraits planned(Project project, Preset preset) {
    return new FilmTraits(
        preset.container().extension(),
        Layout.of(project, preset.rate()).duration(),
        preset.size().on(project.canvas()),
        preset.rate(),
        switch (preset.container()) {
          case MP4 -> "h264";
          case WEBM -> "vp9";
          case GIF -> "gif";
        },
        switch (preset.container()) {
          case MP4 -> Optional.of(new Sound("aac", SoundReader.RATE, 2));
          case WEBM -> Optional.of(new Sound("opus", SoundReader.RATE, 2));
          case GIF -> Optional.empty();
        },
        OptionalLong.empty());
  }

  static FilmTraits of(FilmFacts film) {
    return new FilmTraits(
        film.container(),
        film.duration(),
        film.picture().size(),
        film.picture().rate(),
        film.picture().codec(),
        film.sound().map(sound -> new Sound(sound.codec(), sound.sampleRate(), sound.channels())),
        OptionalLong.of(film.bytes()));
  }

  /** The average over everything, in bits a second; empty for a film that is only planned. */
  OptionalLong bitRate() {
    return bytes.isPresent() && duration.isPositive()
        ? OptionalLong.of(Math.round(bytes.getAsLong() * 8 / duration.approximateSeconds()))
        : OptionalLong.empty();
  }
}
