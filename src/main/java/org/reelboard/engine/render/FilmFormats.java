package org.reelboard.engine.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.PictureCoding;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SoundCoding;

/** What a preset asks the encoders for. */
final class FilmFormats {
  /** How full the rate's buffer is taken to be at a segment's start, in percent, by restraint. */
  private static final List<Integer> FILLS = List.of(PictureCoding.USUAL_FILL, 60, 35, 15, 5);

  private FilmFormats() {}

  /** The highest restraint there is. */
  static int mostRestraint() {
    return FILLS.size() - 1;
  }

  /** The buffer that a restraint reckons with, in percent. */
  static int fill(int restraint) {
    return FILLS.get(restraint);
  }

  /** The film without its sound, which is encoded by itself. */
  static FilmFormat of(ExportRequest request, int restraint) {
    Preset preset = request.preset();
    Size size = request.size();
    FrameRate rate = preset.rate();
    return preset
        .quality()
        .map(quality -> encoded(preset.container(), size, rate, coding(quality, fill(restraint))))
        .orElseGet(() -> new FilmFormat.Gif(size, rate));
  }

  /** What a preset asks for sound; empty where its container has none. */
  static Optional<SoundCoding> sound(Preset preset) {
    return preset
        .quality()
        .flatMap(quality ->
            switch (preset.container()) {
              case MP4 ->
                  Optional.of(new SoundCoding(SoundCoding.Codec.AAC, quality.soundBitRate()));
              case WEBM ->
                  Optional.of(new SoundCoding(SoundCoding.Codec.OPUS, quality.soundBitRate()));
              case GIF -> Optional.empty();
            });
  }

  private static PictureCoding coding(Quality quality, int fill) {
    return new PictureCoding(
        quality.crf(),
        quality.maxBitRate(),
        quality.keyframeInterval(),
        quality.effort(),
        fill,
        quality.h264());
  }

  private static FilmFormat encoded(
      Container container, Size size, FrameRate rate, PictureCoding coding) {
    return switch (container) {
      case MP4 -> new FilmFormat.Mp4(size, rate, coding, OptionalInt.empty());
      case WEBM -> new FilmFormat.Webm(size, rate, coding, OptionalInt.empty());
      case GIF -> new FilmFormat.Gif(size, rate);
    };
  }
}
