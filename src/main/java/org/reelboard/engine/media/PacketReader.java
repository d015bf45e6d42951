package org.reelboard.engine.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.BytePointer;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Packet;

/** Reads the packets of a whole {@link PacketFile} one by one, in the order of their decoding. */
final class PacketReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private final Checksum sum;
  private final Packet packet;
  private byte[] copy = new byte[BUFFER];
  private int left;

  static PacketReader open(PacketFile file) throws IOException, AvException {
    Packet packet = new Packet();
    try {
      Checksum sum = new CRC32C();
      DataInputStream in =
          new DataInputStream(
              new CheckedInputStream(
                  new BufferedInputStream(Files.newInputStream(file.file()), BUFFER), sum));
      in.skipNBytes(3L * Integer.BYTES + file.parameters().toBytes().length);
      return new PacketReader(in, sum, packet, file.packets());
    } catch (IOException e) {
      packet.close();
      throw e;
    }
  }

  private PacketReader(DataInputStream in, Checksum sum, Packet packet, int left) {
    this.in = in;
    this.sum = sum;
    this.packet = packet;
    this.left = left;
  }

  /** Whether there is another packet. */
  boolean hasNext() {
    return left > 0;
  }

  /**
   * The next packet, good until the next call.
   *
   * @throws IOException also where the file is not any more what it was when it was found whole
   */
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
    if (left == 0) {
      requireUnchanged();
    }
    if (side > 0) {
      BytePointer memory =
          avcodec.av_packet_new_side_data(filled, avcodec.AV_PKT_DATA_SKIP_SAMPLES, side);
      memory.put(skipped, 0, side);
    }
    return filled.pts(pts).dts(dts).duration(duration).flags(flags);
  }

  private void requireUnchanged() throws IOException {
    in.skipNBytes(Integer.BYTES + 2L * Long.BYTES);
    long expected = sum.getValue();
    if (in.readLong() != expected) {
      throw new EOFException("a file of packets was changed while it was read");
    }
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
