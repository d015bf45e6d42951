package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Owns one AVFrame: a decoded picture, or a block of sound. */
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
    int result = av_frame_get_buffer(picture.frame, 0);
    if (result < 0) {
      picture.close();
      throw AvError.failure(result, "av_frame_get_buffer");
    }
    return picture;
  }

  public AVFrame frame() {
    return frame;
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
}
