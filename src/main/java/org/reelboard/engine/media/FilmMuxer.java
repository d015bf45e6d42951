package org.reelboard.engine.media;

import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** The file that packets go into, in the order of their times. Owns its native memory. */
final class FilmMuxer implements AutoCloseable {
  private final PartFile part;
  private final AVFormatContext context = new AVFormatContext(null);
  private final AVIOContext output = new AVIOContext(null);

  /**
   * Opens the part file.
   *
   * @param container FFmpeg's name of it, such as mp4
   */
  static FilmMuxer open(String container, PartFile part) throws MediaException {
    FilmMuxer muxer = new FilmMuxer(part);
    try {
      muxer.openFile(container);
    } catch (MediaException e) {
      muxer.close();
      throw e;
    }
    return muxer;
  }

  private FilmMuxer(PartFile part) {
    this.part = part;
  }

  private void openFile(String container) throws MediaException {
    // With its protocol, so that no character of a name is taken for one.
    String url = "file:" + part.path();
    check(avformat.avformat_alloc_output_context2(context, null, container, url));
    // Never write a track's packets before the other track's that belong before them.
    context.max_interleave_delta(0);
    check(avformat.avio_open(output, url, avformat.AVIO_FLAG_WRITE));
    context.pb(output);
  }

  /** A track for an opened encoder's packets. */
  Track track(Encoder encoder) throws MediaException {
    AVStream stream = avformat.avformat_new_stream(context, null);
    AVCodecContext settings = encoder.context();
    check(avcodec.avcodec_parameters_from_context(stream.codecpar(), settings));
    stream.time_base(settings.time_base());
    stream.avg_frame_rate(settings.framerate());
    stream.sample_aspect_ratio(settings.sample_aspect_ratio());
    return new Track(settings, stream);
  }

  void begin(Map<String, String> options) throws MediaException {
    AVDictionary dictionary = new AVDictionary(null);
    options.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
    int code = avformat.avformat_write_header(context, dictionary);
    avutil.av_dict_free(dictionary);
    check(code);
  }

  /** Takes a packet over. */
  void write(AVPacket packet, Track track) throws MediaException {
    avcodec.av_packet_rescale_ts(packet, track.encoder.time_base(), track.stream.time_base());
    packet.stream_index(track.stream.index());
    check(avformat.av_interleaved_write_frame(context, packet));
  }

  /** Writes what belongs at the end, and for MP4 brings the index to the front. */
  void end() throws MediaException {
    check(avformat.av_write_trailer(context));
    check(output.error());
    check(closeOutput());
  }

  @Override
  public void close() {
    closeOutput();
    avformat.avformat_free_context(context);
  }

  private int closeOutput() {
    if (output.isNull()) {
      return 0;
    }
    int code = avformat.avio_closep(output);
    output.setNull();
    return code;
  }

  private void check(int code) throws MediaException {
    WriteFailure.check(code, part.target());
  }

  /** Where an encoder's packets go. */
  static final class Track {
    private final AVCodecContext encoder;
    private final AVStream stream;

    private Track(AVCodecContext encoder, AVStream stream) {
      this.encoder = encoder;
      this.stream = stream;
    }

    /** Says that the encoder's first packets, which only warm its decoder up, are not written. */
    void withoutPriming() {
      stream.codecpar().initial_padding(0);
    }
  }
}
