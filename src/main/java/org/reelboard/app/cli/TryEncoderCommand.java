package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.EncoderProof;
import org.reelboard.engine.media.H264Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@link EncoderTrials} run in a process of its own: lets one encoder prove itself. */
@Command(name = EncoderTrials.COMMAND, hidden = true)
final class TryEncoderCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ENCODER", descriptionKey = "cli.try-encoder.encoder")
  private String id = "";

  @Override
  public Integer call() throws ReelboardException {
    H264Encoder encoder = EncoderArgument.known(id);
    try {
      Path folder = Files.createTempDirectory("reelboard-encoder");
      try {
        EncoderProof.of(encoder, folder);
      } finally {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new NotHereException(Texts.of("cli.try-part.no-temp"));
    }
    return ExitCode.DONE;
  }
}
