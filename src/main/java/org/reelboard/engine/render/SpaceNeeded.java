package org.reelboard.engine.render;

import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.Size;

/** How large a film will become at most, before it is made. */
final class SpaceNeeded {
  /** To spare: what else is written to a disk meanwhile, and what a container adds. */
  private static final double MARGIN = 1.5;

  /** Measured on pictures full of grain, which compress worst: 0.82. */
  private static final double GIF_BYTES_A_PIXEL = 0.9;

  private SpaceNeeded() {}

  /** The film's size in bytes if its bit rate stays at the cap. */
  static long atMost(Preset preset, Size size, Layout layout) {
    double seconds = layout.duration().approximateSeconds();
    return preset
        .quality()
        .map(quality -> Math.round((quality.maxBitRate() + quality.soundBitRate()) / 8.0 * seconds))
        .orElseGet(() ->
            Math.round(
                (double) size.width() * size.height() * layout.frames() * GIF_BYTES_A_PIXEL));
  }

  /** What should be free before the export begins. */
  static long withMargin(Preset preset, Size size, Layout layout) {
    return Math.round(atMost(preset, size, layout) * MARGIN);
  }
}
