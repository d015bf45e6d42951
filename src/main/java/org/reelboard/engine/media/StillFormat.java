package org.reelboard.engine.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files, told by how a file begins and never by its name. */
enum StillFormat {
  JPEG,
  PNG,
  WEBP,
  GIF,
  /** HEIC and AVIF: pictures in boxes as of MP4 (ISO/IEC 23008-12). */
  HEIF;

  /** How many bytes {@link #of} needs. */
  static final int BEGINNING = 12;

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final List<String> HEIF_BRANDS =
      List.of("heic", "heix", "heim", "heis", "mif1", "mif2", "miaf", "avif");

  /** The kind of a file that begins with these bytes; empty if it is no picture. */
  static Optional<StillFormat> of(byte[] beginning) {
    if (beginning.length < BEGINNING) {
      return Optional.empty();
    }
    if ((beginning[0] & 0xff) == 0xff
        && (beginning[1] & 0xff) == 0xd8
        && (beginning[2] & 0xff) == 0xff) {
      return Optional.of(JPEG);
    }
    if (Arrays.equals(Arrays.copyOf(beginning, PNG_SIGNATURE.length), PNG_SIGNATURE)) {
      return Optional.of(PNG);
    }
    String text = new String(beginning, 0, BEGINNING, StandardCharsets.ISO_8859_1);
    if (text.startsWith("RIFF") && text.endsWith("WEBP")) {
      return Optional.of(WEBP);
    }
    if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    boolean heif = text.startsWith("ftyp", 4) && HEIF_BRANDS.contains(text.substring(8));
    return heif ? Optional.of(HEIF) : Optional.empty();
  }

  /** Its name in small letters, as in {@link MediaFacts.Still#format}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
