package org.reelboard.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetFacts;

/** The hash of a file's content. */
public final class AssetHash {
  private static final int BLOCK = 1 << 16;

  private AssetHash() {}

  /**
   * Reads the whole file, a block at a time; not for the JavaFX thread.
   *
   * @throws StoreException if it cannot be read
   */
  public static AssetFacts of(Path file) throws StoreException {
    return of(file, () -> false).orElseThrow();
  }

  /**
   * The same for a file that may be large.
   *
   * @param cancelled asked at each block
   * @return empty where it was cancelled
   * @throws StoreException if it cannot be read
   */
  public static Optional<AssetFacts> of(Path file, BooleanSupplier cancelled)
      throws StoreException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] block = new byte[BLOCK];
      long bytes = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        if (cancelled.getAsBoolean()) {
          return Optional.empty();
        }
        digest.update(block, 0, read);
        bytes += read;
      }
      return Optional.of(new AssetFacts(Sha256.hex(digest.digest()), bytes));
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-read", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }
}
