package org.reelboard.engine.render;

import java.nio.file.Path;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Size;

/**
 * What is to be exported.
 *
 * @param folder where the project's files are
 * @param target the film's file; one that is there is replaced when the film is whole
 */
public record ExportRequest(Project project, ProjectFolder folder, Preset preset, Path target) {
  /** The film's frames: the project at the preset's rate. */
  public Layout layout() {
    return Layout.of(project, preset.rate());
  }

  /** The film's size: the preset's on the project's canvas. */
  public Size size() {
    return preset.size().on(project.canvas());
  }
}
