package org.reelboard.engine.media;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/**
 * Writes a {@link PacketFile}, an encoder's packets as they come. Without {@link #finish} the file
 * is not whole, and every reader sees that.
 */
final class PacketFileWriter implements PacketSink, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CRC32C sum = new CRC32C();
  private final SizeTPointer sideSize = new SizeTPointer(1);
  private final DataOutputStream out;
  private byte[] copy = new byte[BUFFER];
  private long written;
  private long packets;

  PacketFileWriter(Path file) throws IOException {
    OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    out = new DataOutputStream(new CheckedOutputStream(buffered, sum));
  }

  /** Writes what comes before all packets. */
  void begin(TrackParameters parameters) throws IOException {
    byte[] header = parameters.toBytes();
    out.writeInt(PacketFile.MAGIC);
    out.writeInt(PacketFile.VERSION);
    out.writeInt(header.length);
    out.write(header);
    written = 3L * Integer.BYTES + header.length;
  }

  @Override
  public void write(AVPacket packet) throws IOException {
    BytePointer side =
        avcodec.av_packet_get_side_data(packet, avcodec.AV_PKT_DATA_SKIP_SAMPLES, sideSize);
    int sideBytes = side == null ? 0 : Math.toIntExact(sideSize.get());
    out.writeInt(packet.size());
    out.writeLong(packet.pts());
    out.writeLong(packet.dts());
    out.writeLong(packet.duration());
    out.writeInt(packet.flags());
    out.writeInt(sideBytes);
    write(side, sideBytes);
    write(packet.data(), packet.size());
    written += PacketFile.PACKET_HEADER + sideBytes + packet.size();
    packets++;
    avcodec.av_packet_unref(packet);
  }

  private void write(@Nullable BytePointer data, int size) throws IOException {
    if (data == null || size == 0) {
      return;
    }
    if (size > copy.length) {
      copy = new byte[Math.max(size, 2 * copy.length)];
    }
    data.get(copy, 0, size);
    out.write(copy, 0, size);
  }

  /** Makes the file whole. */
  void finish() throws IOException {
    out.writeInt(PacketFile.END);
    out.writeLong(packets);
    out.writeLong(written);
    out.writeLong(sum.getValue());
    out.close();
  }

  @Override
  public void close() throws IOException {
    sideSize.close();
    out.close();
  }
}
