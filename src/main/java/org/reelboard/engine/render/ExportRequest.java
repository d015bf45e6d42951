package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.UnreadablePolicy;

/**
 * What is to be exported.
 *
 * @param folder where the project's files are
 * @param target the film's file; one that is there is replaced when the film is whole
 * @param unreadable what becomes of scenes whose files are missing or unreadable
 * @param cover a still to be written as well
 * @param captions where they go; nowhere if there is none
 */
public record ExportRequest(
    Project project,
    ProjectFolder folder,
    Preset preset,
    Path target,
    UnreadablePolicy unreadable,
    Optional<Cover> cover,
    Set<CaptionOutput> captions) {
  private static final String SIDECAR = ".srt";

  public ExportRequest {
    captions = Set.copyOf(captions);
  }

  /** A film without a cover, its captions burnt in; unreadable files are refused. */
  public ExportRequest(Project project, ProjectFolder folder, Preset preset, Path target) {
    this(
        project,
        folder,
        preset,
        target,
        UnreadablePolicy.REFUSE,
        Optional.empty(),
        Set.of(CaptionOutput.BURN));
  }

  public ExportRequest withUnreadable(UnreadablePolicy policy) {
    return new ExportRequest(project, folder, preset, target, policy, cover, captions);
  }

  public ExportRequest withCover(Cover still) {
    return new ExportRequest(
        project, folder, preset, target, unreadable, Optional.of(still), captions);
  }

  public ExportRequest withCaptions(Set<CaptionOutput> places) {
    return new ExportRequest(project, folder, preset, target, unreadable, cover, places);
  }

  /** Each file that is written: the film, its cover, and the captions beside it. */
  public Stream<Path> written() {
    return Stream.of(Stream.of(target), cover.map(Cover::target).stream(), sidecar().stream())
        .flatMap(files -> files);
  }

  /** The file of captions beside the film, where one is wanted and there are any. */
  public Optional<Path> sidecar() {
    if (!captions.contains(CaptionOutput.SIDECAR) || project.captions().cues().isEmpty()) {
      return Optional.empty();
    }
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    return Optional.of(target.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SIDECAR));
  }

  /** What the pictures are made of: the project, with its captions only if they are burnt in. */
  public Project pictured() {
    return captions.contains(CaptionOutput.BURN)
        ? project
        : project.withCaptions(project.captions().withCues(List.of()));
  }

  /** The film's frames: the project at the preset's rate. */
  public Layout layout() {
    return Layout.of(project, preset.rate());
  }

  /** The film's size: the preset's on the project's canvas. */
  public Size size() {
    return preset.size().on(project.canvas());
  }
}
