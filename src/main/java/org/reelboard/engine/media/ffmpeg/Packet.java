package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Owns one AVPacket: some compressed pictures or sound. */
public final class Packet implements AutoCloseable {
  private final AVPacket packet;

  public Packet() throws AvException {
    packet = AvError.allocated(av_packet_alloc(), "av_packet_alloc");
  }

  /** A packet with a copy of these bytes. */
  public static Packet of(byte[] bytes) throws AvException {
    Packet made = new Packet();
    int result = av_new_packet(made.packet, bytes.length);
    if (result < 0) {
      made.close();
      throw AvError.failure(result, "av_new_packet");
    }
    made.packet.data().put(bytes);
    return made;
  }

  public AVPacket packet() {
    return packet;
  }

  /** Gives it a copy of so many of these bytes, in place of what it held. */
  public AVPacket fill(byte[] bytes, int count) throws AvException {
    av_packet_unref(packet);
    AvError.check(av_new_packet(packet, count), "av_new_packet");
    packet.data().put(bytes, 0, count);
    return packet;
  }

  public void clear() {
    av_packet_unref(packet);
  }

  @Override
  public void close() {
    av_packet_free(packet);
  }
}
