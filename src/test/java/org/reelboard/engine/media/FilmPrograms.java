package org.reelboard.engine.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/** The outside oracle for films: FFmpeg's own programs, as users run them. */
public final class FilmPrograms {
  private FilmPrograms() {}

  /** What ffprobe says, as JSON. */
  public static JsonNode probe(Path film, String... questions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Loader.load(org.bytedeco.ffmpeg.ffprobe.class));
    // Fatal ones only: FFmpeg's Opus parser calls its own files wrong at their end.
    command.addAll(List.of("-v", "fatal", "-of", "json"));
    command.addAll(List.of(questions));
    command.add("file:" + film);
    return new ObjectMapper().readTree(run(command));
  }

  /** What ffmpeg writes to its standard output for a film, such as raw pictures. */
  public static byte[] decode(Path film, String... output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
    command.addAll(List.of("-v", "fatal", "-nostdin", "-i", "file:" + film));
    command.addAll(List.of(output));
    command.add("-");
    return run(command);
  }

  private static byte[] run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    byte[] output = process.getInputStream().readAllBytes();
    String complaints =
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!complaints.isEmpty()) {
      throw new IOException(String.join(" ", command) + ": " + complaints);
    }
    return output;
  }
}
