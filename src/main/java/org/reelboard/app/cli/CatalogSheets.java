package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.text.Typefaces;

/** Writes contact sheets of catalogues into a folder. */
final class CatalogSheets {
  private CatalogSheets() {}

  /**
   * Writes the sheets of those that have one.
   *
   * @return the files
   */
  static List<Path> write(List<CatalogKind> kinds, Path folder) throws ReelboardException {
    List<Path> files = new ArrayList<>();
    SkiaLibrary.load();
    try (Typefaces typefaces = Typefaces.bundled()) {
      for (CatalogKind kind : kinds) {
        Optional<byte[]> sheet = kind.sheet(typefaces);
        if (sheet.isPresent()) {
          files.add(write(sheet.get(), folder.resolve(kind.id() + ".png")));
        }
      }
    }
    if (files.isEmpty()) {
      throw new BadInputException(Texts.of("cli.catalog.no-sheet", kinds.getFirst().id()));
    }
    return files;
  }

  private static Path write(byte[] png, Path file) throws MediaException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, png);
      return file;
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.still.not-written", file), e);
    }
  }
}
