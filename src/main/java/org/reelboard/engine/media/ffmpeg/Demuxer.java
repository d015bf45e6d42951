package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_READ;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_buffer2;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Owns one opened media file. The kind of file is told from its content alone, never from its name,
 * and only the kinds listed here are opened: no playlists, no numbered picture series, nothing that
 * could lead to another file or to the network.
 */
public final class Demuxer implements AutoCloseable {
  private static final String FORMATS =
      "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,gif,mp3,aac,wav,flac,ogg";
  private static final Map<String, String> ONLY_LISTED =
      Map.of("format_whitelist", FORMATS, "protocol_whitelist", "file");

  private final AVIOContext input;
  private final AVFormatContext context;

  private Demuxer(AVIOContext input, AVFormatContext context) {
    this.input = input;
    this.context = context;
  }

  /** Opens a file and reads as much of it as is needed to know its streams. */
  public static Demuxer open(Path file) throws AvException {
    Demuxer demuxer = openUnprobed(file);
    int result = avformat_find_stream_info(demuxer.context, (PointerPointer<?>) null);
    if (result < 0) {
      demuxer.close();
      throw AvError.failure(result, "avformat_find_stream_info");
    }
    return demuxer;
  }

  /** Opens a file to read its packets, and knows of its streams only what its header tells. */
  public static Demuxer openUnprobed(Path file) throws AvException {
    try (BytePointer name = new BytePointer(FileUrl.of(file), StandardCharsets.UTF_8)) {
      AVIOContext input = openInput(name);
      try {
        return new Demuxer(input, openFormat(input));
      } catch (AvException e) {
        avio_closep(input);
        throw e;
      }
    }
  }

  /** FFmpeg's short names of the kind of file, such as "mov,mp4,m4a,3gp,3g2,mj2". */
  public String format() {
    return context.iformat().name().getString(StandardCharsets.UTF_8);
  }

  public AVFormatContext context() {
    return context;
  }

  /** All streams in the order of the file. */
  public List<AVStream> streams() {
    List<AVStream> streams = new ArrayList<>();
    for (int i = 0; i < context.nb_streams(); i++) {
      streams.add(context.streams(i));
    }
    return streams;
  }

  /** The streams that are shown together, such as the tiles of one picture. */
  public List<AVStreamGroup> groups() {
    List<AVStreamGroup> groups = new ArrayList<>();
    for (int i = 0; i < context.nb_stream_groups(); i++) {
      groups.add(context.stream_groups(i));
    }
    return groups;
  }

  /** The first stream of moving pictures, cover pictures of songs left out. */
  public Optional<AVStream> video() {
    return streams().stream().filter(Demuxer::isVideo).findFirst();
  }

  /** The first stream of sound. */
  public Optional<AVStream> sound() {
    return streams().stream()
        .filter(stream -> stream.codecpar().codec_type() == AVMEDIA_TYPE_AUDIO)
        .findFirst();
  }

  /** Reads the next packet; false at the end of the file. */
  public boolean read(Packet into) throws AvException {
    into.clear();
    int result = av_read_frame(context, into.packet());
    if (result == AVERROR_EOF) {
      return false;
    }
    AvError.check(result, "av_read_frame");
    return true;
  }

  /** Goes to the last place before a time of a stream from where decoding can begin. */
  public void seek(AVStream stream, long timestamp) throws AvException {
    AvError.check(
        av_seek_frame(context, stream.index(), timestamp, AVSEEK_FLAG_BACKWARD), "av_seek_frame");
  }

  @Override
  public void close() {
    avformat_close_input(context);
    avio_closep(input);
  }

  private static boolean isVideo(AVStream stream) {
    return stream.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO
        && (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) == 0;
  }

  private static AVIOContext openInput(BytePointer name) throws AvException {
    AVIOContext input = new AVIOContext(null);
    AvError.check(avio_open2(input, name, AVIO_FLAG_READ, null, (AVDictionary) null), "avio_open2");
    return input;
  }

  private static AVFormatContext openFormat(AVIOContext input) throws AvException {
    AVInputFormat format = new AVInputFormat(null);
    AvError.check(av_probe_input_buffer2(input, format, "", null, 0, 0), "av_probe_input_buffer2");
    AVFormatContext context = AvError.allocated(avformat_alloc_context(), "avformat_alloc_context");
    context.pb(input);
    try (Options options = new Options(ONLY_LISTED)) {
      // Where this fails it frees the context.
      AvError.check(
          avformat_open_input(context, "", format, options.dictionary()), "avformat_open_input");
    }
    return context;
  }
}
