package org.reelboard.engine.media;

import java.util.ArrayDeque;
import java.util.Queue;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Muxer;
import org.reelboard.engine.media.ffmpeg.TextPackets;

/** Writes a track of captions between the packets of pictures and sound. */
final class WrittenText {
  private final Queue<TextTrack.Sample> left;
  private final Muxer.Track track;

  WrittenText(TextTrack text, Muxer muxer) throws AvException {
    this.left = new ArrayDeque<>(text.samples());
    this.track = muxer.textTrack(text.language());
  }

  /** Writes what begins before a packet of another track, or all that is left. */
  void before(@Nullable AVPacket packet, Muxer.@Nullable Track other, Muxer muxer)
      throws AvException {
    while (!left.isEmpty()) {
      TextTrack.Sample sample = left.element();
      try (AVPacket mine = TextPackets.of(sample.start(), sample.duration(), sample.text())) {
        if (packet != null && other != null && !track.isBefore(mine, packet, other)) {
          return;
        }
        muxer.write(mine, track);
      }
      left.remove();
    }
  }
}
