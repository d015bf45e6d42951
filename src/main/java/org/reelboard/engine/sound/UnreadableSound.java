package org.reelboard.engine.sound;

import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaException;
import org.slf4j.LoggerFactory;

/** What is done about a sound that is missing or cannot be read. */
@FunctionalInterface
public interface UnreadableSound {
  /** The mix fails with the sentence that names the file: for an export. */
  UnreadableSound REFUSE =
      (_, problem) -> {
        throw problem;
      };

  /** The sound is passed over, and the log told: for the preview. */
  UnreadableSound SILENCE =
      (asset, problem) ->
          LoggerFactory.getLogger(UnreadableSound.class)
              .warn("{} stays silent: {}", asset, problem.sentence());

  /** Throws the problem, or returns to go on in silence; called once an asset and mix. */
  void found(AssetPath asset, MediaException problem) throws MediaException;
}
