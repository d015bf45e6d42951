package org.reelboard.engine.media.ffmpeg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/**
 * All that a file's track says of the code of its packets, as a value: so packets can go into a
 * file when their encoder is long closed. Its numbers are those of one version of FFmpeg.
 */
public final class TrackParameters {
  private static final int RATIONAL_BYTES = 2 * Integer.BYTES;
  private static final byte[] NOTHING = {};

  private static final List<Field> FIELDS =
      List.of(
          new Field(AVCodecParameters::codec_type, AVCodecParameters::codec_type),
          new Field(AVCodecParameters::codec_id, AVCodecParameters::codec_id),
          new Field(AVCodecParameters::codec_tag, AVCodecParameters::codec_tag),
          new Field(AVCodecParameters::format, AVCodecParameters::format),
          new Field(
              AVCodecParameters::bits_per_coded_sample, AVCodecParameters::bits_per_coded_sample),
          new Field(AVCodecParameters::bits_per_raw_sample, AVCodecParameters::bits_per_raw_sample),
          new Field(AVCodecParameters::profile, AVCodecParameters::profile),
          new Field(AVCodecParameters::level, AVCodecParameters::level),
          new Field(AVCodecParameters::width, AVCodecParameters::width),
          new Field(AVCodecParameters::height, AVCodecParameters::height),
          new Field(AVCodecParameters::field_order, AVCodecParameters::field_order),
          new Field(AVCodecParameters::color_range, AVCodecParameters::color_range),
          new Field(AVCodecParameters::color_primaries, AVCodecParameters::color_primaries),
          new Field(AVCodecParameters::color_trc, AVCodecParameters::color_trc),
          new Field(AVCodecParameters::color_space, AVCodecParameters::color_space),
          new Field(AVCodecParameters::chroma_location, AVCodecParameters::chroma_location),
          new Field(AVCodecParameters::video_delay, AVCodecParameters::video_delay),
          new Field(AVCodecParameters::sample_rate, AVCodecParameters::sample_rate),
          new Field(AVCodecParameters::block_align, AVCodecParameters::block_align),
          new Field(AVCodecParameters::frame_size, AVCodecParameters::frame_size),
          new Field(AVCodecParameters::initial_padding, AVCodecParameters::initial_padding),
          new Field(AVCodecParameters::trailing_padding, AVCodecParameters::trailing_padding),
          new Field(AVCodecParameters::seek_preroll, AVCodecParameters::seek_preroll),
          new Field(
              parameters -> parameters.ch_layout().nb_channels(),
              (parameters, channels) -> {
                if (channels > 0) {
                  avutil.av_channel_layout_default(parameters.ch_layout(), channels);
                }
              }));

  private final byte[] bytes;

