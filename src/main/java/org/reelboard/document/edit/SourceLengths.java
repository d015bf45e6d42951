package org.reelboard.document.edit;

import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.time.Time;

/** How long video files are, as far as that is known: a project itself does not say. */
@FunctionalInterface
public interface SourceLengths {
  /** Knows of no file: past its end the last picture stands. */
  SourceLengths UNKNOWN = _ -> Optional.empty();

  Optional<Time> of(AssetPath file);
}
