package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_ARIB_STD_B67;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_SMPTE2084;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;

/** The facts of the streams of an opened file. */
final class StreamFacts {
  private static final FrameRate USUAL = FrameRate.of(25);

  private StreamFacts() {}

  static MediaFacts.Video video(Path file, Demuxer demuxer, AVStream stream)
      throws MediaException, AvException {
    AVCodecParameters coding = stream.codecpar();
    if (!Decoder.exists(coding.codec_id())) {
      throw Refusal.noDecoder(file, codec(coding));
    }
    if (coding.width() <= 0 || coding.height() <= 0) {
      throw Refusal.of("nothing", file);
    }
    Optional<MediaFacts.Sound> sound = Optional.empty();
    if (demuxer.sound().isPresent()) {
      sound = soundFacts(demuxer, demuxer.sound().get());
    }
    FrameRate rate = rate(demuxer, stream);
    return new MediaFacts.Video(
        orientation(coding).shown(squared(demuxer, stream)),
        duration(demuxer, stream, rate.instant(1)).orElseThrow(() -> Refusal.of("nothing", file)),
        rate,
        codec(coding),
        isHdr(coding.color_trc()),
        sound);
  }

  static MediaFacts.Sound sound(Path file, Demuxer demuxer, AVStream stream)
      throws MediaException, AvException {
    AVCodecParameters coding = stream.codecpar();
    if (!Decoder.exists(coding.codec_id())) {
      throw Refusal.noDecoder(file, codec(coding));
    }
    return soundFacts(demuxer, stream).orElseThrow(() -> Refusal.of("nothing", file));
  }

  /** How the pictures of a stream must be turned. */
  static Orientation orientation(AVCodecParameters coding) {
    return orientation(coding.coded_side_data(), coding.nb_coded_side_data());
  }

  /** How pictures with these additions must be turned. */
  static Orientation orientation(AVPacketSideData sideData, int count) {
    AVPacketSideData matrix = av_packet_side_data_get(sideData, count, AV_PKT_DATA_DISPLAYMATRIX);
    return Pointer.isNull(matrix)
        ? Orientation.UPRIGHT
        : Orientation.ofMatrix(new IntPointer(matrix.data()));
  }

  /** True for the transfers of PQ and HLG. */
  static boolean isHdr(int transfer) {
    return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
  }

  private static Optional<MediaFacts.Sound> soundFacts(Demuxer demuxer, AVStream stream)
      throws AvException {
    AVCodecParameters coding = stream.codecpar();
    int channels = coding.ch_layout().nb_channels();
    if (!Decoder.exists(coding.codec_id()) || coding.sample_rate() <= 0 || channels <= 0) {
      return Optional.empty();
    }
    return duration(demuxer, stream, Time.ofSamples(1, coding.sample_rate()))
        .map(duration ->
            new MediaFacts.Sound(duration, codec(coding), coding.sample_rate(), channels));
  }

  private static String codec(AVCodecParameters coding) {
    return avcodec_get_name(coding.codec_id()).getString(StandardCharsets.UTF_8);
  }

  /** The size with square pixels: the height stays, the width takes the pixels' shape. */
  private static Size squared(Demuxer demuxer, AVStream stream) {
    AVCodecParameters coding = stream.codecpar();
    AVRational shape = av_guess_sample_aspect_ratio(demuxer.context(), stream, null);
    if (shape.num() <= 0 || shape.den() <= 0) {
      return new Size(coding.width(), coding.height());
    }
    long width = (2L * coding.width() * shape.num() + shape.den()) / (2L * shape.den());
    return new Size(Math.clamp(width, 1, Integer.MAX_VALUE), coding.height());
  }

  private static FrameRate rate(Demuxer demuxer, AVStream stream) {
    AVRational average = stream.avg_frame_rate();
    AVRational rate =
        average.num() > 0 && average.den() > 0
            ? average
            : av_guess_frame_rate(demuxer.context(), stream, null);
    return rate.num() > 0 && rate.den() > 0 ? new FrameRate(rate.num(), rate.den()) : USUAL;
  }

  /** How long a stream lasts; at least the length of one picture or sample if it holds any. */
  private static Optional<Time> duration(Demuxer demuxer, AVStream stream, Time atLeast)
      throws AvException {
    Time told = Time.ZERO;
    if (stream.duration() != AV_NOPTS_VALUE) {
      told = TimeBase.of(stream.time_base()).time(stream.duration());
    } else if (demuxer.context().duration() != AV_NOPTS_VALUE) {
      told = Time.ofFraction(demuxer.context().duration(), AV_TIME_BASE);
    }
    return told.isPositive() ? Optional.of(told) : counted(demuxer, stream, atLeast);
  }

  /** For files that do not tell: from the first to the end of the last packet, all read through. */
  private static Optional<Time> counted(Demuxer demuxer, AVStream stream, Time atLeast)
      throws AvException {
    long first = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    try (Packet packet = new Packet()) {
      while (demuxer.read(packet)) {
        if (packet.packet().stream_index() == stream.index()
            && packet.packet().pts() != AV_NOPTS_VALUE) {
          first = Math.min(first, packet.packet().pts());
          end = Math.max(end, packet.packet().pts() + packet.packet().duration());
        }
      }
    }
    return first == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(Time.max(TimeBase.of(stream.time_base()).time(end - first), atLeast));
  }
}
