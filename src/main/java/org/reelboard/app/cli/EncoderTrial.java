package org.reelboard.app.cli;

import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.H264Encoder;

/**
 * How an encoder did.
 *
 * @param refusal why it may not be used, a sentence; empty where it works
 */
record EncoderTrial(H264Encoder encoder, Optional<String> refusal) {
  static EncoderTrial of(H264Encoder encoder, ChildCheck.Outcome outcome) {
    return new EncoderTrial(
        encoder,
        switch (outcome) {
          case ChildCheck.Outcome.Passed _ -> Optional.empty();
          case ChildCheck.Outcome.TooLong() -> Optional.of(Texts.of("cli.encoder.too-long"));
          case ChildCheck.Outcome.Failed(Optional<String> sentence) ->
              Optional.of(sentence.orElse(Texts.of("cli.encoder.crashed")));
        });
  }

  boolean works() {
    return refusal.isEmpty();
  }
}
