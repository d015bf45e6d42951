package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The film's sound on its way into the file: 48 kHz stereo, AAC-LC in MP4 and Opus in WebM.
 *
 * <p>Both encoders delay: what comes out of the decoder begins with samples that only warm it up
 * (AAC 1024, Opus 312). WebM says so in its header. MP4 could only say so in an edit list, which
 * the platforms refuse; so AAC's first packet, which holds nothing but those samples and the first
 * half of a window, is left away. That moves the sound to where it belongs, at the price of a fade
 * in over the film's first 21 ms.
 */
final class SoundTrack implements AutoCloseable {
  private static final int SAMPLE_RATE = 48_000;
  private static final int CHANNELS = 2;

  private final Path target;
  private final FilmMuxer muxer;
  private final Encoder encoder;
  private final FilmMuxer.Track track;
  private final AVFrame frame = avutil.av_frame_alloc();
  private final boolean planar;
  private final float[] collected;
  private final float[] channel;
  private int collectedFrames;
  private long sentFrames;

  static SoundTrack aac(int bitRate, FilmMuxer muxer, Path target) throws MediaException {
    return open("aac", avutil.AV_SAMPLE_FMT_FLTP, bitRate, muxer, target);
  }

  static SoundTrack opus(int bitRate, FilmMuxer muxer, Path target) throws MediaException {
    return open("libopus", avutil.AV_SAMPLE_FMT_FLT, bitRate, muxer, target);
  }

  private static SoundTrack open(
      String name, int sampleFormat, int bitRate, FilmMuxer muxer, Path target)
      throws MediaException {
    Encoder encoder = Encoder.named(name, target);
    try {
      AVCodecContext context = encoder.context();
      context.sample_rate(SAMPLE_RATE).sample_fmt(sampleFormat).bit_rate(bitRate);
      avutil.av_channel_layout_default(context.ch_layout(), CHANNELS);
      context.time_base(avutil.av_make_q(1, SAMPLE_RATE));
      context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
      encoder.open(Map.of());
      return new SoundTrack(encoder, muxer, target);
    } catch (MediaException e) {
      encoder.close();
      throw e;
    }
  }

  private SoundTrack(Encoder encoder, FilmMuxer muxer, Path target) throws MediaException {
    this.target = target;
    this.muxer = muxer;
    this.encoder = encoder;
    this.track = muxer.track(encoder);
    AVCodecContext context = encoder.context();
    this.planar = context.sample_fmt() == avutil.AV_SAMPLE_FMT_FLTP;
    if (planar) {
      track.withoutPriming();
    }
    this.collected = new float[context.frame_size() * CHANNELS];
    this.channel = new float[context.frame_size()];
    allocate(context);
  }

  private void allocate(AVCodecContext context) throws MediaException {
    frame.nb_samples(context.frame_size()).format(context.sample_fmt()).sample_rate(SAMPLE_RATE);
    avutil.av_channel_layout_copy(frame.ch_layout(), context.ch_layout());
    int code = avutil.av_frame_get_buffer(frame, 0);
    if (code < 0) {
      avutil.av_frame_free(frame);
    }
    WriteFailure.check(code, target);
  }

  /** Takes any number of stereo samples; what is beyond full scale is clipped. */
  void write(float[] interleavedStereo, int frames) throws MediaException {
    for (int index = 0; index < frames; index++) {
      int at = collectedFrames * CHANNELS;
      collected[at] = clipped(interleavedStereo[index * CHANNELS]);
      collected[at + 1] = clipped(interleavedStereo[index * CHANNELS + 1]);
      collectedFrames++;
      if (collectedFrames == channel.length) {
        send();
      }
    }
  }

  /** Writes all that is held back. */
  void end() throws MediaException {
    if (collectedFrames > 0) {
      send();
    }
    encoder.end();
    writeReceived();
  }

  private void send() throws MediaException {
    if (planar && sentFrames == 0 && collectedFrames == channel.length) {
      sendMirrored();
    }
    sendCollected(sentFrames);
    sentFrames += collectedFrames;
    collectedFrames = 0;
    writeReceived();
  }

  /**
   * What comes before the film: its first samples, forwards and then backwards, so that the encoder
   * finds no attack at the start, which it would answer with short windows that swallow 9 ms.
   */
  private void sendMirrored() throws MediaException {
    sendCollected(-2L * collectedFrames);
    writeReceived();
    reverse();
    sendCollected(-collectedFrames);
    writeReceived();
    reverse();
  }

  private void reverse() {
    for (int low = 0, high = collectedFrames - 1; low < high; low++, high--) {
      for (int side = 0; side < CHANNELS; side++) {
        float swapped = collected[low * CHANNELS + side];
        collected[low * CHANNELS + side] = collected[high * CHANNELS + side];
        collected[high * CHANNELS + side] = swapped;
      }
    }
  }

  private void sendCollected(long pts) throws MediaException {
    WriteFailure.check(avutil.av_frame_make_writable(frame), target);
    frame.nb_samples(collectedFrames).pts(pts);
    if (planar) {
      fillChannel(0);
      fillChannel(1);
    } else {
      new FloatPointer(frame.data(0)).put(collected, 0, collectedFrames * CHANNELS);
    }
    encoder.send(frame);
  }

  private void fillChannel(int number) {
    for (int index = 0; index < collectedFrames; index++) {
      channel[index] = collected[index * CHANNELS + number];
    }
    new FloatPointer(frame.data(number)).put(channel, 0, collectedFrames);
  }

  private void writeReceived() throws MediaException {
    AVPacket packet = encoder.receive();
    while (packet != null) {
      if (belongsToFilm(packet)) {
        packet.duration(Math.min(packet.duration(), sentFrames - packet.pts()));
        muxer.write(packet, track);
      } else {
        avcodec.av_packet_unref(packet);
      }
      packet = encoder.receive();
    }
  }

  private boolean belongsToFilm(AVPacket packet) {
    return packet.pts() < sentFrames && (packet.pts() >= 0 || !planar);
  }

  private static float clipped(float sample) {
    return Float.isNaN(sample) ? 0 : Math.clamp(sample, -1f, 1f);
  }

  @Override
  public void close() {
    avutil.av_frame_free(frame);
    encoder.close();
  }
}
