package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT2020;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_SMPTE432;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_NCL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_UNSPECIFIED;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Brings the colours of phones and HDR cameras, wider and brighter than BT.709, into it: gamut by
 * zimg, brightness (PQ and HLG) by a curve that leaves the darker half as it is and rolls off to
 * the brightest, 1000 nits, at white.
 */
final class WideColour implements AutoCloseable {
  /** Nits of the white of a page in HDR (ITU-R BT.2408), which is to look white here as well. */
  private static final int WHITE_NITS = 203;

  private static final String PEAK = "4.926"; // 1000 / 203
  private static final String TONE_MAP =
      "zscale=t=linear:npl="
          + WHITE_NITS
          + ",format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=mobius:param=0.3:desat=0:peak="
          + PEAK
          + ",zscale=t=bt709:m=bt709:r=tv,format=yuv444p";
  private static final String GAMUT = "zscale=p=bt709:m=bt709:r=tv,format=yuv444p";

  private @Nullable FilterGraph graph;
  private @Nullable Colours graphColours;

  /** What a graph is made for. */
  private record Colours(
      int width, int height, int format, int primaries, int transfer, int space, int range) {
    static Colours of(AVFrame picture) {
      return new Colours(
          picture.width(),
          picture.height(),
          picture.format(),
          picture.color_primaries(),
          picture.color_trc(),
          picture.colorspace(),
          picture.color_range());
    }
  }

  /** True if a linear map of Y, Cb and Cr is not enough for this picture. */
  static boolean isNeeded(AVFrame picture) {
    return StreamFacts.isHdr(picture.color_trc())
        || picture.color_primaries() == AVCOL_PRI_BT2020
        || picture.color_primaries() == AVCOL_PRI_SMPTE432;
  }

  /** The same picture in BT.709, limited range, 4:4:4 and 8 bits. */
  void narrow(AVFrame picture, Picture into) throws AvException {
    complete(picture);
    graphFor(picture).filter(picture, into);
  }

  @Override
  public void close() {
    if (graph != null) {
      graph.close();
    }
  }

  private FilterGraph graphFor(AVFrame picture) throws AvException {
    Colours colours = Colours.of(picture);
    FilterGraph known = graph;
    if (known != null && colours.equals(graphColours)) {
      return known;
    }
    close();
    graph = null;
    FilterGraph made =
        FilterGraph.of(picture, StreamFacts.isHdr(picture.color_trc()) ? TONE_MAP : GAMUT);
    graph = made;
    graphColours = colours;
    return made;
  }

  /** Files leave out what goes without saying; zimg wants it said. */
  private static void complete(AVFrame picture) {
    if (picture.color_primaries() == AVCOL_PRI_UNSPECIFIED) {
      picture.color_primaries(AVCOL_PRI_BT2020);
    }
    if (picture.colorspace() == AVCOL_SPC_UNSPECIFIED) {
      boolean bt2020 = picture.color_primaries() == AVCOL_PRI_BT2020;
      picture.colorspace(bt2020 ? AVCOL_SPC_BT2020_NCL : AVCOL_SPC_BT709);
    }
    if (picture.color_trc() == AVCOL_TRC_UNSPECIFIED) {
      picture.color_trc(AVCOL_TRC_BT709);
    }
    if (picture.color_range() == AVCOL_RANGE_UNSPECIFIED) {
      picture.color_range(AVCOL_RANGE_MPEG);
    }
  }
}