  private TrackParameters(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number of AVCodecParameters. */
  private record Field(
      ToIntFunction<AVCodecParameters> getter, ObjIntConsumer<AVCodecParameters> setter) {}

  /** Those of an opened encoder. */
  public static TrackParameters of(Encoder encoder) throws AvException {
    AVCodecParameters parameters =
        AvError.allocated(avcodec.avcodec_parameters_alloc(), "avcodec_parameters_alloc");
    try {
      AVCodecContext context = encoder.context();
      AvError.check(
          avcodec.avcodec_parameters_from_context(parameters, context),
          "avcodec_parameters_from_context");
      if (context.codec_id() == avcodec.AV_CODEC_ID_AAC) {
        // The packets that only warm the decoder up are left away: a file has nothing to say of.
        parameters.initial_padding(0);
      }
      return new TrackParameters(bytes(parameters, context));
    } finally {
      avcodec.avcodec_parameters_free(parameters);
    }
  }

  private static byte[] bytes(AVCodecParameters from, AVCodecContext context) {
    byte[] extra = copy(from.extradata(), from.extradata_size());
    AVPacketSideData budget =
        avcodec.av_packet_side_data_get(
            from.coded_side_data(), from.nb_coded_side_data(), avcodec.AV_PKT_DATA_CPB_PROPERTIES);
    byte[] rate = budget == null ? NOTHING : copy(budget.data(), Math.toIntExact(budget.size()));
    ByteBuffer out =
        ByteBuffer.allocate(
            FIELDS.size() * Integer.BYTES
                + Long.BYTES
                + 4 * RATIONAL_BYTES
                + 2 * Integer.BYTES
                + extra.length
                + rate.length);
    FIELDS.forEach(field -> out.putInt(field.getter().applyAsInt(from)));
    out.putLong(from.bit_rate());
    put(out, context.time_base());
    put(out, context.framerate());
    put(out, from.sample_aspect_ratio());
    put(out, from.framerate());
    out.putInt(extra.length).put(extra);
    out.putInt(rate.length).put(rate);
    return out.array();
  }

  private static byte[] copy(@Nullable BytePointer from, int size) {
    if (from == null || size == 0) {
      return NOTHING;
    }
    byte[] copy = new byte[size];
    from.get(copy);
    return copy;
  }

  private static void put(ByteBuffer out, AVRational rational) {
    out.putInt(rational.num()).putInt(rational.den());
  }

  private static AVRational rational(ByteBuffer in) {
    int numerator = in.getInt();
    return avutil.av_make_q(numerator, in.getInt());
  }

  /** Reads what {@link #toBytes} gave. */
  public static TrackParameters fromBytes(byte[] bytes) {
    return new TrackParameters(bytes.clone());
  }

  /** The value as it can be kept in a file. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** How many pictures the encoder may put behind others that are shown later. */
  public int delay() throws AvException {
    AVCodecParameters parameters =
        AvError.allocated(avcodec.avcodec_parameters_alloc(), "avcodec_parameters_alloc");
    try {
      fill(parameters);
      return parameters.video_delay();
    } finally {
      avcodec.avcodec_parameters_free(parameters);
    }
  }

  /** How long a tick of the packets' times is, in seconds. */
  AVRational timeBase() throws AvException {
    return rational(afterNumbers());
  }

  /** Pictures a second; 0/1 or the like for sound. */
  AVRational frameRate() throws AvException {
    ByteBuffer in = afterNumbers();
    rational(in);
    return rational(in);
  }

  private ByteBuffer afterNumbers() throws AvException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = FIELDS.size() * Integer.BYTES + Long.BYTES;
    if (bytes.length < at + 4 * RATIONAL_BYTES) {
      throw damaged();
    }
    return in.position(at);
  }

  /** Writes all that is known to a track. */
  void fill(AVCodecParameters to) throws AvException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      FIELDS.forEach(field -> field.setter().accept(to, in.getInt()));
      to.bit_rate(in.getLong());
      rational(in);
      rational(in);
      to.sample_aspect_ratio(rational(in));
      to.framerate(rational(in));
      fillExtraData(to, part(in));
      fillRate(to, part(in));
    } catch (BufferUnderflowException e) {
      throw damaged();
    }
  }

  private static byte[] part(ByteBuffer in) throws AvException {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw damaged();
    }
    byte[] part = new byte[length];
    in.get(part);
    return part;
  }

  private static void fillExtraData(AVCodecParameters to, byte[] extra) throws AvException {
    if (extra.length > 0) {
      BytePointer memory =
          new BytePointer(
              AvError.allocated(
                  avutil.av_mallocz((long) extra.length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE),
                  "av_mallocz"));
      memory.put(extra, 0, extra.length);
      to.extradata(memory).extradata_size(extra.length);
    }
  }

  /** The cap of the bit rate, which some containers tell. */
  private static void fillRate(AVCodecParameters to, byte[] rate) throws AvException {
    if (rate.length > 0) {
      AVPacketSideData all = new AVPacketSideData(null);
      try (IntPointer count = new IntPointer(1)) {
        count.put(0);
        AVPacketSideData made =
            AvError.allocated(
                avcodec.av_packet_side_data_new(
                    all, count, avcodec.AV_PKT_DATA_CPB_PROPERTIES, rate.length, 0),
                "av_packet_side_data_new");
        made.data().put(rate, 0, rate.length);
        to.coded_side_data(all).nb_coded_side_data(count.get());
      }
    }
  }

  private static AvException damaged() {
    return AvError.failure(avutil.AVERROR_INVALIDDATA(), "a track's parameters");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TrackParameters parameters && Arrays.equals(bytes, parameters.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
