package org.reelboard.engine.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/**
 * The encoded pictures of a part of a film, or its encoded sound, in a file of our own: numbers big
 * end first; magic, version, the track's parameters; then each packet as its size, its times, its
 * flags and its bytes; then -1, how many packets, how many bytes before the -1, and the CRC-32C of
 * all before. A file that was read is whole.
 */
public final class PacketFile {
  static final int MAGIC = 0x52_42_50_4b; // RBPK
  static final int VERSION = 1;
  static final int END = -1;
  static final int PACKET_HEADER = 3 * Integer.BYTES + 3 * Long.BYTES;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final TrackParameters parameters;
  private final int[] sizes;

  private PacketFile(Path file, TrackParameters parameters, int[] sizes) {
    this.file = file;
    this.parameters = parameters;
    this.sizes = sizes;
  }

  /**
   * Reads a file all through.
   *
   * @throws MediaException if it is not whole: then it must not be used
   */
  public static PacketFile read(Path file) throws MediaException {
    CRC32C sum = new CRC32C();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), BUFFER), sum))) {
      return read(file, in, sum);
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.film.part-damaged", file), e);
    }
  }

  private static PacketFile read(Path file, DataInputStream in, CRC32C sum) throws IOException {
    long most = Files.size(file);
    TrackParameters parameters = parameters(in, most);
    long before = 3L * Integer.BYTES + parameters.toBytes().length;
    int[] sizes = new int[256];
    int packets = 0;
    int size = in.readInt();
    while (size >= 0) {
      long length = PACKET_HEADER + skipPacket(in, size);
      before += length;
      sizes = packets == sizes.length ? Arrays.copyOf(sizes, 2 * packets) : sizes;
      sizes[packets++] = size;
      size = in.readInt();
    }
    require(size == END && in.readLong() == packets && in.readLong() == before);
    long expected = sum.getValue();
    require(in.readLong() == expected && in.read() < 0);
    return new PacketFile(file, parameters, Arrays.copyOf(sizes, packets));
  }

  private static TrackParameters parameters(DataInputStream in, long most) throws IOException {
    require(in.readInt() == MAGIC && in.readInt() == VERSION);
    int length = in.readInt();
    require(length >= 0 && length < most);
    return TrackParameters.fromBytes(in.readNBytes(length));
  }

  /** Reads the rest of a packet; gives the bytes behind its header. */
  private static long skipPacket(DataInputStream in, int size) throws IOException {
    in.skipNBytes(3L * Long.BYTES + Integer.BYTES);
    int side = in.readInt();
    require(side >= 0);
    in.skipNBytes((long) side + size);
    return (long) side + size;
  }

  private static void require(boolean whole) throws IOException {
    if (!whole) {
      throw new EOFException("not a whole file of packets");
    }
  }

  public Path file() {
    return file;
  }

  /** How many packets it has; with pictures, one a frame. */
  public int packets() {
    return sizes.length;
  }

  /** The sizes of the packets in bytes, in the order in which they are decoded. */
  public int[] sizes() {
    return sizes.clone();
  }

  /** Whether the packets of both can stand in one track. */
  public boolean fits(PacketFile other) {
    return parameters.equals(other.parameters);
  }

  TrackParameters parameters() {
    return parameters;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PacketFile packets && file.equals(packets.file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }
}
