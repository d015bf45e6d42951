package org.reelboard.app.editor.model;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaFacts;

/**
 * A file of the project as the library shows it.
 *
 * @param file where it should lie on this machine
 */
public record MediaItem(AssetPath path, Path file, State state) {

  /** What is known of the file so far. */
  public sealed interface State {
    /** It is being looked at. */
    record Looking() implements State {}

    /** It is there and can be used. */
    record Ready(MediaFacts facts) implements State {}

    /** It is not where the project says. */
    record Missing() implements State {}

    /** It is there and cannot be read; the sentence says why. */
    record Unreadable(String sentence) implements State {}
  }

  /** What it holds, where that is known. */
  public Optional<MediaFacts> facts() {
    return state instanceof State.Ready(MediaFacts facts) ? Optional.of(facts) : Optional.empty();
  }

  public boolean isMissing() {
    return state instanceof State.Missing;
  }
}
