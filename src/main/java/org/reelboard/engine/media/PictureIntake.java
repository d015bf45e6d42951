package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;

/** Brings frames into the form an encoder wants. Owns its native memory. */
interface PictureIntake extends AutoCloseable {
  /** Tells the encoder what form that is. */
  void describe(AVCodecContext encoder) throws AvException;

  /** Takes the frame with this number. */
  void push(Frame frame, long number) throws AvException;

  /** No frame follows. */
  void end() throws AvException;

  /** The next frame for the encoder, good until the next call; null where none is ready. */
  @Nullable AVFrame pull() throws AvException;

  @Override
  void close();
}
