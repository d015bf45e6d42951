package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;

/**
 * Finds missing files again, all in one go. A file of the same content is taken wherever it is and
 * whatever its name; else one of the same name and size; else one of the same name alone. Of
 * several the one is taken whose folders are most like those of the old path.
 */
public final class Relink {
  private final ProjectFolder project;
  private final Map<Long, List<FolderSearch.FoundFile>> bySize;
  private final Map<String, List<FolderSearch.FoundFile>> byName;
  private final Map<Path, Optional<String>> hashes = new HashMap<>();

  private Relink(ProjectFolder project, List<FolderSearch.FoundFile> files) {
    this.project = project;
    this.bySize = files.stream().collect(Collectors.groupingBy(FolderSearch.FoundFile::bytes));
    this.byName = files.stream().collect(Collectors.groupingBy(one -> name(one.path())));
  }

  /**
   * Looks for missing files. Walks and reads files; not for the JavaFX thread.
   *
   * @param folder where to look, at most 16 folders deep and at 100,000 files
   * @return new path by old path, of those that were found, for {@link ProjectEdits#relink}
   * @throws StoreException if the folder cannot be read
   */
  public static SortedMap<AssetPath, AssetPath> find(
      List<MissingAsset> missing, ProjectFolder project, Path folder) throws StoreException {
    try {
      Relink relink = new Relink(project, FolderSearch.below(folder.toAbsolutePath().normalize()));
      SortedMap<AssetPath, AssetPath> found = new TreeMap<>();
      for (MissingAsset one : missing) {
        relink.find(one).ifPresent(file -> found.put(one.path(), project.asset(file.path())));
      }
      return found;
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-read", ProjectFile.name(folder), Failure.sentence(e)), e);
    }
  }

  private Optional<FolderSearch.FoundFile> find(MissingAsset missing) {
    List<FolderSearch.FoundFile> named =
        byName.getOrDefault(name(project.file(missing.path())), List.of());
    return missing
        .facts()
        .flatMap(facts -> best(missing, same(facts)))
        .or(() ->
            missing
                .facts()
                .flatMap(facts ->
                    best(
                        missing,
                        named.stream().filter(one -> one.bytes() == facts.bytes()).toList())))
        .or(() -> best(missing, named));
  }

  private Optional<FolderSearch.FoundFile> best(
      MissingAsset missing, List<FolderSearch.FoundFile> candidates) {
    Path old = project.file(missing.path());
    return candidates.stream()
        .max(
            Comparator.comparingInt((FolderSearch.FoundFile one) -> likeness(old, one.path()))
                .thenComparing(FolderSearch.FoundFile::path, Comparator.reverseOrder()));
  }

  private List<FolderSearch.FoundFile> same(AssetFacts facts) {
    return bySize.getOrDefault(facts.bytes(), List.of()).stream()
        .filter(one -> hash(one.path()).filter(facts.sha256()::equals).isPresent())
        .toList();
  }

  private Optional<String> hash(Path file) {
    return hashes.computeIfAbsent(file, Relink::contentHash);
  }

  private static Optional<String> contentHash(Path file) {
    try {
      return Optional.of(AssetHash.of(file).sha256());
    } catch (StoreException e) {
      // A file that cannot be read is not the one.
      return Optional.empty();
    }
  }

  /** How many of the last parts of two paths are the same. */
  private static int likeness(Path a, Path b) {
    int same = 0;
    while (same < a.getNameCount()
        && same < b.getNameCount()
        && part(a, same).equals(part(b, same))) {
      same++;
    }
    return same;
  }

  private static String part(Path path, int fromEnd) {
    return name(path.getName(path.getNameCount() - 1 - fromEnd));
  }

  /** Names are compared as people do: without case, and whatever form accents are stored in. */
  private static String name(Path path) {
    return Normalizer.normalize(ProjectFile.name(path), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}
