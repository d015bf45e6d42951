package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRAP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P16;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.Picture;
import org.reelboard.engine.media.ffmpeg.Scaler;

/**
 * Makes {@link Frame}s of decoded pictures: FFmpeg scales and brings each plane to full size in the
 * picture's own colours, then one linear map brings those to BT.709 limited range.
 */
final class WorkingFormat implements AutoCloseable {
  /** Players take untagged pictures above the size of a DVD's for BT.709, as mpv does. */
  private static final int WIDEST_SD = 1024;

  private static final int TALLEST_SD = 576;

  private final Scaler scaler;
  private Frame film = Frame.opaque(1, 1, Chroma.HALF);
  private final WideColour wideColour = new WideColour();

  WorkingFormat() throws AvException {
    scaler = new Scaler();
  }

  /**
   * A picture of a film at this size: 4:2:0, unless it is not opaque; good until the next is asked
   * for.
   */
  Frame ofFilm(AVFrame picture, Size size) throws AvException {
    if (needsScalingOnly(picture)) {
      return of420(picture, size);
    }
    Frame frame = of(picture, size);
    return frame.alpha().isPresent() ? frame : ChromaSampling.halved(frame);
  }

  /** The samples of an 8-bit 4:2:0 picture as they are, whatever its colours; others as 4:2:0. */
  Frame asHeld(AVFrame picture) throws AvException {
    Size size = new Size(picture.width(), picture.height());
    if (picture.format() != AV_PIX_FMT_YUV420P && picture.format() != AV_PIX_FMT_YUVJ420P) {
      return ofFilm(picture, size);
    }
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    copy420(picture, frame);
    return frame;
  }

  /**
   * An opaque picture at this size, as sharp as it can be: 4:2:0 where it is YUV, which spares the
   * way through 4:4:4; else as {@link #of}.
   */
  Frame sharp(AVFrame picture, Size size) throws AvException {
    AVPixFmtDescriptor descriptor = av_pix_fmt_desc_get(picture.format());
    boolean plain =
        !has(descriptor, AV_PIX_FMT_FLAG_ALPHA)
            && !isRgb(descriptor)
            && !WideColour.isNeeded(picture);
    if (!plain) {
      return of(picture, size);
    }
    try (Picture planes =
        scaler.scaleSharp(picture, size.width(), size.height(), AV_PIX_FMT_YUV420P)) {
      Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
      copy420(planes.frame(), frame);
      ColourMatrix matrix = ColourMatrix.ofYuv(spaceOf(picture), isFullRange(picture));
      if (!matrix.isIdentity()) {
        matrix.applyToHalf(frame);
      }
      return frame;
    }
  }

  /** The picture at this size, 4:4:4, its alpha plane kept where it has one that is not opaque. */
  Frame of(AVFrame picture, Size size) throws AvException {
    AVPixFmtDescriptor descriptor = av_pix_fmt_desc_get(picture.format());
    boolean alpha = has(descriptor, AV_PIX_FMT_FLAG_ALPHA) || has(descriptor, AV_PIX_FMT_FLAG_PAL);
    if (alpha && (size.width() < picture.width() || size.height() < picture.height())) {
      return ofTranslucent(picture, size);
    }
    if (isRgb(descriptor)) {
      return ofRgb(picture, size, alpha);
    }
    return WideColour.isNeeded(picture) ? ofWide(picture, size) : ofYuv(picture, size, alpha);
  }

  @Override
  public void close() {
    wideColour.close();
    scaler.close();
  }

  /** True for 4:2:0 in a frame's own colours: what most films are. */
  private static boolean needsScalingOnly(AVFrame picture) {
    AVPixFmtDescriptor descriptor = av_pix_fmt_desc_get(picture.format());
    return descriptor.log2_chroma_w() == 1
        && descriptor.log2_chroma_h() == 1
        && !has(descriptor, AV_PIX_FMT_FLAG_ALPHA)
        && !WideColour.isNeeded(picture)
        && ColourMatrix.ofYuv(spaceOf(picture), isFullRange(picture)).isIdentity();
  }

  private Frame of420(AVFrame picture, Size size) throws AvException {
    if (!film.size().equals(size)) {
      film = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    }
    Frame frame = film;
    boolean asItIs =
        picture.format() == AV_PIX_FMT_YUV420P
            && picture.width() == size.width()
            && picture.height() == size.height()
            && isSitedLeft(picture);
    if (asItIs) {
      copy420(picture, frame);
      return frame;
    }
    try (Picture planes = scaler.scale(picture, size.width(), size.height(), AV_PIX_FMT_YUV420P)) {
      copy420(planes.frame(), frame);
      return frame;
    }
  }

  private static boolean isSitedLeft(AVFrame picture) {
    return picture.chroma_location() == AVCHROMA_LOC_LEFT
        || picture.chroma_location() == AVCHROMA_LOC_UNSPECIFIED;
  }

  private static void copy420(AVFrame planes, Frame frame) {
    Size half = new Size(frame.chromaWidth(), frame.chromaHeight());
    copyPlane(planes, 0, frame.luma(), frame.size());
    copyPlane(planes, 1, frame.blueDifference(), half);
    copyPlane(planes, 2, frame.redDifference(), half);
  }

