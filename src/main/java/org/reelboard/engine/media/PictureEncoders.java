package org.reelboard.engine.media;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.EncoderSettings.Shared;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Encoder;

/** The encoder for each format's pictures, set up and opened. */
final class PictureEncoders {
  /** H.264 players on phones are only sure to take this many. */
  private static final long MOST_B_FRAMES = 2;

  /** VP9 splits a picture into tile columns of at least 256 pixels. */
  private static final int NARROWEST_VP9_TILE = 256;

  private static final long FULL_HD_PIXELS = 1920 * 1088;
  private static final int LARGE_LOOK_AHEAD = 20;

  private PictureEncoders() {}

  static Encoder open(FilmFormat format, PictureIntake intake) throws AvException {
    EncoderSettings settings = settings(format);
    Encoder encoder = Encoder.named(settings.name());
    try {
      AVCodecContext context = encoder.context();
      intake.describe(context);
      FrameRate rate = format.rate();
      context.time_base(avutil.av_make_q(rate.denominator(), rate.numerator()));
      context.framerate(avutil.av_make_q(rate.numerator(), rate.denominator()));
      context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
      settings.apply(context);
      encoder.open(settings.own());
    } catch (AvException e) {
      encoder.close();
      throw e;
    }
    return encoder;
  }

  static EncoderSettings settings(FilmFormat format) {
    return switch (format) {
      case FilmFormat.Mp4 mp4 -> h264(mp4);
      case FilmFormat.Webm webm -> vp9(webm);
      case FilmFormat.Gif _ -> new EncoderSettings("gif", Map.of(), false, Map.of());
    };
  }

  private static EncoderSettings h264(FilmFormat.Mp4 mp4) {
    H264Encoder encoder = mp4.picture().h264();
    return encoder.equals(H264Encoders.SOFTWARE) ? x264(mp4) : card(mp4, encoder);
  }

  /** Without B-frames, which not every card has and which gain it little. */
  private static EncoderSettings card(FilmFormat.Mp4 mp4, H264Encoder encoder) {
    PictureCoding coding = mp4.picture();
    Map<Shared, Long> numbers = new EnumMap<>(Shared.class);
    numbers.put(Shared.KEYFRAME_DISTANCE, keyframeDistance(coding, mp4.rate()));
    numbers.put(Shared.B_FRAMES, 0L);
    numbers.put(Shared.MAX_RATE, coding.maxBitRate());
    numbers.put(Shared.BUFFER_SIZE, coding.maxBitRate());
    Map<String, String> own = new LinkedHashMap<>(encoder.options(coding.crf()));
    own.put("profile", "high");
    return new EncoderSettings(encoder.codec(), numbers, true, own);
  }

  private static EncoderSettings x264(FilmFormat.Mp4 mp4) {
    PictureCoding coding = mp4.picture();
    Map<Shared, Long> numbers = new EnumMap<>(Shared.class);
    numbers.put(Shared.THREADS, 1L);
    numbers.put(Shared.KEYFRAME_DISTANCE, keyframeDistance(coding, mp4.rate()));
    numbers.put(Shared.B_FRAMES, MOST_B_FRAMES);
    numbers.put(Shared.MAX_RATE, coding.maxBitRate());
    numbers.put(Shared.BUFFER_SIZE, coding.maxBitRate());
    Map<String, String> own = new LinkedHashMap<>();
    own.put("preset", coding.effort().x264Preset());
    own.put("profile", "high");
    own.put("crf", String.valueOf(coding.crf()));
    own.put(
        "x264-params",
        "open-gop=0:lookahead-threads=1"
            + coding.effort().x264Parameters()
            + lookAhead(mp4.size())
            + fill(coding.bufferFill()));
    return new EncoderSettings("libx264", numbers, true, own);
  }

  /** Beyond full HD the usual 40 frames ahead take a gigabyte, and seconds to stop. */
  private static String lookAhead(Size size) {
    boolean large = (long) size.width() * size.height() > FULL_HD_PIXELS;
    return large ? ":rc-lookahead=" + LARGE_LOOK_AHEAD : "";
  }

  private static String fill(int percent) {
    return percent == PictureCoding.USUAL_FILL ? "" : ":vbv-init=" + percent / 100.0;
  }

  private static EncoderSettings vp9(FilmFormat.Webm webm) {
    PictureCoding coding = webm.picture();
    Map<Shared, Long> numbers = new EnumMap<>(Shared.class);
    numbers.put(Shared.THREADS, 1L);
    numbers.put(Shared.KEYFRAME_DISTANCE, keyframeDistance(coding, webm.rate()));
    numbers.put(Shared.BIT_RATE, coding.maxBitRate());
    Map<String, String> own = new LinkedHashMap<>();
    own.put("crf", String.valueOf(coding.crf()));
    own.put("deadline", coding.effort().vp9Deadline());
    own.put("cpu-used", String.valueOf(coding.effort().vp9Speed()));
    own.put("row-mt", "1");
    own.put("tile-columns", String.valueOf(tileColumns(webm.size().width())));
    return new EncoderSettings("libvpx-vp9", numbers, false, own);
  }

  private static long keyframeDistance(PictureCoding coding, FrameRate rate) {
    return Math.max(1, rate.nearestFrame(coding.keyframeInterval()));
  }

  /** As the binary logarithm that libvpx wants. */
  private static int tileColumns(int width) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, width / NARROWEST_VP9_TILE));
  }
}
