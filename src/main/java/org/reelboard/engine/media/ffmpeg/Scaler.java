package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_LANCZOS;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_free_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;

/**
 * Owns one scaling of pictures from one size and pixel format to another. Colours stay as they are:
 * the matrix and the range of the result are those of the source. Where it makes smaller it
 * averages areas, else it interpolates cubically (chroma planes too, from the place where the
 * source says its samples lie; those of a 4:2:0 result lie to the left).
 */
public final class Scaler implements AutoCloseable {
  private static final int PRECISE =
      SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;

  private final SwsContext context;

  public Scaler() throws AvException {
    context = AvError.allocated(sws_alloc_context(), "sws_alloc_context");
  }

  /** A picture of this size and pixel format; the caller closes it. */
  public Picture scale(AVFrame source, int width, int height, int pixelFormat) throws AvException {
    boolean smaller = width < source.width() || height < source.height();
    return scale(source, width, height, pixelFormat, smaller ? SWS_AREA : SWS_BICUBIC);
  }

  /** The same by a windowed sinc, as sharp as the size allows, however the size changes. */
  public Picture scaleSharp(AVFrame source, int width, int height, int pixelFormat)
      throws AvException {
    return scale(source, width, height, pixelFormat, SWS_LANCZOS);
  }

  private Picture scale(AVFrame source, int width, int height, int pixelFormat, int filter)
      throws AvException {
    Picture target = Picture.allocate(width, height, pixelFormat);
    target
        .frame()
        .color_range(source.color_range())
        .colorspace(source.colorspace())
        .color_primaries(source.color_primaries())
        .color_trc(source.color_trc())
        .chroma_location(AVCHROMA_LOC_LEFT);
    context.flags(PRECISE | filter);
    int result = sws_scale_frame(context, target.frame(), source);
    if (result < 0) {
      target.close();
      throw AvError.failure(result, "sws_scale_frame");
    }
    return target;
  }

  @Override
  public void close() {
    sws_free_context(context);
  }
}
