package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_UNALIGNED;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** Owns one decoder: packets go in, pictures or sound come out. */
public final class Decoder implements AutoCloseable {
  private final AVCodecContext context;

  private Decoder(AVCodecContext context) {
    this.context = context;
  }

  /**
   * A decoder for one stream of a file.
   *
   * @param threads at least 1; more give more speed, and hold more pictures
   */
  public static Decoder of(AVStream stream, int threads) throws AvException {
    Decoder decoder = new Decoder(allocate(codecFor(stream.codecpar().codec_id())));
    try {
      AVCodecParameters parameters = stream.codecpar();
      AvError.check(
          avcodec_parameters_to_context(decoder.context, parameters),
          "avcodec_parameters_to_context");
      decoder.context.pkt_timebase(stream.time_base());
      decoder.open(threads);
      return decoder;
    } catch (AvException e) {
      decoder.close();
      throw e;
    }
  }

  /**
   * A decoder for packets that come from no container.
   *
   * @param lowResolution how often the picture is halved while decoding, where the codec can
   */
  public static Decoder of(int codecId, int lowResolution) throws AvException {
    Decoder decoder = new Decoder(allocate(codecFor(codecId)));
    try {
      decoder.context.lowres(lowResolution);
      decoder.open(1);
      return decoder;
    } catch (AvException e) {
      decoder.close();
      throw e;
    }
  }

  /** True if there is a decoder for this codec. */
  public static boolean exists(int codecId) {
    return find(codecId) != null;
  }

  public AVCodecContext context() {
    return context;
  }

  /**
   * Puts a packet in; null says that none follows.
   *
   * @return false if pictures must be taken out first
   */
  public boolean send(@Nullable AVPacket packet) throws AvException {
    int result = avcodec_send_packet(context, packet);
    if (result == AVERROR_EAGAIN()) {
      return false;
    }
    if (result != AVERROR_EOF) {
      AvError.check(result, "avcodec_send_packet");
    }
    return true;
  }

  /**
   * Takes the next picture or block of sound out; false if more packets are needed or none is left.
   */
  public boolean receive(Picture into) throws AvException {
    return AvError.gave(avcodec_receive_frame(context, into.frame()), "avcodec_receive_frame");
  }

  /** Takes the next picture out after the last packet was put in: there must be one. */
  public void receiveLast(Picture into) throws AvException {
    AvError.check(avcodec_receive_frame(context, into.frame()), "avcodec_receive_frame");
  }

  /**
   * Whether the packets that come are only to be decoded where other pictures are made of them: the
   * others then give no picture.
   */
  public void spare(boolean spared) {
    context.skip_frame(spared ? AVDISCARD_NONREF : AVDISCARD_DEFAULT);
  }

  /** Forgets everything, as needed after a seek. */
  public void flush() {
    avcodec_flush_buffers(context);
  }

  @Override
  public void close() {
    avcodec_free_context(context);
  }

  private void open(int threads) throws AvException {
    context.thread_count(threads);
    // Else a crop on the left is rounded to suit the processor.
    context.flags(context.flags() | AV_CODEC_FLAG_UNALIGNED);
    AvError.check(avcodec_open2(context, (AVCodec) null, (AVDictionary) null), "avcodec_open2");
  }

  private static AVCodecContext allocate(AVCodec codec) throws AvException {
    return AvError.allocated(avcodec_alloc_context3(codec), "avcodec_alloc_context3");
  }

  private static AVCodec codecFor(int codecId) throws AvException {
    return AvError.allocated(find(codecId), "avcodec_find_decoder");
  }

  /** FFmpeg's own AV1 decoder only drives graphics cards; libaom's decodes anywhere. */
  private static @Nullable AVCodec find(int codecId) {
    AVCodec codec =
        codecId == AV_CODEC_ID_AV1
            ? avcodec_find_decoder_by_name("libaom-av1")
            : avcodec_find_decoder(codecId);
    return Pointer.isNull(codec) ? null : codec;
  }
}
