package org.reelboard.app.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;

/** The option {@code --encoder}. */
final class EncoderArgument {
  private EncoderArgument() {}

  /** The encoder of an id, whether it works here or not. */
  static H264Encoder known(String id) throws BadInputException {
    Optional<H264Encoder> encoder = H264Encoders.byId(id);
    if (encoder.isEmpty()) {
      String known =
          Stream.concat(Stream.of(H264Encoders.SOFTWARE), H264Encoders.hardware().stream())
              .map(H264Encoder::id)
              .collect(Collectors.joining(", "));
      throw new BadInputException(Texts.of("cli.arg.no-encoder", id, known));
    }
    return encoder.get();
  }

  /** The encoder of an id, which has proved itself on this machine. */
  static H264Encoder proved(String id, EncoderTrials trials) throws BadInputException {
    H264Encoder encoder = known(id);
    if (!encoder.equals(H264Encoders.SOFTWARE)) {
      Optional<String> refusal = trials.of(encoder).refusal();
      if (refusal.isPresent()) {
        throw new BadInputException(Texts.of("cli.arg.encoder-fails", id, refusal.get()));
      }
    }
    return encoder;
  }
}
