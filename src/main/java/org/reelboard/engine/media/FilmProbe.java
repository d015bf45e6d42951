package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Reads a finished film's facts, packet by packet, without decoding it. MediaProbe answers what a
 * file may be used for; this answers whether a film is what it should be.
 */
public final class FilmProbe implements AutoCloseable {
  private final Path file;
  private final AVFormatContext context = new AVFormatContext(null);
  private final AVPacket packet = avcodec.av_packet_alloc();

  /**
   * Reads the whole file once.
   *
   * @throws MediaException if it cannot be read as a film
   */
  public static FilmFacts probe(Path film) throws MediaException {
    try (FilmProbe probe = new FilmProbe(film)) {
      return probe.facts();
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.film.unreadable", film), e);
    }
  }

  private FilmProbe(Path file) {
    this.file = file;
  }

  private FilmFacts facts() throws MediaException, IOException {
    check(avformat.avformat_open_input(context, "file:" + file.toAbsolutePath(), null, null));
    check(avformat.avformat_find_stream_info(context, (AVDictionary) null));
    AVStream picture = stream(avutil.AVMEDIA_TYPE_VIDEO).orElseThrow(this::unreadable);
    Optional<AVStream> sound = stream(avutil.AVMEDIA_TYPE_AUDIO);
    FilmPackets packets = packets(picture);
    String container = container(name(context.iformat().name()));
    return new FilmFacts(
        container,
        Files.size(file),
        Time.ofFraction(context.duration(), avutil.AV_TIME_BASE),
        picture(picture, packets),
        sound.map(FilmProbe::sound),
        container.equals("mp4") ? Optional.of(Mp4Boxes.index(file)) : Optional.empty());
  }

  private Optional<AVStream> stream(int type) {
    for (int index = 0; index < context.nb_streams(); index++) {
      if (context.streams(index).codecpar().codec_type() == type) {
        return Optional.of(context.streams(index));
      }
    }
    return Optional.empty();
  }

  private FilmPackets packets(AVStream picture) {
    FilmPackets packets = new FilmPackets();
    while (avformat.av_read_frame(context, packet) >= 0) {
      if (packet.stream_index() == picture.index()) {
        packets.add(packet.pts(), (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0);
      }
      avcodec.av_packet_unref(packet);
    }
    return packets;
  }

  private static FilmFacts.Picture picture(AVStream stream, FilmPackets packets) {
    AVCodecParameters codec = stream.codecpar();
    FrameRate rate = rate(stream);
    AVRational tick = stream.time_base();
    return new FilmFacts.Picture(
        name(avcodec.avcodec_get_name(codec.codec_id())),
        name(avcodec.avcodec_profile_name(codec.codec_id(), codec.profile())),
        new Size(codec.width(), codec.height()),
        name(avutil.av_get_pix_fmt_name(codec.format())),
        new FilmFacts.Colour(
            name(avutil.av_color_primaries_name(codec.color_primaries())),
            name(avutil.av_color_transfer_name(codec.color_trc())),
            name(avutil.av_color_space_name(codec.color_space())),
            name(avutil.av_color_range_name(codec.color_range()))),
        rate,
        packets.count(),
        packets.areEvenlySpaced(rate, tick.num(), tick.den()),
        packets.haveClosedGops());
  }

  private static FrameRate rate(AVStream stream) {
    AVRational rate = stream.r_frame_rate();
    return rate.num() > 0 && rate.den() > 0
        ? new FrameRate(rate.num(), rate.den())
        : FrameRate.of(1);
  }

  private static FilmFacts.Sound sound(AVStream stream) {
    AVCodecParameters codec = stream.codecpar();
    return new FilmFacts.Sound(
        name(avcodec.avcodec_get_name(codec.codec_id())),
        name(avcodec.avcodec_profile_name(codec.codec_id(), codec.profile())),
        codec.sample_rate(),
        codec.ch_layout().nb_channels());
  }

  /** FFmpeg has one reader for a family of containers; its films are told apart by ours. */
  private static String container(String reader) {
    if (reader.contains("mp4")) {
      return "mp4";
    }
    return reader.contains("webm") ? "webm" : reader;
  }

  private static String name(BytePointer name) {
    return name == null ? "unknown" : name.getString();
  }

  private MediaException unreadable() {
    return new MediaException(Texts.of("engine.film.unreadable", file));
  }

  private void check(int code) throws MediaException {
    if (code < 0) {
      throw unreadable();
    }
  }

  @Override
  public void close() {
    avcodec.av_packet_free(packet);
    avformat.avformat_close_input(context);
  }
}
