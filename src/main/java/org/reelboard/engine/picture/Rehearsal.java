package org.reelboard.engine.picture;

import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.NativeLibraries;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Prefilter;
import org.reelboard.engine.picture.resample.Raster;
import org.reelboard.engine.picture.resample.Resampler;

/**
 * Draws a few small frames that nobody sees. Then the libraries are loaded and the loops compiled
 * when the first frame is wanted, which would else take some tenths of a second longer: worth it
 * while a processor has nothing else to do.
 */
public final class Rehearsal {
  private static final int EDGE = 256;

  /** After so many the loops are compiled. */
  private static final int FRAMES = 24;

  private Rehearsal() {}

  /** Rehearses, on the calling thread. */
  public static void play() {
    Frame frame = Frame.opaque(EDGE, EDGE, Chroma.HALF);
    Raster picture = Prefilter.of(Raster.of(frame));
    Resampler resampler = new Resampler();
    for (int i = 1; i <= FRAMES; i++) {
      double edge = EDGE - (double) i / FRAMES;
      resampler.draw(picture, new Crop(0, 0, edge, edge), Filter.PREPARED, frame);
    }
    NativeLibraries.loadFfmpeg();
  }
}
