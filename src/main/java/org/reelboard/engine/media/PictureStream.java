package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_index_search_timestamp;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Picture;

/** The pictures of a file one after the other in the order they are shown, with their times. */
final class PictureStream implements AutoCloseable {
  private final DecodedStream decoded;
  private final AVStream stream;
  private final TimeBase base;
  private final long firstTick;
  private long lastTick = Long.MIN_VALUE;

  PictureStream(Demuxer demuxer, AVStream stream) throws AvException {
    this(stream, new DecodedStream(demuxer, stream), firstTick(stream));
  }

  /** One that keeps to a thread: it decodes slower, and leaves the machine to others. */
  static PictureStream calm(Demuxer demuxer, AVStream stream) throws AvException {
    return new PictureStream(stream, new DecodedStream(demuxer, stream, 1), firstTick(stream));
  }

  /**
   * @param firstTick when the first picture is shown
   */
  PictureStream(Demuxer demuxer, AVStream stream, long firstTick) throws AvException {
    this(stream, new DecodedStream(demuxer, stream), firstTick);
  }

  private PictureStream(AVStream stream, DecodedStream decoded, long firstTick) {
    this.stream = stream;
    this.base = TimeBase.of(stream.time_base());
    this.firstTick = firstTick;
    this.decoded = decoded;
  }

  private static long firstTick(AVStream stream) {
    return stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
  }

  /** How long its ticks are. */
  TimeBase base() {
    return base;
  }

  /** Decodes the next picture; false if there is none. Its time is {@link #tick} then. */
  boolean next(Picture into) {
    if (!decoded.next(into)) {
      return false;
    }
    long told = into.frame().best_effort_timestamp();
    long tick = told == AV_NOPTS_VALUE ? lastTick + 1 : told - firstTick;
    lastTick = Math.max(tick, lastTick + 1);
    return true;
  }

  /** When the picture last decoded is first shown, in ticks since the first picture. */
  long tick() {
    return lastTick;
  }

  /** The tick nearest to a time: containers round their pictures' times to ticks as well. */
  long nearestTick(Time time) {
    return base.nearest(time);
  }

  /** True if a picture from which decoding can begin lies after one tick and not after another. */
  boolean canSkip(long after, long target) {
    int entry = av_index_search_timestamp(stream, firstTick + target, AVSEEK_FLAG_BACKWARD);
    return entry >= 0 && avformat_index_get_entry(stream, entry).timestamp() - firstTick > after;
  }

  /** Goes to where decoding can begin for a tick: the next picture is at it or before, mostly. */
  void seek(long tick) throws AvException {
    decoded.seek(firstTick + tick);
    lastTick = Long.MIN_VALUE;
  }

  /**
   * The same, where what is over before the tick is not wanted: pictures that no other is made of
   * are left out then.
   */
  void seekSparing(long tick) throws AvException {
    decoded.seekSparing(firstTick + tick);
    lastTick = Long.MIN_VALUE;
  }

  /** The same, where that picture alone is wanted. */
  void seekFirst(long tick) throws AvException {
    decoded.seekFirst(firstTick + tick);
    lastTick = Long.MIN_VALUE;
  }

  /** The same, where the picture at the tick is the last one wanted. */
  void seekOnly(long tick) throws AvException {
    decoded.seekOnly(firstTick + tick);
    lastTick = Long.MIN_VALUE;
  }

  @Override
  public void close() {
    decoded.close();
  }
}
