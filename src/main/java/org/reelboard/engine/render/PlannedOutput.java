package org.reelboard.engine.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.UsedAssets;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.SoundCoding;
import org.reelboard.engine.picture.UnreadablePolicy;

/** One film of a plan: how it is cut, and by what keys its pieces are known. */
record PlannedOutput(
    ExportRequest request,
    Layout layout,
    List<Segment> segments,
    AssetContents contents,
    SegmentKeys keys) {

  static PlannedOutput of(
      ExportRequest request, AssetHashes hashes, FreeSpace space, BooleanSupplier cancelled)
      throws RenderException {
    Layout layout = request.layout();
    InputRules.check(request, layout);
    TargetRules.check(request);
    TargetRules.checkSpace(request, layout, space);
    AssetContents contents = AssetContents.read(request, hashes, cancelled);
    return new PlannedOutput(
        request,
        layout,
        cut(request, layout),
        contents,
        new SegmentKeys(request, layout, contents));
  }

  /** A GIF is not cut: each of its frames is coded as what changed since the one before. */
  private static List<Segment> cut(ExportRequest request, Layout layout) {
    Optional<Time> interval = request.preset().quality().map(Quality::keyframeInterval);
    return interval.isPresent() ? Segments.of(layout, interval.get()) : Segments.whole(layout);
  }

  /** What outputs have in common whose pictures are made together. */
  record Cuts(
      Project project, ProjectFolder folder, UnreadablePolicy unreadable, List<Segment> segments) {}

  Cuts cuts() {
    return new Cuts(request.pictured(), request.folder(), request.unreadable(), segments);
  }

  /** Refuses where a file of the film is not any more what it was when this was planned. */
  void requireUnchanged() throws RenderException {
    contents.requireUnchanged(UsedAssets.of(request.pictured()));
  }

  FilmFormat format(int restraint) {
    return FilmFormats.of(request, restraint);
  }

  CacheKey key(Segment segment, int restraint) {
    return keys.of(segment, format(restraint));
  }

  Optional<SoundCoding> soundCoding() {
    return FilmFormats.sound(request.preset());
  }

  Optional<CacheKey> soundKey() {
    return soundCoding().map(keys::ofSound);
  }

  /** The buffer that the cap of the bit rate is kept over; empty where there is no such cap. */
  Optional<RateBuffer> rateBuffer() {
    return request.preset().container() == Container.MP4
        ? request
            .preset()
            .quality()
            .map(quality -> new RateBuffer(quality.maxBitRate(), layout.rate()))
        : Optional.empty();
  }
}
