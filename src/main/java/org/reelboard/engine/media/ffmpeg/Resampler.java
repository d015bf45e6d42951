package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_UNSPEC;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_uninit;
import static org.bytedeco.ffmpeg.global.avutil.av_get_bytes_per_sample;
import static org.bytedeco.ffmpeg.global.avutil.av_sample_fmt_is_planar;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/**
 * Owns one conversion of blocks of sound, one after the other, to interleaved stereo in floating
 * numbers at a given rate. The first sample that comes out stands at the time of the first that
 * went in. Mono sounds from both sides as loud as it is; surround is mixed down as ITU-R BS.775 has
 * it, without making it softer, so that a sum may go beyond 1.
 */
public final class Resampler implements AutoCloseable {
  private final SwrContext context;
  private final int sampleFormat;
  private final int sampleRate;
  private final int channels;
  private final int outChannels;

  private Resampler(SwrContext context, AVFrame like, int outChannels) {
    this.context = context;
    this.sampleFormat = like.format();
    this.sampleRate = like.sample_rate();
    this.channels = like.ch_layout().nb_channels();
    this.outChannels = outChannels;
  }

  /** For blocks like this one in rate, sample format and channels. */
  public static Resampler of(AVFrame like, int targetRate) throws AvException {
    int outChannels = Math.min(2, like.ch_layout().nb_channels());
    AVChannelLayout from = new AVChannelLayout();
    AVChannelLayout to = new AVChannelLayout();
    SwrContext context = new SwrContext(null);
    try {
      if (like.ch_layout().order() == AV_CHANNEL_ORDER_UNSPEC) {
        av_channel_layout_default(from, like.ch_layout().nb_channels());
      } else {
        AvError.check(av_channel_layout_copy(from, like.ch_layout()), "av_channel_layout_copy");
      }
      av_channel_layout_default(to, outChannels);
      AvError.check(
          swr_alloc_set_opts2(
              context,
              to,
              AV_SAMPLE_FMT_FLT,
              targetRate,
              from,
              like.format(),
              like.sample_rate(),
              0,
              null),
          "swr_alloc_set_opts2");
      AvError.check(swr_init(context), "swr_init");
      return new Resampler(context, like, outChannels);
    } catch (AvException e) {
      swr_free(context);
      throw e;
    } finally {
      av_channel_layout_uninit(from);
      av_channel_layout_uninit(to);
    }
  }

  /** True if it is made for blocks like this one. */
  public boolean fits(AVFrame block) {
    return block.format() == sampleFormat
        && block.sample_rate() == sampleRate
        && block.ch_layout().nb_channels() == channels;
  }

  /**
   * What can be told of the sound after this block went in.
   *
   * @param skip samples at the block's beginning that are left out
   */
  public float[] convert(AVFrame block, int skip) throws AvException {
    boolean planar = av_sample_fmt_is_planar(sampleFormat) != 0;
    int planes = planar ? channels : 1;
    long offset = (long) skip * av_get_bytes_per_sample(sampleFormat) * (planar ? 1 : channels);
    try (PointerPointer<?> input = new PointerPointer<>(planes)) {
      for (int plane = 0; plane < planes; plane++) {
        input.put(plane, block.extended_data(plane).getPointer(offset));
      }
      return run(input, block.nb_samples() - skip);
    }
  }

  /** The rest of the sound, after the last block. */
  public float[] finish() throws AvException {
    return run(null, 0);
  }

  @Override
  public void close() {
    swr_free(context);
  }

  private float[] run(@Nullable PointerPointer<?> input, int samples) throws AvException {
    int most = AvError.check(swr_get_out_samples(context, samples), "swr_get_out_samples");
    try (FloatPointer output = new FloatPointer(Math.max(1, (long) most * outChannels));
        PointerPointer<?> planes = new PointerPointer<>(1)) {
      planes.put(0, output);
      int made = AvError.check(swr_convert(context, planes, most, input, samples), "swr_convert");
      float[] result = new float[made * outChannels];
      output.get(result);
      return outChannels == 2 ? result : doubled(result);
    }
  }

  private static float[] doubled(float[] mono) {
    float[] stereo = new float[2 * mono.length];
    for (int i = 0; i < mono.length; i++) {
      stereo[2 * i] = mono[i];
      stereo[2 * i + 1] = mono[i];
    }
    return stereo;
  }
}
