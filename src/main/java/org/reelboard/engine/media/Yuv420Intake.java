package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;

/** Frames as 4:2:0, for H.264 and VP9. */
final class Yuv420Intake implements PictureIntake {
  private final Size size;
  private final YuvPicture picture;
  private final byte[] halved;
  private boolean filled;

  Yuv420Intake(Size size) throws AvException {
    this.size = size;
    this.picture = new YuvPicture(size, avutil.AV_PIX_FMT_YUV420P);
    this.halved = new byte[size.width() / 2 * (size.height() / 2)];
  }

  @Override
  public void describe(AVCodecContext encoder) {
    YuvPicture.describe(encoder, size, avutil.AV_PIX_FMT_YUV420P);
  }

  @Override
  public void push(Frame frame, long number) throws AvException {
    picture.writable(number);
    picture.fill(0, frame.luma(), size.width(), size.height());
    fillHalved(1, frame.blueDifference());
    fillHalved(2, frame.redDifference());
    filled = true;
  }

  private void fillHalved(int plane, byte[] samples) {
    ChromaSampling.halve(samples, size.width(), size.height(), halved);
    picture.fill(plane, halved, size.width() / 2, size.height() / 2);
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
