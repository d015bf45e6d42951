package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_compare_ts;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** Owns one media file that is being written: packets go in, in the order of their times. */
public final class Muxer implements AutoCloseable {
  private final AVFormatContext context = new AVFormatContext(null);
  private final AVIOContext output = new AVIOContext(null);

  private Muxer() {}

  /**
   * Opens a file to write to.
   *
   * @param container FFmpeg's name of the kind of file, such as mp4
   */
  public static Muxer open(String container, Path file) throws AvException {
    Muxer muxer = new Muxer();
    try {
      muxer.openFile(container, file);
    } catch (AvException e) {
      muxer.close();
      throw e;
    }
    return muxer;
  }

  /** A track for packets of this code. */
  public Track track(TrackParameters parameters) throws AvException {
    AVStream stream = AvError.allocated(avformat_new_stream(context, null), "avformat_new_stream");
    parameters.fill(stream.codecpar());
    stream.time_base(parameters.timeBase());
    stream.avg_frame_rate(parameters.frameRate());
    stream.sample_aspect_ratio(stream.codecpar().sample_aspect_ratio());
    return new Track(parameters.timeBase(), stream);
  }

  /**
   * A track of captions, whose times are counted in milliseconds.
   *
   * @param language as BCP 47 has it
   */
  public Track textTrack(String language) throws AvException {
    AVStream stream = AvError.allocated(avformat_new_stream(context, null), "avformat_new_stream");
    TextPackets.describe(stream.codecpar());
    AVRational milliseconds = av_make_q(1, 1000);
    stream.time_base(milliseconds);
    String code = Locale.forLanguageTag(language).getISO3Language();
    AVDictionary metadata = new AVDictionary(null);
    AvError.check(
        av_dict_set(metadata, "language", code.isEmpty() ? "und" : code, 0), "av_dict_set");
    stream.metadata(metadata);
    return new Track(milliseconds, stream);
  }

  /** Writes what belongs at the beginning, after all tracks were made. */
  public void begin(Map<String, String> settings) throws AvException {
    try (Options options = new Options(settings)) {
      AvError.check(avformat_write_header(context, options.dictionary()), "avformat_write_header");
    }
  }

  /** Takes a packet over. */
  public void write(AVPacket packet, Track track) throws AvException {
    av_packet_rescale_ts(packet, track.timeBase, track.stream.time_base());
    packet.stream_index(track.stream.index());
    AvError.check(av_interleaved_write_frame(context, packet), "av_interleaved_write_frame");
  }

  /** Writes what belongs at the end, and for MP4 brings the index to the front. */
  public void end() throws AvException {
    AvError.check(av_write_trailer(context), "av_write_trailer");
    AvError.check(output.error(), "avio_write");
    AvError.check(closeOutput(), "avio_close");
  }

  @Override
  public void close() {
    closeOutput();
    avformat_free_context(context);
  }

  private void openFile(String container, Path file) throws AvException {
    String url = FileUrl.of(file);
    AvError.check(
        avformat_alloc_output_context2(context, null, container, url),
        "avformat_alloc_output_context2");
    // Never write a track's packets before the other track's that belong before them.
    context.max_interleave_delta(0);
    AvError.check(avio_open(output, url, AVIO_FLAG_WRITE), "avio_open");
    context.pb(output);
  }

  private int closeOutput() {
    if (output.isNull()) {
      return 0;
    }
    int result = avio_closep(output);
    output.setNull();
    return result;
  }

  /** Where packets go, whose times are counted in the time base of their encoder. */
  public static final class Track {
    private final AVRational timeBase;
    private final AVStream stream;

    private Track(AVRational timeBase, AVStream stream) {
      this.timeBase = timeBase;
      this.stream = stream;
    }

    /** Whether a packet of this track is decoded before, or with, one of another track. */
    public boolean isBefore(AVPacket mine, AVPacket others, Track other) {
      return av_compare_ts(mine.dts(), timeBase, others.dts(), other.timeBase) <= 0;
    }
  }
}
