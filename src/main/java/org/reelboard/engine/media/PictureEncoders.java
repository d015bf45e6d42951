package org.reelboard.engine.media;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Encoder;

/** The encoder for each format's pictures, set up and opened. */
final class PictureEncoders {
  /** H.264 players on phones are only sure to take this many. */
  private static final int MOST_B_FRAMES = 2;

  /** VP9 splits a picture into tile columns of at least 256 pixels. */
  private static final int NARROWEST_VP9_TILE = 256;

  private static final long FULL_HD_PIXELS = 1920 * 1088;
  private static final int LARGE_LOOK_AHEAD = 20;

  private PictureEncoders() {}

  static Encoder open(FilmFormat format, PictureIntake intake) throws AvException {
    Encoder encoder = Encoder.named(name(format));
    try {
      AVCodecContext context = encoder.context();
      intake.describe(context);
      FrameRate rate = format.rate();
      context.time_base(avutil.av_make_q(rate.denominator(), rate.numerator()));
      context.framerate(avutil.av_make_q(rate.numerator(), rate.denominator()));
      context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
      encoder.open(options(format, context));
    } catch (AvException e) {
      encoder.close();
      throw e;
    }
    return encoder;
  }

  private static String name(FilmFormat format) {
    return switch (format) {
      case FilmFormat.Mp4 _ -> "libx264";
      case FilmFormat.Webm _ -> "libvpx-vp9";
      case FilmFormat.Gif _ -> "gif";
    };
  }

  private static Map<String, String> options(FilmFormat format, AVCodecContext context) {
    return switch (format) {
      case FilmFormat.Mp4 mp4 -> h264(mp4, context);
      case FilmFormat.Webm webm -> vp9(webm, context);
      case FilmFormat.Gif _ -> Map.of();
    };
  }

  private static Map<String, String> h264(FilmFormat.Mp4 mp4, AVCodecContext context) {
    PictureCoding coding = mp4.picture();
    context.thread_count(coding.threads());
    context.gop_size(keyframeDistance(coding, mp4.rate()));
    context.max_b_frames(MOST_B_FRAMES);
    context.flags(context.flags() | avcodec.AV_CODEC_FLAG_CLOSED_GOP);
    context.rc_max_rate(coding.maxBitRate());
    context.rc_buffer_size(Math.toIntExact(coding.maxBitRate()));
    return Map.of(
        "preset",
        coding.effort().x264Preset(),
        "profile",
        "high",
        "crf",
        String.valueOf(coding.crf()),
        "x264-params",
        "open-gop=0" + lookAhead(mp4.size()));
  }

  /** Beyond full HD the usual 40 frames ahead take a gigabyte, and seconds to stop. */
  private static String lookAhead(Size size) {
    boolean large = (long) size.width() * size.height() > FULL_HD_PIXELS;
    return large ? ":rc-lookahead=" + LARGE_LOOK_AHEAD : "";
  }

  private static Map<String, String> vp9(FilmFormat.Webm webm, AVCodecContext context) {
    PictureCoding coding = webm.picture();
    context.thread_count(coding.threads());
    context.gop_size(keyframeDistance(coding, webm.rate()));
    context.bit_rate(coding.maxBitRate());
    Map<String, String> options = new HashMap<>();
    options.put("crf", String.valueOf(coding.crf()));
    options.put("deadline", coding.effort().vp9Deadline());
    options.put("cpu-used", String.valueOf(coding.effort().vp9Speed()));
    options.put("row-mt", "1");
    options.put("tile-columns", String.valueOf(tileColumns(webm.size().width())));
    return options;
  }

  private static int keyframeDistance(PictureCoding coding, FrameRate rate) {
    return Math.toIntExact(Math.max(1, rate.nearestFrame(coding.keyframeInterval())));
  }

  /** As the binary logarithm that libvpx wants. */
  private static int tileColumns(int width) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, width / NARROWEST_VP9_TILE));
  }
}
