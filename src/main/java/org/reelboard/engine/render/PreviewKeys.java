package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.UsedAssets;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.UnreadablePolicy;

/**
 * The keys of stretches of a film as a preview draws them: placeholders stand for files that cannot
 * be read.
 */
public final class PreviewKeys {
  private final PictureKeys pictures;
  private final List<FileStamp> files;

  private PreviewKeys(PictureKeys pictures, List<FileStamp> files) {
    this.pictures = pictures;
    this.files = files;
  }

  /**
   * Reads what the project's files hold.
   *
   * @param layout at the rate that frames are counted at
   * @throws RenderException where it was cancelled
   */
  public static PreviewKeys read(
      Project project,
      Layout layout,
      ProjectFolder folder,
      AssetHashes hashes,
      BooleanSupplier cancelled)
      throws RenderException {
    // Before they are read: what is written meanwhile is told apart from what was read.
    List<FileStamp> files =
        UsedAssets.of(project).stream().map(folder::file).map(FileStamp::of).toList();
    AssetContents contents =
        AssetContents.read(project, folder, UnreadablePolicy.PLACEHOLDER, hashes, cancelled);
    return new PreviewKeys(
        new PictureKeys(project, UnreadablePolicy.PLACEHOLDER, layout, contents),
        files);
  }

  /** The key of a stretch's pictures at a size. */
  public CacheKey of(Segment stretch, Size size) {
    ObjectNode all = pictures.of(stretch);
    all.put("preview", size.width() + "x" + size.height());
    return CacheKey.of(CanonicalJson.text(all));
  }

  /** The project's files as they were when they were read, the missing ones among them. */
  public List<FileStamp> files() {
    return files;
  }
}
