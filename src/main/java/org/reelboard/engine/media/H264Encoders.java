package org.reelboard.engine.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.engine.media.H264Encoder.Pixels;

/**
 * The catalogue of encoders for H.264. That one is listed here says nothing about this machine: a
 * graphics card's encoder may be used only after {@link EncoderProof} has seen it work, in a
 * process that it may take with it. The options are those that FFmpeg's documentation of its codecs
 * names for a constant quality.
 */
public final class H264Encoders {
  /** libx264, on the processor: the standard, and the reference. */
  public static final H264Encoder SOFTWARE =
      new H264Encoder("software", "libx264", Pixels.PLANAR, Map.of());

  private static final List<H264Encoder> HARDWARE =
      List.of(
          new H264Encoder(
              "nvenc",
              "h264_nvenc",
              Pixels.PLANAR,
              Map.of(
                  "preset", "p5", "rc", "vbr", "cq", H264Encoder.CRF, "b", "0", "forced-idr", "1")),
          new H264Encoder(
              "vaapi",
              "h264_vaapi",
              Pixels.ON_VAAPI_CARD,
              Map.of("rc_mode", "CQP", "qp", H264Encoder.CRF)),
          new H264Encoder(
              "qsv",
              "h264_qsv",
              Pixels.WOVEN,
              Map.of("preset", "medium", "global_quality", H264Encoder.CRF, "forced_idr", "1")),
          new H264Encoder(
              "videotoolbox",
              "h264_videotoolbox",
              Pixels.PLANAR,
              // Its scale is its own: 65 of 100, in units of FF_QP2LAMBDA (118).
              Map.of("allow_sw", "0", "flags", "+qscale", "global_quality", "7670")),
          new H264Encoder(
              "amf",
              "h264_amf",
              Pixels.WOVEN,
              Map.of(
                  "quality",
                  "balanced",
                  "rc",
                  "cqp",
                  "qp_i",
                  H264Encoder.CRF,
                  "qp_p",
                  H264Encoder.CRF)));

  private H264Encoders() {}

  /** Those of graphics cards, whether this machine has them or not. */
  public static List<H264Encoder> hardware() {
    return HARDWARE;
  }

  /** The software encoder too. */
  public static Optional<H264Encoder> byId(String id) {
    return SOFTWARE.id().equals(id)
        ? Optional.of(SOFTWARE)
        : HARDWARE.stream().filter(encoder -> encoder.id().equals(id)).findFirst();
  }
}
