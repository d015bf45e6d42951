package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.Optional;
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
 */
public record ExportRequest(
    Project project,
    ProjectFolder folder,
    Preset preset,
    Path target,
    UnreadablePolicy unreadable,
    Optional<Cover> cover) {

  /** A film without a cover; unreadable files are refused. */
  public ExportRequest(Project project, ProjectFolder folder, Preset preset, Path target) {
    this(project, folder, preset, target, UnreadablePolicy.REFUSE, Optional.empty());
  }

  public ExportRequest withUnreadable(UnreadablePolicy policy) {
    return new ExportRequest(project, folder, preset, target, policy, cover);
  }

  public ExportRequest withCover(Cover still) {
    return new ExportRequest(project, folder, preset, target, unreadable, Optional.of(still));
  }

  /** Each file that is written: the film, and its cover. */
  public Stream<Path> written() {
    return Stream.concat(Stream.of(target), cover.map(Cover::target).stream());
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
