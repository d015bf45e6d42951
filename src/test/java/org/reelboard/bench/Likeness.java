package org.reelboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How like two films are, by FFmpeg's {@code ssim}, over all frames and planes. */
final class Likeness {
  private static final Pattern ALL = Pattern.compile("All:([0-9.]+)");
  private static final String IN_STEP =
      "[0:v]settb=1/30,setpts=N[a];[1:v]settb=1/30,setpts=N[b];[a][b]ssim";

  private Likeness() {}

  static double of(Path film, Path reference) throws IOException, InterruptedException {
    Path log = Files.createTempFile("ssim", ".txt");
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      "ffmpeg",
                      "-i",
                      film.toString(),
                      "-i",
                      reference.toString(),
                      "-an",
                      "-lavfi",
                      IN_STEP,
                      "-f",
                      "null",
                      "-"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      process.waitFor();
      String text = Files.readString(log);
      Matcher found = ALL.matcher(text);
      if (!found.find()) {
        throw new IllegalStateException("no SSIM of " + film + ":\n" + text);
      }
      return Double.parseDouble(found.group(1));
    } finally {
      Files.delete(log);
    }
  }
}
