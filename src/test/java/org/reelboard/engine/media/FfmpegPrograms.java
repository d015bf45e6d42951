package org.reelboard.engine.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.Loader;

/**
 * The ffmpeg and ffprobe programs that come with the libraries: the tests make their media with
 * them and ask them what is in a file, so that the engine is never checked against itself.
 *
 * <p>On Linux the programs are linked against the libraries of sound cards and windows, which a
 * bare machine lacks and no test uses; an empty stand-in under each of their names lets them start.
 */
final class FfmpegPrograms {
  private static final List<String> UNUSED_LIBRARIES =
      List.of(
          "libxcb.so.1",
          "libxcb-shm.so.0",
          "libxcb-shape.so.0",
          "libxcb-xfixes.so.0",
          "libasound.so.2",
          "libpulse.so.0");
  private static final String SUFFIX = Loader.getPlatform().startsWith("windows") ? ".exe" : "";
  private static final Path FOLDER = unpacked();

  private FfmpegPrograms() {}

  /** What a program wrote to its standard output. */
  static String run(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(FOLDER.resolve(program + SUFFIX).toString());
    command.addAll(arguments);
    try {
      return finish(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + command, e);
    }
  }

  private static String finish(List<String> command) throws IOException, InterruptedException {
    Path complaints = Files.createTempFile("ffmpeg", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
      if (Loader.getPlatform().startsWith("linux")) {
        builder.environment().put("LD_LIBRARY_PATH", standIns() + ":" + FOLDER);
      }
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed: " + Files.readString(complaints));
      }
      return output;
    } finally {
      Files.delete(complaints);
    }
  }

  private static Path unpacked() {
    try {
      Path folder =
          Loader.cacheResources(
              org.bytedeco.ffmpeg.ffmpeg.class,
              "/org/bytedeco/ffmpeg/" + Loader.getPlatform() + "-gpl/")[0]
              .toPath();
      for (String program : List.of("ffmpeg", "ffprobe")) {
        Path file = folder.resolve(program + SUFFIX);
        if (!Files.isExecutable(file) && !file.toFile().setExecutable(true)) {
          throw new IllegalStateException("cannot be made executable: " + file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path standIns() throws IOException {
    Path folder = Path.of("target", "ffmpeg-stand-ins").toAbsolutePath();
    Files.createDirectories(folder);
    for (String library : UNUSED_LIBRARIES) {
      if (!Files.exists(folder.resolve(library))) {
        Path copy = Files.createTempFile(folder, library, ".new");
        Files.copy(FOLDER.resolve("libva-drm.so.2"), copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, folder.resolve(library), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return folder;
  }
}
