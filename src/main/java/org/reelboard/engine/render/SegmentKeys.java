package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reelboard.document.project.Layout;
import org.reelboard.document.store.ProjectSnapshot;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.SoundCoding;

/**
 * The keys of an output's segments, and of its sound: all that can change their bytes, and as
 * little else as can be.
 */
final class SegmentKeys {
  private final ExportRequest request;
  private final Layout layout;
  private final AssetContents contents;
  private final PictureKeys pictures;

  SegmentKeys(ExportRequest request, Layout layout, AssetContents contents) {
    this.request = request;
    this.layout = layout;
    this.contents = contents;
    this.pictures = new PictureKeys(request.pictured(), request.unreadable(), layout, contents);
  }

  /**
   * A segment's key.
   *
   * @param format how this segment is encoded
   */
  CacheKey of(Segment segment, FilmFormat format) {
    ObjectNode all = pictures.of(segment);
    // A record's text names all its values.
    all.put("format", format.toString());
    return CacheKey.of(CanonicalJson.text(all));
  }

  /** The key of the film's sound. */
  CacheKey ofSound(SoundCoding coding) {
    ObjectNode project = ProjectSnapshot.write(request.pictured());
    return SoundKeys.of(request, layout, contents, project, coding);
  }
}
