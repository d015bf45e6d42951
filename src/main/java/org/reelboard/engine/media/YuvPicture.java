package org.reelboard.engine.media;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Picture;

/** A native YUV frame, BT.709 and limited range, that is filled again and again. */
final class YuvPicture implements AutoCloseable {
  private final Picture picture;

  YuvPicture(Size size, int pixelFormat) throws AvException {
    picture = Picture.allocate(size.width(), size.height(), pixelFormat);
    AVFrame frame = picture.frame();
    frame.color_primaries(avutil.AVCOL_PRI_BT709).color_trc(avutil.AVCOL_TRC_BT709);
    frame.colorspace(avutil.AVCOL_SPC_BT709).color_range(avutil.AVCOL_RANGE_MPEG);
    frame.chroma_location(avutil.AVCHROMA_LOC_LEFT);
    frame.sample_aspect_ratio(avutil.av_make_q(1, 1));
  }

  /** Tells the encoder that such pictures come. */
  static void describe(AVCodecContext encoder, Size size, int pixelFormat) {
    encoder.width(size.width()).height(size.height()).pix_fmt(pixelFormat);
    encoder.color_primaries(avutil.AVCOL_PRI_BT709).color_trc(avutil.AVCOL_TRC_BT709);
    encoder.colorspace(avutil.AVCOL_SPC_BT709).color_range(avutil.AVCOL_RANGE_MPEG);
    encoder.chroma_sample_location(avutil.AVCHROMA_LOC_LEFT);
    encoder.sample_aspect_ratio(avutil.av_make_q(1, 1));
  }

  /** The frame, ready to be filled for this number. */
  AVFrame writable(long number) throws AvException {
    return picture.writable().pts(number).duration(1);
  }

  AVFrame frame() {
    return picture.frame();
  }

  /** Fills a plane (0 luma, 1 and 2 chroma) of the writable frame. */
  void fill(int plane, byte[] samples, int width, int height) {
    AVFrame frame = picture.frame();
    int stride = frame.linesize(plane);
    ByteBuffer rows = frame.data(plane).capacity((long) stride * height).asByteBuffer();
    if (stride == width) {
      rows.put(0, samples, 0, width * height);
      return;
    }
    for (int row = 0; row < height; row++) {
      rows.put(row * stride, samples, row * width, width);
    }
  }

  @Override
  public void close() {
    picture.close();
  }
}