  /** Colours are averaged by how much they show: those of clear pixels must not tint an edge. */
  private Frame ofTranslucent(AVFrame picture, Size size) throws AvException {
    String filters =
        "premultiply=inplace=1,scale=%d:%d:flags=area+accurate_rnd+bitexact,unpremultiply=inplace=1"
            .formatted(size.width(), size.height());
    if (!isRgb(av_pix_fmt_desc_get(picture.format()))) {
      picture.colorspace(spaceOf(picture));
    }
    try (Picture large =
            scaler.scale(picture, picture.width(), picture.height(), AV_PIX_FMT_GBRAP);
        FilterGraph graph = FilterGraph.of(large.frame(), filters);
        Picture small = new Picture()) {
      graph.filter(large.frame(), small);
      Frame frame = copy(small.frame(), size, true, new int[] {2, 0, 1});
      ColourMatrix.ofRgb().apply(frame.luma(), frame.blueDifference(), frame.redDifference());
      return frame;
    }
  }

  private Frame ofRgb(AVFrame picture, Size size, boolean alpha) throws AvException {
    try (Picture planes =
        scaler.scale(
            picture, size.width(), size.height(), alpha ? AV_PIX_FMT_GBRAP : AV_PIX_FMT_GBRP)) {
      Frame frame = copy(planes.frame(), size, alpha, new int[] {2, 0, 1});
      ColourMatrix.ofRgb().apply(frame.luma(), frame.blueDifference(), frame.redDifference());
      return frame;
    }
  }

  private Frame ofYuv(AVFrame picture, Size size, boolean alpha) throws AvException {
    try (Picture planes =
        scaler.scale(
            picture,
            size.width(),
            size.height(),
            alpha ? AV_PIX_FMT_YUVA444P : AV_PIX_FMT_YUV444P)) {
      Frame frame = copy(planes.frame(), size, alpha, new int[] {0, 1, 2});
      ColourMatrix matrix = ColourMatrix.ofYuv(spaceOf(picture), isFullRange(picture));
      if (!matrix.isIdentity()) {
        matrix.apply(frame.luma(), frame.blueDifference(), frame.redDifference());
      }
      return frame;
    }
  }

  private Frame ofWide(AVFrame picture, Size size) throws AvException {
    try (Picture scaled = scaler.scale(picture, size.width(), size.height(), AV_PIX_FMT_YUV444P16);
        Picture narrow = new Picture()) {
      wideColour.narrow(scaled.frame(), narrow);
      return copy(narrow.frame(), size, false, new int[] {0, 1, 2});
    }
  }

  private static Frame copy(AVFrame planes, Size size, boolean alpha, int[] order) {
    byte[] opacity = alpha ? plane(planes, 3, size) : new byte[0];
    boolean translucent = alpha && !isOpaque(opacity);
    Frame frame =
        translucent
            ? Frame.withAlpha(size.width(), size.height())
            : Frame.opaque(size.width(), size.height(), Chroma.FULL);
    copyPlane(planes, order[0], frame.luma(), size);
    copyPlane(planes, order[1], frame.blueDifference(), size);
    copyPlane(planes, order[2], frame.redDifference(), size);
    frame.alpha().ifPresent(target -> System.arraycopy(opacity, 0, target, 0, target.length));
    return frame;
  }

  private static byte[] plane(AVFrame planes, int index, Size size) {
    byte[] bytes = new byte[size.width() * size.height()];
    copyPlane(planes, index, bytes, size);
    return bytes;
  }

  private static void copyPlane(AVFrame planes, int index, byte[] target, Size size) {
    long stride = planes.linesize(index);
    BytePointer row = new BytePointer(planes.data(index));
    for (int y = 0; y < size.height(); y++) {
      row.position(y * stride).get(target, y * size.width(), size.width());
    }
  }

  private static boolean isOpaque(byte[] alpha) {
    for (byte value : alpha) {
      if (value != (byte) 255) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(AVPixFmtDescriptor descriptor, int flag) {
    return (descriptor.flags() & flag) != 0;
  }

  /** Grey pictures are taken for red = green = blue, a palette for what it stands for. */
  private static boolean isRgb(AVPixFmtDescriptor descriptor) {
    return has(descriptor, AV_PIX_FMT_FLAG_RGB)
        || has(descriptor, AV_PIX_FMT_FLAG_PAL)
        || descriptor.nb_components() < 3;
  }

  private static int spaceOf(AVFrame picture) {
    if (picture.colorspace() != AVCOL_SPC_UNSPECIFIED) {
      return picture.colorspace();
    }
    boolean large = picture.width() > WIDEST_SD || picture.height() > TALLEST_SD;
    return large ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
  }

  private static boolean isFullRange(AVFrame picture) {
    return switch (picture.format()) {
      case AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVJ444P ->
          true;
      default -> picture.color_range() == AVCOL_RANGE_JPEG;
    };
  }
}
