package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.FilmJoiner;
import org.reelboard.engine.media.MediaException;
import org.slf4j.LoggerFactory;

/** What is refused as a film's file, before an export begins. */
final class TargetRules {
  private static final long MEGABYTE = 1_000_000;

  /** The ending of a project's file. */
  private static final String PROJECT = "json";

  private TargetRules() {}

  static void check(ExportRequest request) throws RenderException {
    checkName(request);
    checkIsNoAsset(request);
    checkTrack(request);
    try {
      FilmJoiner.checkTarget(request.target());
    } catch (MediaException e) {
      throw new RenderException(e.sentence(), e);
    }
  }

  /** Refuses where two films, or a film and a cover, would have one file. */
  static void checkDifferent(List<ExportRequest> requests) throws RenderException {
    Set<Path> places = new HashSet<>();
    for (Path file : requests.stream().flatMap(ExportRequest::written).toList()) {
      if (!places.add(FilePlace.of(file))) {
        throw new RenderException(Texts.of("engine.export.same-target", file));
      }
    }
  }

  private static void checkName(ExportRequest request) throws RenderException {
    String name = String.valueOf(request.target().getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String wanted = request.preset().container().extension();
    if (extension.equals(PROJECT)) {
      throw new RenderException(Texts.of("engine.export.is-project", name, wanted));
    }
    boolean ofAnother =
        Arrays.stream(Container.values())
            .anyMatch(container -> container.extension().equals(extension));
    if (ofAnother && !extension.equals(wanted)) {
      throw new RenderException(
          Texts.of("engine.export.other-extension", name, request.preset().name(), wanted));
    }
  }

  private static void checkTrack(ExportRequest request) throws RenderException {
    boolean wanted = request.captions().contains(CaptionOutput.TRACK);
    if (wanted && request.preset().container() != Container.MP4) {
      throw new RenderException(
          Texts.of("engine.export.no-caption-track", request.preset().name()));
    }
  }

  private static void checkIsNoAsset(ExportRequest request) throws RenderException {
    for (Path file : request.written().toList()) {
      if (InputRules.files(request).anyMatch(asset -> FilePlace.isSame(file, asset))) {
        throw new RenderException(Texts.of("engine.export.is-asset", file));
      }
    }
  }

  /** Refuses where the film might not fit; the target's folder exists. */
  static void checkSpace(ExportRequest request, Layout layout, FreeSpace space)
      throws RenderException {
    Path folder = request.target().toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return;
    }
    try {
      long free = space.bytes(folder);
      long needed = SpaceNeeded.withMargin(request.preset(), request.size(), layout);
      if (free < needed) {
        throw new RenderException(
            Texts.of(
                "engine.export.no-space", folder, free / MEGABYTE, Math.ceilDiv(needed, MEGABYTE)));
      }
    } catch (IOException e) {
      // A disk that does not say is tried: the writer tells when it is full.
      LoggerFactory.getLogger(TargetRules.class).warn("free space of {} unknown", folder, e);
    }
  }
}
