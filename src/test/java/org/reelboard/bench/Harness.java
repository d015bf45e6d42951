package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The peers' harness: a copy of it with its inputs, and what it can do. */
final class Harness {
  /** Makes a peer's graph as it is, but encoded without loss. */
  private static final String LOSSLESS =
      """
      import os, runpy, sys
      sys.path[:0] = [os.path.join(sys.argv[1], 'peers'), sys.argv[1]]
      import proto
      usual = proto.encoder_args
      def lossless(sb):
          return usual(dict(sb, crf=0, preset='ultrafast'))
      proto.encoder_args = lossless
      script = os.path.join(sys.argv[1], 'peers', sys.argv[2])
      sys.argv = [script] + sys.argv[3:]
      runpy.run_path(script, run_name='__main__')
      """;

  private final Path folder;
  private final String python;

  private Harness(Path folder, String python) {
    this.folder = folder;
    this.python = python;
  }

  /** Copies the harness where it is not yet, and makes its inputs, which takes minutes once. */
  static Harness prepared(BenchSettings settings) throws IOException, InterruptedException {
    Harness harness = new Harness(settings.work(), settings.python());
    copy(settings.peers(), settings.work());
    if (!Files.exists(settings.work().resolve("in/clip.mp4"))) {
      harness.call(harness.python, "make_inputs.py");
    }
    Files.createDirectories(settings.work().resolve("out"));
    return harness;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
          target.toFile().setWritable(true);
        }
      }
    }
  }

  Path folder() {
    return folder;
  }

  JsonNode storyboard(String name) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(call(python, "storyboard.py", name));
  }

  /** The raw frames that the encode-only peer reads; made by the harness's prototype once. */
  Path frames(String storyboard) throws IOException, InterruptedException {
    Path frames = folder.resolve("raw").resolve(storyboard + ".y4m");
    if (!Files.exists(frames)) {
      call(python, "peers/encode_only.py", "prepare", storyboard);
    }
    return frames;
  }

  Path film(String peer, String storyboard) {
    return folder.resolve("out").resolve(peer + "-" + storyboard + ".mp4");
  }

  /** One render of a peer ({@code E} encodes only). */
  Cost render(String peer, String storyboard) throws IOException, InterruptedException {
    if (peer.equals("E")) {
      frames(storyboard);
    }
    Path film = film(peer, storyboard);
    Files.deleteIfExists(film);
    Cost cost = timed(List.of("sh", "run.sh", peer, storyboard, film.toString()));
    return new Cost(cost.wall(), cost.processor(), cost.memory(), Files.size(film));
  }

  /** Runs any program in the harness's folder. */
  Cost timed(List<String> command) throws IOException, InterruptedException {
    Map<String, String> marked =
        Map.of(MarkedProcesses.NAME, UUID.randomUUID().toString(), "PEER_PYTHON", python);
    return new Meter(folder, marked).run(command);
  }

  /** The peer's film without loss: what its encoder was given. Only for FFmpeg's graphs. */
  Path lossless(String peer, String storyboard) throws IOException, InterruptedException {
    Path film = folder.resolve("raw").resolve(peer + "-" + storyboard + "-lossless.mp4");
    if (!Files.exists(film)) {
      Files.createDirectories(folder.resolve("raw"));
      Path script = folder.resolve("lossless.py");
      Files.writeString(script, LOSSLESS);
      String mode =
          switch (peer) {
            case "ffmpeg" -> "zoompan";
            case "ffmpeg-smooth" -> "smooth";
            case "ffmpeg-persp" -> "perspective";
            default -> throw new IllegalArgumentException("not a graph of FFmpeg: " + peer);
          };
      call(
          python,
          script.toString(),
          folder.toString(),
          "ffmpeg_graph.py",
          storyboard,
          film.toString(),
          mode);
    }
    return film;
  }

  /** What the harness says of how steadily the test chart moves in a film. */
  String steadiness(String storyboard, Path film) throws IOException, InterruptedException {
    return call(python, "jitter.py", storyboard, film.toString()).strip();
  }

  private String call(String... command) throws IOException, InterruptedException {
    return call(folder, List.of(command));
  }

  /** What a program prints. */
  static String call(Path folder, List<String> command) throws IOException, InterruptedException {
    Path complaints = Files.createTempFile("bench", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(complaints.toFile())
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed:\n" + Files.readString(complaints));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command.getFirst(), e);
    } finally {
      Files.delete(complaints);
    }
  }
}
