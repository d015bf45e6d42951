package org.reelboard.engine.media.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;

/** Timed text as 3GPP TS 26.245 has it: the tx3g track of an MP4 file. */
public final class TextPackets {
  /** The length of a text is written in two bytes. */
  private static final int MOST_BYTES = 0xffff;

  private static final byte[] FONT = "Sans".getBytes(UTF_8);
  private static final int FONT_SIZE = 18;

  private TextPackets() {}

  /**
   * A packet; the caller closes it.
   *
   * @param start in milliseconds
   * @param text empty where nothing is shown
   */
  public static AVPacket of(long start, long duration, String text) throws AvException {
    byte[] words = text.getBytes(UTF_8);
    byte[] shown = words.length <= MOST_BYTES ? words : Arrays.copyOf(words, MOST_BYTES);
    AVPacket packet = AvError.allocated(av_packet_alloc(), "av_packet_alloc");
    AvError.check(av_new_packet(packet, Short.BYTES + shown.length), "av_new_packet");
    packet
        .data()
        .put(
            ByteBuffer.allocate(Short.BYTES + shown.length)
                .putShort((short) shown.length)
                .put(shown)
                .array());
    packet.pts(start).dts(start).duration(duration).flags(AV_PKT_FLAG_KEY);
    return packet;
  }

  /** Describes a track: centred at the bottom, white. */
  static void describe(AVCodecParameters track) throws AvException {
    byte[] description = description();
    track.codec_type(AVMEDIA_TYPE_SUBTITLE);
    track.codec_id(AV_CODEC_ID_MOV_TEXT);
    BytePointer extra =
        new BytePointer(
            AvError.allocated(
                av_mallocz(description.length + AV_INPUT_BUFFER_PADDING_SIZE), "av_mallocz"));
    extra.put(description);
    track.extradata(extra);
    track.extradata_size(description.length);
  }

  private static byte[] description() {
    int fontTable = 2 * Integer.BYTES + 2 * Short.BYTES + 1 + FONT.length;
    return ByteBuffer.allocate(30 + fontTable)
        // How it is shown: nothing special, centred, at the bottom, on nothing.
        .putInt(0)
        .put((byte) 1)
        .put((byte) -1)
        .putInt(0)
        // Where: all of the picture.
        .putLong(0)
        // The letters: all of them, in the first typeface, plain, white.
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 1)
        .put((byte) 0)
        .put((byte) FONT_SIZE)
        .putInt(0xffffffff)
        // The typefaces.
        .putInt(fontTable)
        .put("ftab".getBytes(UTF_8))
        .putShort((short) 1)
        .putShort((short) 1)
        .put((byte) FONT.length)
        .put(FONT)
        .array();
  }
}
