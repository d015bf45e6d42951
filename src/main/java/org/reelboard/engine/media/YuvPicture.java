package org.reelboard.engine.media;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Picture;

/** A native 4:2:0 frame, BT.709 and limited range, that is filled again and again. */
final class YuvPicture implements AutoCloseable {
  private final Picture picture;

  YuvPicture(Size size) throws AvException {
    picture = Picture.allocate(size.width(), size.height(), avutil.AV_PIX_FMT_YUV420P);
    AVFrame frame = picture.frame();
    frame.color_primaries(avutil.AVCOL_PRI_BT709).color_trc(avutil.AVCOL_TRC_BT709);
    frame.colorspace(avutil.AVCOL_SPC_BT709).color_range(avutil.AVCOL_RANGE_MPEG);
    frame.chroma_location(avutil.AVCHROMA_LOC_LEFT);
    frame.sample_aspect_ratio(avutil.av_make_q(1, 1));
  }

  /** Tells the encoder that such pictures come. */
  static void describe(AVCodecContext encoder, Size size) {
    encoder.width(size.width()).height(size.height()).pix_fmt(avutil.AV_PIX_FMT_YUV420P);
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

  /** Fills the writable picture with a 4:2:0 frame. */
  void fill(Frame frame) {
    if (frame.chroma() != Chroma.HALF) {
      throw new IllegalArgumentException("films take 4:2:0, not " + frame);
    }
    fill(0, frame.luma(), frame.width(), frame.height());
    fill(1, frame.blueDifference(), frame.chromaWidth(), frame.chromaHeight());
    fill(2, frame.redDifference(), frame.chromaWidth(), frame.chromaHeight());
  }

  private void fill(int plane, byte[] samples, int width, int height) {
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
