package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_index_search_timestamp;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Decodes the pictures of a file one after the other, in the order they are shown. What is broken
 * is left out; every step takes something from the file, so it always comes to an end.
 */
final class PictureStream implements AutoCloseable {
  private static final int MOST_FAILURES = 256;
  private static final int MOST_THREADS = 4;

  private final Demuxer demuxer;
  private final AVStream stream;
  private final Decoder decoder;
  private final Packet packet;
  private final long firstTick;
  private long lastTick = Long.MIN_VALUE;
  private int failures;
  private boolean drained;

  PictureStream(Demuxer demuxer, AVStream stream) throws AvException {
    this.demuxer = demuxer;
    this.stream = stream;
    this.firstTick = stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
    this.packet = new Packet();
    this.decoder =
        Decoder.of(stream, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** Decodes the next picture; false if there is none. Its time is {@link #tick} then. */
  boolean next(Picture into) {
    while (true) {
      if (receive(into)) {
        remember(into);
        return true;
      }
      if (drained) {
        return false;
      }
      feed();
    }
  }

  /** When the picture last decoded is first shown, in ticks since the first picture. */
  long tick() {
    return lastTick;
  }

  /** The tick nearest to a time: containers round their pictures' times to ticks as well. */
  long nearestTick(Time time) {
    return Ticks.nearest(time, stream.time_base());
  }

  /** True if a picture from which decoding can begin lies after one tick and not after another. */
  boolean canSkip(long after, long target) {
    int entry = av_index_search_timestamp(stream, firstTick + target, AVSEEK_FLAG_BACKWARD);
    return entry >= 0 && avformat_index_get_entry(stream, entry).timestamp() - firstTick > after;
  }

  /** Goes to where decoding can begin for a tick: the next picture is at it or before, mostly. */
  void seek(long tick) throws AvException {
    demuxer.seek(stream, firstTick + tick);
    decoder.flush();
    lastTick = Long.MIN_VALUE;
    failures = 0;
    drained = false;
  }

  @Override
  public void close() {
    decoder.close();
    packet.close();
  }

  private boolean receive(Picture into) {
    try {
      return decoder.receive(into);
    } catch (AvException e) {
      countFailure();
      return false;
    }
  }

  private void feed() {
    try {
      if (!demuxer.read(packet)) {
        drain();
      } else if (packet.packet().stream_index() == stream.index()) {
        decoder.send(packet.packet());
      }
    } catch (AvException e) {
      countFailure();
    }
  }

  private void drain() throws AvException {
    drained = true;
    decoder.send(null);
  }

  private void countFailure() {
    failures++;
    drained |= failures > MOST_FAILURES;
  }

  private void remember(Picture picture) {
    long told = picture.frame().best_effort_timestamp();
    long tick = told == AV_NOPTS_VALUE ? lastTick + 1 : told - firstTick;
    lastTick = Math.max(tick, lastTick + 1);
  }
}
