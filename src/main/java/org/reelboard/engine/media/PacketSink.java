package org.reelboard.engine.media;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/** Where an encoder's packets go. */
@FunctionalInterface
interface PacketSink {
  /** Takes a packet over; its times are counted in the encoder's time base. */
  void write(AVPacket packet) throws AvException, IOException;

  /** Makes the sink for the packets of an opened encoder. */
  @FunctionalInterface
  interface Opener {
    PacketSink open(TrackParameters parameters) throws AvException, IOException;
  }
}
