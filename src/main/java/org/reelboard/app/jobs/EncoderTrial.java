package org.reelboard.app.jobs;

import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.H264Encoder;

/**
 * How an encoder did.
 *
 * @param refusal why it may not be used, a sentence; empty where it works
 */
public record EncoderTrial(H264Encoder encoder, Optional<String> refusal) {
  static EncoderTrial of(H264Encoder encoder, ChildCheck.Outcome outcome) {
    return new EncoderTrial(
        encoder,
        switch (outcome) {
          case ChildCheck.Outcome.Passed _ -> Optional.empty();
          case ChildCheck.Outcome.TooLong() -> Optional.of(Texts.of("jobs.encoder.too-long"));
          case ChildCheck.Outcome.Failed(Optional<String> sentence) ->
              Optional.of(sentence.orElse(Texts.of("jobs.encoder.crashed")));
        });
  }

  public boolean works() {
    return refusal.isEmpty();
  }
}
