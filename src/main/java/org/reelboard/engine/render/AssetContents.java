package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.UsedAssets;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.picture.UnreadablePolicy;

/** What the files of a project held when an export of it was planned. */
final class AssetContents {
  private static final String MISSING = "missing";

  private final ProjectFolder folder;
  private final UnreadablePolicy unreadable;
  private final Map<AssetPath, AssetHashes.Known> known = new HashMap<>();

  private AssetContents(ProjectFolder folder, UnreadablePolicy unreadable) {
    this.folder = folder;
    this.unreadable = unreadable;
  }

  static AssetContents read(ExportRequest request, AssetHashes hashes, BooleanSupplier cancelled)
      throws RenderException {
    return read(request.project(), request.folder(), request.unreadable(), hashes, cancelled);
  }

  static AssetContents read(
      Project project,
      ProjectFolder folder,
      UnreadablePolicy unreadable,
      AssetHashes hashes,
      BooleanSupplier cancelled)
      throws RenderException {
    AssetContents contents = new AssetContents(folder, unreadable);
    for (AssetPath asset : UsedAssets.of(project)) {
      contents
          .read(folder.file(asset), hashes, cancelled)
          .ifPresent(content -> contents.known.put(asset, content));
    }
    return contents;
  }

  private Optional<AssetHashes.Known> read(Path file, AssetHashes hashes, BooleanSupplier cancelled)
      throws RenderException {
    try {
      return hashes.of(file, cancelled);
    } catch (ExportCancelledException e) {
      throw e;
    } catch (RenderException e) {
      if (unreadable == UnreadablePolicy.REFUSE) {
        throw e;
      }
      // A placeholder will stand for it.
      return Optional.empty();
    }
  }

  /** What stands for the content in a key; the same for each file that is missing. */
  String key(AssetPath asset) {
    return Optional.ofNullable(known.get(asset)).map(AssetHashes.Known::sha256).orElse(MISSING);
  }

  /**
   * Refuses where a file is not any more what it was.
   *
   * @throws RenderException that names the files
   */
  void requireUnchanged(Collection<AssetPath> assets) throws RenderException {
    SortedSet<String> changed = new TreeSet<>();
    for (AssetPath asset : assets) {
      Path file = folder.file(asset);
      Optional<FileStamp> then =
          Optional.ofNullable(known.get(asset)).map(AssetHashes.Known::stamp);
      if (!then.equals(FileStamp.find(file))) {
        changed.add(file.toString());
      }
    }
    if (!changed.isEmpty()) {
      throw new RenderException(
          Texts.of("engine.export.source-changed", String.join(", ", List.copyOf(changed))));
    }
  }
}
