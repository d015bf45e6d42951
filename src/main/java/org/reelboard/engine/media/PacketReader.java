package org.reelboard.engine.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.BytePointer;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Packet;

/** Reads the packets of a whole {@link PacketFile} one by one, in the order of their decoding. */
final class PacketReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private final Packet packet;
  private byte[] copy = new byte[BUFFER];
  private int left;

  static PacketReader open(PacketFile file) throws IOException, AvException {
    Packet packet = new Packet();
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file.file()), BUFFER));
      in.skipNBytes(3L * Integer.BYTES + file.parameters().toBytes().length);
      return new PacketReader(in, packet, file.packets());
    } catch (IOException e) {
      packet.close();
      throw e;
    }
  }

  private PacketReader(DataInputStream in, Packet packet, int left) {
    this.in = in;
    this.packet = packet;
    this.left = left;
  }

  /** Whether there is another packet. */
  boolean hasNext() {
    return left > 0;
  }

  /** The next packet, good until the next call. */
  AVPacket next() throws IOException, AvException {
    left--;
    int size = in.readInt();
    long pts = in.readLong();
    long dts = in.readLong();
    long duration = in.readLong();
    int flags = in.readInt();
    int side = in.readInt();
    byte[] skipped = in.readNBytes(side);
    AVPacket filled = packet.fill(read(size), size);
    if (side > 0) {
      BytePointer memory =
          avcodec.av_packet_new_side_data(filled, avcodec.AV_PKT_DATA_SKIP_SAMPLES, side);
      memory.put(skipped, 0, side);
    }
    return filled.pts(pts).dts(dts).duration(duration).flags(flags);
  }

  private byte[] read(int size) throws IOException {
    if (size > copy.length) {
      copy = new byte[Math.max(size, 2 * copy.length)];
    }
    in.readFully(copy, 0, size);
    return copy;
  }

  @Override
  public void close() throws IOException {
    packet.close();
    in.close();
  }
}
