package org.reelboard.engine.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What an entry is known by: a hash of all that can change its bytes.
 *
 * @param hex SHA-256 as 64 lower-case hexadecimal digits
 */
public record CacheKey(String hex) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if it is not such digits
   */
  public CacheKey {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException("no key: " + hex);
    }
  }

  /** The key of a description that names all that can change the entry's bytes. */
  public static CacheKey of(String description) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(description.getBytes(StandardCharsets.UTF_8));
      return new CacheKey(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
