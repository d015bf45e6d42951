package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;

/**
 * Reads a finished film's facts, packet by packet, without decoding it. MediaProbe answers what a
 * file may be used for; this answers whether a film is what it should be.
 */
public final class FilmProbe {
  private FilmProbe() {}

  /**
   * Reads the whole file once.
   *
   * @throws MediaException if it cannot be read as a film
   */
  public static FilmFacts probe(Path film) throws MediaException {
    try (Demuxer demuxer = Demuxer.open(film)) {
      return facts(film, demuxer);
    } catch (AvException | IOException e) {
      throw new MediaException(Texts.of("engine.film.unreadable", film), e);
    }
  }

  private static FilmFacts facts(Path film, Demuxer demuxer)
      throws MediaException, AvException, IOException {
    AVStream picture =
        demuxer
            .video()
            .orElseThrow(() -> new MediaException(Texts.of("engine.film.unreadable", film)));
    FilmPackets packets = packets(demuxer, picture);
    String container = container(demuxer.format());
    return new FilmFacts(
        container,
        Files.size(film),
        Time.ofFraction(demuxer.context().duration(), avutil.AV_TIME_BASE),
        picture(picture, packets),
        demuxer.sound().map(FilmProbe::sound),
        container.equals("mp4") ? Optional.of(Mp4Boxes.index(film)) : Optional.empty());
  }

  private static FilmPackets packets(Demuxer demuxer, AVStream picture) throws AvException {
    FilmPackets packets = new FilmPackets();
    try (Packet packet = new Packet()) {
      while (demuxer.read(packet)) {
        AVPacket read = packet.packet();
        if (read.stream_index() == picture.index()) {
          packets.add(read.pts(), (read.flags() & avcodec.AV_PKT_FLAG_KEY) != 0);
        }
      }
    }
    return packets;
  }

  private static FilmFacts.Picture picture(AVStream stream, FilmPackets packets) {
    AVCodecParameters codec = stream.codecpar();
    FrameRate rate = rate(stream);
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
        packets.areEvenlySpaced(rate, TimeBase.of(stream.time_base())),
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
}
