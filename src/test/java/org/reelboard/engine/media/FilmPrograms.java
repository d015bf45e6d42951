package org.reelboard.engine.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The outside oracle for films: FFmpeg's own programs, as users run them. */
public final class FilmPrograms {
  private FilmPrograms() {}

  /** What ffprobe says, as JSON. */
  public static JsonNode probe(Path film, String... questions) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-v", "error", "-of", "json"));
    arguments.addAll(List.of(questions));
    arguments.add("file:" + film);
    return new ObjectMapper().readTree(FfmpegPrograms.run("ffprobe", arguments));
  }

  /** What ffmpeg makes of a film, such as raw pictures. */
  public static byte[] decode(Path film, String... output) throws IOException {
    Path decoded = Files.createTempFile("decoded", ".raw");
    try {
      List<String> arguments =
          new ArrayList<>(List.of("-v", "error", "-nostdin", "-y", "-i", "file:" + film));
      arguments.addAll(List.of(output));
      arguments.add("file:" + decoded);
      FfmpegPrograms.run("ffmpeg", arguments);
      return Files.readAllBytes(decoded);
    } finally {
      Files.delete(decoded);
    }
  }
}
