package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;

/** The times of all that a film holds, read from its packets without decoding them. */
final class FilmListing {
  private final Span picture;
  private final Optional<Span> sound;
  private final List<Long> keyTicks = new ArrayList<>();
  private long[] ticks = new long[1024];
  private int count;

  private FilmListing(AVStream picture, Optional<AVStream> sound) {
    this.picture = new Span(picture);
    this.sound = sound.map(Span::new);
  }

  static FilmListing of(Path film) throws MediaException, AvException {
    try (Demuxer demuxer = Demuxer.openUnprobed(film);
        Packet packet = new Packet()) {
      AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("no-pictures", film));
      FilmListing listing = new FilmListing(stream, demuxer.sound());
      while (demuxer.read(packet)) {
        listing.add(packet.packet());
      }
      listing.sort();
      return listing;
    }
  }

  /** The times, the numbers of pictures counted as they are shown. */
  FilmTimes times() {
    return new FilmTimes(
        count,
        keyTicks.stream().map(tick -> numberAt(tick - ticks[0])).sorted().toList(),
        picture.track(),
        sound.map(Span::track));
  }

  /**
   * The number of the picture that is shown from a tick on.
   *
   * @param tick counted from the first picture
   */
  long numberAt(long tick) {
    int found = Arrays.binarySearch(ticks, 0, count, ticks[0] + tick);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** When the first picture is shown, in ticks of its stream; 0 where there is none. */
  long firstTick() {
    return count == 0 ? 0 : ticks[0];
  }

  /** When a picture is shown, counted from the first. */
  long tickOf(long number) {
    return ticks[(int) number] - ticks[0];
  }

  private void add(AVPacket packet) {
    boolean shown = (packet.flags() & AV_PKT_FLAG_DISCARD) == 0 && packet.pts() != AV_NOPTS_VALUE;
    if (!shown) {
      return;
    }
    sound.ifPresent(span -> span.add(packet));
    if (picture.add(packet)) {
      if (count == ticks.length) {
        ticks = Arrays.copyOf(ticks, 2 * count);
      }
      ticks[count++] = packet.pts();
      if ((packet.flags() & AV_PKT_FLAG_KEY) != 0) {
        keyTicks.add(packet.pts());
      }
    }
  }

  private void sort() {
    Arrays.sort(ticks, 0, count);
  }

  /** From the first to the end of the last packet of a stream. */
  private static final class Span {
    private final int index;
    private final TimeBase base;
    private long start = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;

    Span(AVStream stream) {
      this.index = stream.index();
      this.base = TimeBase.of(stream.time_base());
    }

    boolean add(AVPacket packet) {
      if (packet.stream_index() != index) {
        return false;
      }
      start = Math.min(start, packet.pts());
      end = Math.max(end, packet.pts() + packet.duration());
      return true;
    }

    FilmTimes.Track track() {
      boolean empty = start == Long.MAX_VALUE;
      return new FilmTimes.Track(
          empty ? Time.ZERO : base.time(start), empty ? Time.ZERO : base.time(end));
    }
  }
}
