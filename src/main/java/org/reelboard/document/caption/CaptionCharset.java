package org.reelboard.document.caption;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/**
 * Tells in which encoding a file of text is written: by its byte order mark, by the zeros of
 * UTF-16, else UTF-8 where it is, else Windows-1252, which any bytes are.
 */
public final class CaptionCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BYTES_LOOKED_AT = 4096;

  /** Of ten bytes at even or odd places so many are zeros in UTF-16 of a Latin text. */
  private static final int ZEROS_OF_TEN = 3;

  private CaptionCharset() {}

  /** The text of a file, without its byte order mark. */
  public static String decode(byte[] bytes) {
    return decode(bytes, new Notes());
  }

  static String decode(byte[] bytes, Notes notes) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (begins(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    if (zeros(bytes, 1)) {
      return new String(bytes, UTF_16LE);
    }
    if (zeros(bytes, 0)) {
      return new String(bytes, UTF_16BE);
    }
    int wrong = notUtf8(bytes);
    if (wrong < 0) {
      return new String(bytes, UTF_8);
    }
    notes.add(lineAt(bytes, wrong), "windows-1252");
    return new String(bytes, WINDOWS_1252);
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int index = 0; index < with.length; index++) {
      if (index >= bytes.length || (bytes[index] & 0xff) != with[index]) {
        return false;
      }
    }
    return true;
  }

  /** True where most bytes at even (0) or odd (1) places are zeros, and hardly any others. */
  private static boolean zeros(byte[] bytes, int parity) {
    int most = Math.min(bytes.length, BYTES_LOOKED_AT);
    int[] zeros = new int[2];
    for (int index = 0; index < most; index++) {
      if (bytes[index] == 0) {
        zeros[index & 1]++;
      }
    }
    return zeros[parity] * 20 > most * ZEROS_OF_TEN && zeros[1 - parity] * 10 < zeros[parity];
  }

  /** Where a file stops being UTF-8; -1 where it never does. */
  private static int notUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BYTES_LOOKED_AT);
    var decoder = UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static int lineAt(byte[] bytes, int place) {
    int line = 1;
    for (int index = 0; index < place; index++) {
      if (bytes[index] == '\n') {
        line++;
      }
    }
    return line;
  }
}
