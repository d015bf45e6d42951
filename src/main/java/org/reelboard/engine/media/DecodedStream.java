package org.reelboard.engine.media;

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

  DecodedStream(Demuxer demuxer, AVStream stream) throws AvException {
    this.demuxer = demuxer;
    this.stream = stream;
    this.packet = new Packet();
    this.decoder =
        Decoder.of(stream, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
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
        decoder.send(packet.packet());
        if (last.isPresent() && packet.packet().pts() == last.getAsLong()) {
          drain();
        }
      }
    } catch (AvException e) {
      mayFailAgain();
    }
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
