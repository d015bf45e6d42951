package org.reelboard.engine.render;

import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.H264Encoder;

/**
 * One way to export, see {@link Presets}.
 *
 * @param id never translated, such as reels
 * @param quality empty where the container has nothing to choose (GIF)
 * @param platform the id of the platform it is made for, see {@link Platforms}
 */
public record Preset(
    String id,
    Container container,
    PresetSize size,
    FrameRate rate,
    Optional<Quality> quality,
    Optional<String> platform) {

  /** The same, with H.264 encoded by another encoder. */
  public Preset with(H264Encoder encoder) {
    return new Preset(id, container, size, rate, quality.map(one -> one.with(encoder)), platform);
  }

  /** Its name for people. */
  public String name() {
    return Texts.of("engine.preset." + id + ".name");
  }

  /** What it is for, in a sentence. */
  public String description() {
    return Texts.of("engine.preset." + id + ".description");
  }
}
