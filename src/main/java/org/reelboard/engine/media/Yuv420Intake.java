package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;

/** 4:2:0 frames as they are, for H.264 and VP9. */
final class Yuv420Intake implements PictureIntake {
  private final Size size;
  private final YuvPicture picture;
  private boolean filled;

  Yuv420Intake(Size size) throws AvException {
    this.size = size;
    this.picture = new YuvPicture(size);
  }

  @Override
  public void describe(AVCodecContext encoder) {
    YuvPicture.describe(encoder, size);
  }

  @Override
  public void push(Frame frame, long number) throws AvException {
    picture.writable(number);
    picture.fill(frame);
    filled = true;
  }

  /** The picture that was pushed last. */
  AVFrame picture() {
    return picture.frame();
  }

  @Override
  public void end() {}

  @Override
  public @Nullable AVFrame pull() {
    boolean ready = filled;
    filled = false;
    return ready ? picture.frame() : null;
  }

  @Override
  public void close() {
    picture.close();
  }
}
