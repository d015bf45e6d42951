package org.reelboard.engine.media;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How each format's file is laid out. */
final class FilmContainer {
  private FilmContainer() {}

  /** FFmpeg's name of the kind of file. */
  static String name(FilmFormat format) {
    return switch (format) {
      case FilmFormat.Mp4 _ -> "mp4";
      case FilmFormat.Webm _ -> "webm";
      case FilmFormat.Gif _ -> "gif";
    };
  }

  /** What FFmpeg is told of it. */
  static Map<String, String> options(FilmFormat format) {
    return switch (format) {
      // B-frames are reordered by negative composition offsets, so no edit list is needed.
      case FilmFormat.Mp4 _ ->
          Map.of("movflags", "+faststart+negative_cts_offsets", "use_editlist", "0");
      // Otherwise each file would get a random number of its own.
      case FilmFormat.Webm _ -> Map.of("fflags", "+bitexact");
      case FilmFormat.Gif _ -> Map.of("loop", "0");
    };
  }

  /** How its sound is coded; empty where it has none. */
  static Optional<SoundCoding> sound(FilmFormat format) {
    return switch (format) {
      case FilmFormat.Mp4(var _, var _, var _, OptionalInt bitRate) when bitRate.isPresent() ->
          Optional.of(new SoundCoding(SoundCoding.Codec.AAC, bitRate.getAsInt()));
      case FilmFormat.Webm(var _, var _, var _, OptionalInt bitRate) when bitRate.isPresent() ->
          Optional.of(new SoundCoding(SoundCoding.Codec.OPUS, bitRate.getAsInt()));
      case FilmFormat.Mp4 _, FilmFormat.Webm _, FilmFormat.Gif _ -> Optional.empty();
    };
  }
}
