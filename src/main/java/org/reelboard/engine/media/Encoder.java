package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;

/** One of FFmpeg's encoders: frames in, packets out. Owns its native memory. */
final class Encoder implements AutoCloseable {
  private static final int AGAIN = avutil.AVERROR_EAGAIN();

  private final Path target;
  private final AVCodec codec;
  private final AVCodecContext context;
  private final AVPacket packet;
  private boolean ended;

  /** An encoder that still has to be set up and opened. */
  static Encoder named(String name, Path target) throws MediaException {
    AVCodec codec = avcodec.avcodec_find_encoder_by_name(name);
    if (codec == null) {
      throw new MediaException(Texts.of("engine.film.no-encoder", target, name));
    }
    return new Encoder(codec, target);
  }

  private Encoder(AVCodec codec, Path target) {
    this.target = target;
    this.codec = codec;
    this.context = avcodec.avcodec_alloc_context3(codec);
    this.packet = avcodec.av_packet_alloc();
  }

  AVCodecContext context() {
    return context;
  }

  void open(Map<String, String> options) throws MediaException {
    AVDictionary dictionary = new AVDictionary(null);
    options.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
    int code = avcodec.avcodec_open2(context, codec, dictionary);
    avutil.av_dict_free(dictionary);
    WriteFailure.check(code, target);
  }

  /** Takes a frame; all packets must have been received before. */
  void send(AVFrame frame) throws MediaException {
    WriteFailure.check(avcodec.avcodec_send_frame(context, frame), target);
  }

  /** No frame follows: what the encoder holds back can be received. */
  void end() throws MediaException {
    if (!ended) {
      ended = true;
      WriteFailure.check(avcodec.avcodec_send_frame(context, null), target);
    }
  }

  /** The next packet, good until the next call; null where the encoder has none for now. */
  @Nullable AVPacket receive() throws MediaException {
    int code = avcodec.avcodec_receive_packet(context, packet);
    if (code == AGAIN || code == avutil.AVERROR_EOF) {
      return null;
    }
    WriteFailure.check(code, target);
    return packet;
  }

  @Override
  public void close() {
    avcodec.av_packet_free(packet);
    avcodec.avcodec_free_context(context);
  }
}
