package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_CROP_UNALIGNED;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_apply_cropping;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_linesize;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_count_planes;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.Pointer;

/** Owns one AVFrame: a picture that is not compressed, or a block of sound. */
public final class Picture implements AutoCloseable {
  private final AVFrame frame;

  /** An empty one, for a decoder or a filter to fill. */
  public Picture() throws AvException {
    frame = AvError.allocated(av_frame_alloc(), "av_frame_alloc");
  }

  /** A picture with memory for its pixels. */
  public static Picture allocate(int width, int height, int pixelFormat) throws AvException {
    Picture picture = new Picture();
    picture.frame.width(width).height(height).format(pixelFormat);
    return picture.withMemory();
  }

  /** A block of sound with memory for as many samples as this opened encoder takes at once. */
  public static Picture ofSound(AVCodecContext encoder) throws AvException {
    Picture block = new Picture();
    block
        .frame
        .nb_samples(encoder.frame_size())
        .format(encoder.sample_fmt())
        .sample_rate(encoder.sample_rate());
    av_channel_layout_copy(block.frame.ch_layout(), encoder.ch_layout());
    return block.withMemory();
  }

  public AVFrame frame() {
    return frame;
  }

  /** The frame with memory that nobody else reads any more, for filling it anew. */
  public AVFrame writable() throws AvException {
    AvError.check(av_frame_make_writable(frame), "av_frame_make_writable");
    return frame;
  }

  /**
   * Lays a tile into this picture. The first tile says its pixel format and colours.
   *
   * @param width of the whole picture
   * @param height of the whole picture
   */
  public void place(Picture tile, int x, int y, int width, int height) throws AvException {
    if (isEmpty()) {
      frame.width(width).height(height).format(tile.frame.format());
      AvError.check(av_frame_copy_props(frame, tile.frame), "av_frame_copy_props");
      AvError.check(av_frame_get_buffer(frame, 0), "av_frame_get_buffer");
    }
    if (tile.frame.format() != frame.format()) {
      throw AvError.failure(AVERROR_INVALIDDATA(), "tiles of two kinds");
    }
    AVPixFmtDescriptor descriptor = av_pix_fmt_desc_get(frame.format());
    int planes = av_pix_fmt_count_planes(frame.format());
    for (int plane = 0; plane < planes; plane++) {
      boolean chroma = plane == 1 || plane == 2;
      placePlane(
          tile,
          plane,
          x >> (chroma ? descriptor.log2_chroma_w() : 0),
          y >> (chroma ? descriptor.log2_chroma_h() : 0),
          chroma ? descriptor.log2_chroma_h() : 0);
    }
  }

  /** Keeps only a part of the picture. */
  public void crop(int x, int y, int width, int height) throws AvException {
    frame
        .crop_left(x)
        .crop_top(y)
        .crop_right(Math.max(0, frame.width() - x - width))
        .crop_bottom(Math.max(0, frame.height() - y - height));
    AvError.check(
        av_frame_apply_cropping(frame, AV_FRAME_CROP_UNALIGNED), "av_frame_apply_cropping");
  }

  /** Takes over what the other one holds, which is empty then. */
  public void takeFrom(Picture other) {
    av_frame_unref(frame);
    av_frame_move_ref(frame, other.frame);
  }

  /** True where it holds no picture and no sound. */
  public boolean isEmpty() {
    return frame.data(0) == null;
  }

  public void clear() {
    av_frame_unref(frame);
  }

  @Override
  public void close() {
    av_frame_free(frame);
  }

  private Picture withMemory() throws AvException {
    int result = av_frame_get_buffer(frame, 0);
    if (result < 0) {
      close();
      throw AvError.failure(result, "av_frame_get_buffer");
    }
    return this;
  }

  private void placePlane(Picture tile, int plane, int x, int y, int heightShift) {
    int pixelBytes = av_image_get_linesize(frame.format(), 1, plane);
    long rows =
        Math.min(
            Math.ceilDiv(tile.frame.height(), 1 << heightShift),
            Math.ceilDiv(frame.height(), 1 << heightShift) - (long) y);
    long bytes =
        Math.min(
            av_image_get_linesize(frame.format(), tile.frame.width(), plane),
            av_image_get_linesize(frame.format(), frame.width(), plane) - (long) x * pixelBytes);
    for (long row = 0; row < rows && bytes > 0; row++) {
      Pointer.memcpy(
          frame.data(plane).getPointer((y + row) * frame.linesize(plane) + (long) x * pixelBytes),
          tile.frame.data(plane).getPointer(row * tile.frame.linesize(plane)),
          bytes);
    }
  }
}
