package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_cmp_q;

import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Decodes one stream of a file from where it stands to its end. What is broken is left out; every
 * step takes something from the file, so it always comes to an end. The demuxer stays the caller's.
 */
final class DecodedStream implements AutoCloseable {
  private static final int MOST_FAILURES = 256;
  private static final int MOST_THREADS = 4;

  private final Demuxer demuxer;
  private final AVStream stream;
  private final Decoder decoder;
  private final Packet packet;
  private int failures;
  private boolean drained;
  private OptionalLong last = OptionalLong.empty();
  private OptionalLong sparedUntil = OptionalLong.empty();
  private boolean firstOnly;

  DecodedStream(Demuxer demuxer, AVStream stream) throws AvException {
    this(demuxer, stream, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * @param threads that decode, at least 1
   */
  DecodedStream(Demuxer demuxer, AVStream stream, int threads) throws AvException {
    this.demuxer = demuxer;
    this.stream = stream;
    this.packet = new Packet();
    this.decoder = Decoder.of(stream, threads);
  }

  AVStream stream() {
    return stream;
  }

  /** Decodes the next picture or block of sound; false if there is none. */
  boolean next(Picture into) {
    while (true) {
      if (receive(into)) {
        return true;
      }
      if (drained) {
        return false;
      }
      feed();
    }
  }

  /** Goes to the last place at or before a timestamp of the stream where decoding can begin. */
  void seek(long timestamp) throws AvException {
    demuxer.seek(stream, timestamp);
    decoder.flush();
    failures = 0;
    drained = false;
    last = OptionalLong.empty();
    sparedUntil = OptionalLong.empty();
    firstOnly = false;
  }

  /** The same, where of the pictures that end before a timestamp only the needed are decoded. */
  void seekSparing(long timestamp) throws AvException {
    seek(timestamp);
    sparedUntil = OptionalLong.of(timestamp);
  }

  /** The same, to decode the one picture alone that stands there. */
  void seekFirst(long timestamp) throws AvException {
    seek(timestamp);
    firstOnly = true;
  }

  /** The same, to decode no further than to the packet of that timestamp. */
  void seekOnly(long timestamp) throws AvException {
    seek(timestamp);
    last = OptionalLong.of(timestamp);
  }

  @Override
  public void close() {
    decoder.close();
    packet.close();
  }

  private boolean receive(Picture into) {
    while (true) {
      try {
        return decoder.receive(into);
      } catch (AvException e) {
        if (!mayFailAgain()) {
          return false;
        }
      }
    }
  }

  private void feed() {
    try {
      if (!demuxer.read(packet)) {
        drain();
      } else if (packet.packet().stream_index() == stream.index()) {
        decoder.spare(isSpared());
        decoder.send(packet.packet());
        if (firstOnly || (last.isPresent() && packet.packet().pts() == last.getAsLong())) {
          drain();
        }
      }
    } catch (AvException e) {
      mayFailAgain();
    }
  }

  /** True for a picture that is gone again before the one that is wanted begins. */
  private boolean isSpared() {
    long begins = packet.packet().pts();
    long lasts = packet.packet().duration();
    return sparedUntil.isPresent()
        && begins != AV_NOPTS_VALUE
        && lasts > 0
        && begins + 2 * lasts <= sparedUntil.getAsLong()
        && hasConstantRate();
  }

  /** Else a picture may last longer than its packet says, which are in another order. */
  private boolean hasConstantRate() {
    return av_cmp_q(stream.avg_frame_rate(), stream.r_frame_rate()) == 0;
  }

  private void drain() throws AvException {
    drained = true;
    decoder.send(null);
  }

  private boolean mayFailAgain() {
    failures++;
    drained |= failures > MOST_FAILURES;
    return !drained;
  }
}
