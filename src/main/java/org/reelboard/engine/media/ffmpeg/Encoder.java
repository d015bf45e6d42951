package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENCODER_NOT_FOUND;

import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** Owns one encoder: pictures or sound go in, packets come out. */
public final class Encoder implements AutoCloseable {
  private final AVCodec codec;
  private final AVCodecContext context;
  private final Packet packet;
  private boolean ended;

  private Encoder(AVCodec codec, AVCodecContext context, Packet packet) {
    this.codec = codec;
    this.context = context;
    this.packet = packet;
  }

  /** An encoder that still has to be set up and opened; the error names it where there is none. */
  public static Encoder named(String name) throws AvException {
    AVCodec codec = avcodec_find_encoder_by_name(name);
    if (codec == null) {
      throw AvError.failure(AVERROR_ENCODER_NOT_FOUND(), name);
    }
    Packet packet = new Packet();
    try {
      return new Encoder(
          codec,
          AvError.allocated(avcodec_alloc_context3(codec), "avcodec_alloc_context3"),
          packet);
    } catch (AvException e) {
      packet.close();
      throw e;
    }
  }

  public AVCodecContext context() {
    return context;
  }

  public void open(Map<String, String> settings) throws AvException {
    try (Options options = new Options(settings)) {
      AvError.check(avcodec_open2(context, codec, options.dictionary()), "avcodec_open2");
    }
  }

  /** Takes a frame; all packets must have been received before. */
  public void send(AVFrame frame) throws AvException {
    AvError.check(avcodec_send_frame(context, frame), "avcodec_send_frame");
  }

  /** No frame follows: what the encoder holds back can be received. */
  public void end() throws AvException {
    if (!ended) {
      ended = true;
      AvError.check(avcodec_send_frame(context, null), "avcodec_send_frame");
    }
  }

  /** The next packet, good until the next call; null where the encoder has none ready. */
  public @Nullable AVPacket receive() throws AvException {
    int result = avcodec_receive_packet(context, packet.packet());
    return AvError.gave(result, "avcodec_receive_packet") ? packet.packet() : null;
  }

  @Override
  public void close() {
    packet.close();
    avcodec_free_context(context);
  }
}
