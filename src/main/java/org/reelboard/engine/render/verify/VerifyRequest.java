package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Preset;

/**
 * What is to be verified.
 *
 * @param folder where the project's files are
 * @param film a file that was made of the project
 * @param preset the one it was made with; where it is not told, the one that fits the file
 * @param sample which frames are looked at
 * @param unreadable what became of scenes whose files are missing or unreadable
 */
public record VerifyRequest(
    Project project,
    ProjectFolder folder,
    Path film,
    Optional<Preset> preset,
    FrameSample sample,
    UnreadablePolicy unreadable) {
  /** What an export made. */
  public static VerifyRequest of(ExportRequest export, FrameSample sample) {
    return new VerifyRequest(
        export.project(),
        export.folder(),
        export.target(),
        Optional.of(export.preset()),
        sample,
        export.unreadable());
  }
}
