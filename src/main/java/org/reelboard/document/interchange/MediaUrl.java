package org.reelboard.document.interchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of files as other tools write them. */
public final class MediaUrl {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");
  private static final Pattern FILE = Pattern.compile("(?i)file:(?://(?:localhost)?(?=/)|//(?![/]))?");
  private static final Pattern DRIVE = Pattern.compile("/+([A-Za-z]:[/\\\\].*)");
  private static final Pattern STILL =
      Pattern.compile(".*\\.(?:jpe?g|png|webp|heic|heif|gif|bmp|tiff?)");
  private static final int HEX = 16;

  private MediaUrl() {}

  /**
   * The path that is meant: of {@code file:///a/b%20c.mp4}, {@code file://localhost/C:/b.mp4} or a
   * plain path. Empty for what is not a file of this machine.
   */
  public static Optional<String> path(String url) {
    Matcher scheme = SCHEME.matcher(url);
    boolean isDrive = scheme.matches() && scheme.group(1).length() == 1;
    if (scheme.matches() && !isDrive && !scheme.group(1).equalsIgnoreCase("file")) {
      return Optional.empty();
    }
    boolean isUrl = scheme.matches() && !isDrive;
    String path = isUrl ? decoded(FILE.matcher(url).replaceFirst("")) : url;
    Matcher drive = DRIVE.matcher(path);
    String plain = drive.matches() ? drive.group(1) : path;
    return Optional.of(plain).filter(one -> !one.isBlank() && one.indexOf('\0') < 0);
  }

  /** Whether a file's name is that of a still picture. */
  static boolean isStill(String path) {
    return STILL.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** A percent sign that begins no code stays one: many tools do not write it as they should. */
  private static String decoded(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] written = path.getBytes(StandardCharsets.UTF_8);
    for (int index = 0; index < written.length; index++) {
      int code = written[index] == '%' ? code(written, index) : -1;
      bytes.write(code < 0 ? written[index] : code);
      index += code < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int code(byte[] written, int at) {
    if (at + 2 >= written.length) {
      return -1;
    }
    int high = Character.digit(written[at + 1], HEX);
    int low = Character.digit(written[at + 2], HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }
}
