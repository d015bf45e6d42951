package org.reelboard.engine.media;

import java.io.IOException;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Encoder;
import org.reelboard.engine.media.ffmpeg.Picture;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/**
 * A film's sound on its way into it: 48 kHz stereo, AAC-LC in MP4 and Opus in WebM.
 *
 * <p>Both encoders delay: what comes out of the decoder begins with samples that only warm it up
 * (AAC 1024, Opus 312). WebM says so in its header. MP4 could only say so in an edit list, which
 * the platforms refuse; so AAC's first packet, which holds nothing but those samples and the first
 * half of a window, is left away. That moves the sound to where it belongs, at the price of a fade
 * in over the film's first 21 ms.
 */
final class SoundTrack implements AutoCloseable {
  private static final int CHANNELS = 2;

  private final Encoder encoder;
  private final PacketSink sink;
  private final Picture block;
  private final boolean planar;
  private final float[] collected;
  private final float[] channel;
  private int collectedFrames;
  private long sentFrames;

  static SoundTrack open(SoundCoding coding, PacketSink.Opener sinks)
      throws AvException, IOException {
    return switch (coding.codec()) {
      case AAC -> open("aac", avutil.AV_SAMPLE_FMT_FLTP, coding.bitRate(), sinks);
      case OPUS -> open("libopus", avutil.AV_SAMPLE_FMT_FLT, coding.bitRate(), sinks);
    };
  }

  private static SoundTrack open(
      String name, int sampleFormat, int bitRate, PacketSink.Opener sinks)
      throws AvException, IOException {
    Encoder encoder = Encoder.named(name);
    try {
      AVCodecContext context = encoder.context();
      context.sample_rate(SoundReader.RATE).sample_fmt(sampleFormat).bit_rate(bitRate);
      avutil.av_channel_layout_default(context.ch_layout(), CHANNELS);
      context.time_base(avutil.av_make_q(1, SoundReader.RATE));
      context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
      encoder.open(Map.of());
      return new SoundTrack(encoder, sinks.open(TrackParameters.of(encoder)));
    } catch (AvException | IOException e) {
      encoder.close();
      throw e;
    }
  }

  private SoundTrack(Encoder encoder, PacketSink sink) throws AvException {
    this.encoder = encoder;
    this.sink = sink;
    AVCodecContext context = encoder.context();
    this.planar = context.sample_fmt() == avutil.AV_SAMPLE_FMT_FLTP;
    this.collected = new float[context.frame_size() * CHANNELS];
    this.channel = new float[context.frame_size()];
    this.block = Picture.ofSound(context);
  }

  /** Takes any number of stereo samples; what is beyond full scale is clipped. */
  void write(float[] interleavedStereo, int frames) throws AvException, IOException {
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
  void end() throws AvException, IOException {
    if (collectedFrames > 0) {
      send();
    }
    encoder.end();
    writeReceived();
  }

  private void send() throws AvException, IOException {
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
  private void sendMirrored() throws AvException, IOException {
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

  private void sendCollected(long pts) throws AvException {
    AVFrame frame = block.writable().nb_samples(collectedFrames).pts(pts);
    if (planar) {
      fillChannel(frame, 0);
      fillChannel(frame, 1);
    } else {
      new FloatPointer(frame.data(0)).put(collected, 0, collectedFrames * CHANNELS);
    }
    encoder.send(frame);
  }

  private void fillChannel(AVFrame frame, int number) {
    for (int index = 0; index < collectedFrames; index++) {
      channel[index] = collected[index * CHANNELS + number];
    }
    new FloatPointer(frame.data(number)).put(channel, 0, collectedFrames);
  }

  private void writeReceived() throws AvException, IOException {
    AVPacket packet = encoder.receive();
    while (packet != null) {
      if (belongsToFilm(packet)) {
        packet.duration(Math.min(packet.duration(), sentFrames - packet.pts()));
        sink.write(packet);
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
    block.close();
    encoder.close();
  }
}
