package org.reelboard.engine.render;

import java.util.Optional;
import java.util.OptionalInt;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.PictureCoding;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SoundCoding;

/** What a preset asks the writer for. */
final class FilmFormats {
  private FilmFormats() {}

  static FilmFormat of(ExportRequest request, int threads) {
    Preset preset = request.preset();
    Size size = request.size();
    FrameRate rate = preset.rate();
    return preset
        .quality()
        .map(quality -> encoded(preset.container(), size, rate, quality, threads))
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

  private static FilmFormat encoded(
      Container container, Size size, FrameRate rate, Quality quality, int threads) {
    PictureCoding coding =
        new PictureCoding(
            quality.crf(),
            quality.maxBitRate(),
            quality.keyframeInterval(),
            quality.effort(),
            threads);
    OptionalInt sound = OptionalInt.of(quality.soundBitRate());
    return switch (container) {
      case MP4 -> new FilmFormat.Mp4(size, rate, coding, sound);
      case WEBM -> new FilmFormat.Webm(size, rate, coding, sound);
      case GIF -> new FilmFormat.Gif(size, rate);
    };
  }
}
