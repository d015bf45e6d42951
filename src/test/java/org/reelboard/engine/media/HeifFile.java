package org.reelboard.engine.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a HEIC as phones do (ISO/IEC 23008-12): a grid of coded tiles, cut to a size of its own,
 * with a turn. FFmpeg reads such files and cannot write them.
 */
final class HeifFile {
  private static final int GRID_ITEM = 100;

  private final int rows;
  private final int columns;
  private final Size tile;
  private final Size shown;
  private final int quarterTurns;

  /**
   * @param shown the size that is cut from the grid's left top corner
   * @param quarterTurns against the clock, as the box irot counts them
   */
  HeifFile(int rows, int columns, Size tile, Size shown, int quarterTurns) {
    this.rows = rows;
    this.columns = columns;
    this.tile = tile;
    this.shown = shown;
    this.quarterTurns = quarterTurns;
  }

  /** Writes it, from MP4 files of one HEVC picture each, row by row. */
  void write(Path target, List<Path> tiles) {
    try {
      List<byte[]> coded = new ArrayList<>();
      for (Path each : tiles) {
        coded.add(content(Files.readAllBytes(each), "mdat"));
      }
      byte[] decoderSetup = content(Files.readAllBytes(tiles.getFirst()), "hvcC");
      byte[] type = box("ftyp", text("heic"), four(0), text("mif1"), text("heic"));
      // The boxes' own length does not depend on the offsets, so it is measured first.
      int start = type.length + meta(decoderSetup, coded, 0).length + 8;
      Files.write(
          target,
          join(type, meta(decoderSetup, coded, start), box("mdat", coded.toArray(new byte[0][]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] meta(byte[] decoderSetup, List<byte[]> coded, int start) {
    return full(
        "meta",
        0,
        0,
        full("hdlr", 0, 0, four(0), text("pict"), new byte[13]),
        full("pitm", 0, 0, two(GRID_ITEM)),
        locations(coded, start),
        items(coded.size()),
        full("iref", 0, 0, box("dimg", two(GRID_ITEM), two(coded.size()), numbers(coded.size()))),
        properties(decoderSetup, coded.size()),
        box("idat", gridDescription()));
  }

  private byte[] gridDescription() {
    return join(
        new byte[] {0, 0, (byte) (rows - 1), (byte) (columns - 1)},
        two(shown.width()),
        two(shown.height()));
  }

  private byte[] locations(List<byte[]> coded, int start) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int at = start;
    for (int i = 0; i < coded.size(); i++) {
      all.writeBytes(join(two(i + 1), two(0), two(0), two(1), four(at), four(coded.get(i).length)));
      at += coded.get(i).length;
    }
    all.writeBytes(join(two(GRID_ITEM), two(1), two(0), two(1), four(0), four(8)));
    return full("iloc", 1, 0, new byte[] {0x44, 0x00}, two(coded.size() + 1), all.toByteArray());
  }

  private static byte[] items(int count) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 1; i <= count; i++) {
      all.writeBytes(full("infe", 2, 1, two(i), two(0), text("hvc1"), new byte[1]));
    }
    all.writeBytes(full("infe", 2, 0, two(GRID_ITEM), two(0), text("grid"), new byte[1]));
    return full("iinf", 0, 0, two(count + 1), all.toByteArray());
  }

  private byte[] properties(byte[] decoderSetup, int count) {
    byte[] container =
        box(
            "ipco",
            box("hvcC", decoderSetup),
            full("ispe", 0, 0, four(tile.width()), four(tile.height())),
            full("ispe", 0, 0, four(shown.width()), four(shown.height())),
            box("irot", new byte[] {(byte) quarterTurns}));
    ByteArrayOutputStream associations = new ByteArrayOutputStream();
    for (int i = 1; i <= count; i++) {
      associations.writeBytes(join(two(i), new byte[] {2, (byte) 0x81, 2}));
    }
    associations.writeBytes(join(two(GRID_ITEM), new byte[] {2, 3, (byte) 0x84}));
    return box("iprp", container, full("ipma", 0, 0, four(count + 1), associations.toByteArray()));
  }

  private static byte[] numbers(int count) {
    ByteBuffer all = ByteBuffer.allocate(2 * count);
    for (int i = 1; i <= count; i++) {
      all.putShort((short) i);
    }
    return all.array();
  }

  private static byte[] content(byte[] file, String type) {
    String all = new String(file, StandardCharsets.ISO_8859_1);
    int at = all.indexOf(type) - 4;
    int length = ByteBuffer.wrap(file, at, 4).getInt();
    return Arrays.copyOfRange(file, at + 8, at + length);
  }

  private static byte[] full(String type, int version, int flags, byte[]... parts) {
    return box(type, four(version << 24 | flags), join(parts));
  }

  private static byte[] box(String type, byte[]... parts) {
    byte[] content = join(parts);
    return join(four(8 + content.length), text(type), content);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] text(String four) {
    return four.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] four(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] two(int value) {
    return ByteBuffer.allocate(2).putShort((short) value).array();
  }
}
