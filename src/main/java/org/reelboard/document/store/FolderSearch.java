package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All files below a folder, within bounds; what cannot be read is passed over. */
final class FolderSearch extends SimpleFileVisitor<Path> {
  private static final int DEEPEST = 16;
  private static final int MOST = 100_000;
  private final List<FoundFile> found = new ArrayList<>();

  private FolderSearch() {}

  /** A file and its size. */
  record FoundFile(Path path, long bytes) {}

  static List<FoundFile> below(Path folder) throws IOException {
    FolderSearch search = new FolderSearch();
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, search);
    return List.copyOf(search.found);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean own = folder.endsWith(HiddenFolder.NAME);
    return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      found.add(new FoundFile(file, attributes.size()));
    }
    return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    return FileVisitResult.CONTINUE;
  }
}
