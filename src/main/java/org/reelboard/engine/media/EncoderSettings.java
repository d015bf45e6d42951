package org.reelboard.engine.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.global.avcodec;

/**
 * All that a picture encoder is told, besides what its pictures are like: as FFmpeg's library takes
 * it, and as its command does, so that the two cannot differ.
 *
 * @param name of the encoder in FFmpeg
 * @param numbers the options that all encoders share, by their names in the command
 * @param closedGops whether no picture may need one from before its keyframe
 * @param own the encoder's own options
 */
record EncoderSettings(
    String name, Map<Shared, Long> numbers, boolean closedGops, Map<String, String> own) {

  /** Options of FFmpeg's that all picture encoders share. */
  enum Shared {
    THREADS("threads"),
    KEYFRAME_DISTANCE("g"),
    B_FRAMES("bf"),
    BIT_RATE("b:v"),
    MAX_RATE("maxrate"),
    BUFFER_SIZE("bufsize");

    private final String option;

    Shared(String option) {
      this.option = option;
    }

    private void apply(AVCodecContext context, long value) {
      switch (this) {
        case THREADS -> context.thread_count(Math.toIntExact(value));
        case KEYFRAME_DISTANCE -> context.gop_size(Math.toIntExact(value));
        case B_FRAMES -> context.max_b_frames(Math.toIntExact(value));
        case BIT_RATE -> context.bit_rate(value);
        case MAX_RATE -> context.rc_max_rate(value);
        case BUFFER_SIZE -> context.rc_buffer_size(Math.toIntExact(value));
      }
    }
  }

  EncoderSettings {
    numbers = new LinkedHashMap<>(numbers);
    own = new LinkedHashMap<>(own);
  }

  /** Sets up an encoder; {@link #own} is for opening it. */
  void apply(AVCodecContext context) {
    numbers.forEach((option, value) -> option.apply(context, value));
    if (closedGops) {
      context.flags(context.flags() | avcodec.AV_CODEC_FLAG_CLOSED_GOP);
    }
  }

  /** The same as arguments of the {@code ffmpeg} command. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("-c:v", name));
    numbers.forEach((option, value) -> {
      arguments.add("-" + option.option);
      arguments.add(Long.toString(value));
    });
    if (closedGops) {
      arguments.addAll(List.of("-flags", "+cgop"));
    }
    own.forEach((option, value) -> {
      arguments.add("-" + option);
      arguments.add(value);
    });
    return arguments;
  }
}
