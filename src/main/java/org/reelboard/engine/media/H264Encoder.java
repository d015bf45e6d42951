package org.reelboard.engine.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reelboard.document.Texts;

/**
 * An encoder for H.264. Which there are say {@link H264Encoders}.
 *
 * @param id as users name it, such as {@code nvenc}
 * @param codec its name in FFmpeg
 * @param pixels what it takes
 * @param options its own, in FFmpeg's words; {@value #CRF} stands for the quality wanted
 */
public record H264Encoder(String id, String codec, Pixels pixels, Map<String, String> options) {
  /** Stands in {@link #options} for the quality wanted, on x264's scale. */
  static final String CRF = "{crf}";

  /** How an encoder wants its pictures. */
  public enum Pixels {
    /** In memory, three planes. */
    PLANAR,
    /** In memory, the two colour planes woven into one. */
    WOVEN,
    /** On the graphics card, by way of VAAPI. */
    ON_VAAPI_CARD
  }

  public H264Encoder {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** Its name for people. */
  public String name() {
    return Texts.of("engine.encoder." + id);
  }

  /** The options for a quality on x264's scale. */
  Map<String, String> options(int crf) {
    Map<String, String> filled = new LinkedHashMap<>(options);
    filled.replaceAll((_, value) -> value.replace(CRF, String.valueOf(crf)));
    return filled;
  }
}
