package org.reelboard.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
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
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] block = new byte[BLOCK];
      long bytes = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
        bytes += read;
      }
      return new AssetFacts(Sha256.hex(digest.digest()), bytes);
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-read", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }
}
