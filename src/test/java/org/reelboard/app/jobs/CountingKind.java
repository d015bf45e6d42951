package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.reelboard.document.ReelboardException;

/**
 * Jobs for tests: each piece is a file, the finish puts them one after another into the target. It
 * notes what it does in a file, and misbehaves where it is asked to.
 */
final class CountingKind implements JobKind {
  static final String ID = "counting";

  /** A job of so many pieces of so many frames, each frame taking so long. */
  static ObjectNode request(Path folder, int pieces, int frames, int frameMillis) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("folder", folder.toString())
        .put("pieces", pieces)
        .put("frames", frames)
        .put("frameMillis", frameMillis);
  }

  static NewJob job(ObjectNode request) {
    return new NewJob(
        ID, "Counting", 0, request, Set.of(request.get("folder").asText() + "/target"));
  }

  /** What a finished job of that many pieces writes. */
  static String whole(int pieces) {
    StringBuilder whole = new StringBuilder();
    for (int piece = 0; piece < pieces; piece++) {
      whole.append("p").append(piece).append(';');
    }
    return whole.toString();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public JobWork open(ObjectNode request, BooleanSupplier cancelled) throws ReelboardException {
    if (request.has("refused")) {
      throw new JobsException(request.get("refused").asText());
    }
    return new Work(request, Path.of(request.get("folder").asText()));
  }

  private record Work(ObjectNode request, Path folder) implements JobWork {
    @Override
    public List<PlannedPiece> pieces() {
      note("plan");
      List<PlannedPiece> pieces = new ArrayList<>();
      for (int piece = 0; piece < request.get("pieces").asInt(); piece++) {
        pieces.add(planned("p" + piece));
      }
      return pieces;
    }

    private PlannedPiece planned(String id) {
      return new PlannedPiece(
          id,
          "piece " + id,
          request.get("frames").asInt(),
          request.path("bytes").asLong(1),
          Files.exists(folder.resolve(id)) ? PieceState.DONE : PieceState.WAITING);
    }

    @Override
    public ObjectNode make(String piece, PieceListener listener, BooleanSupplier cancelled)
        throws ReelboardException {
      note("begin " + piece);
      for (int frame = 0; frame < request.get("frames").asInt(); frame++) {
        if (cancelled.getAsBoolean()) {
          note("cancelled " + piece);
          throw new JobsException("cancelled");
        }
        misbehave(piece, frame);
        LockSupport.parkNanos(1_000_000L * request.get("frameMillis").asInt());
        listener.made(frame + 1);
      }
      write(folder.resolve(piece), piece + ";");
      note("made " + piece);
      return JsonNodeFactory.instance.objectNode().put("piece", piece);
    }

    /** As the request has it for this piece: a kind of trouble, and how often. */
    private void misbehave(String piece, int frame) throws ReelboardException {
      String trouble = request.path("trouble").path(piece).asText();
      if (frame != request.path("troubleFrame").asInt(0) || trouble.isEmpty()) {
        return;
      }
      Path times = folder.resolve("trouble-" + piece);
      long before = Files.exists(times) ? times.toFile().length() : 0;
      if (before >= request.path("troubles").asInt(Integer.MAX_VALUE)) {
        return;
      }
      append(times, "x");
      switch (trouble) {
        case "fail" -> throw new JobsException(piece + " cannot be made");
        case "bug" -> throw new IllegalStateException("a bug in " + piece);
        case "stall" -> LockSupport.parkNanos(Long.MAX_VALUE);
        case "halt" -> Runtime.getRuntime().halt(134);
        default -> throw new IllegalArgumentException(trouble);
      }
    }

    @Override
    public ObjectNode finish(List<MadePiece> made, BooleanSupplier cancelled)
        throws ReelboardException, LostPiecesException {
      note("finish");
      loseSome();
      List<PlannedPiece> lost =
          pieces().stream().filter(piece -> piece.state() == PieceState.WAITING).toList();
      if (!lost.isEmpty()) {
        throw new LostPiecesException(lost);
      }
      LockSupport.parkNanos(1_000_000L * request.path("finishMillis").asInt(0));
      if (cancelled.getAsBoolean()) {
        throw new JobsException("cancelled");
      }
      StringBuilder whole = new StringBuilder();
      for (PlannedPiece piece : pieces()) {
        whole.append(read(folder.resolve(piece.id())));
      }
      write(folder.resolve("target"), whole.toString());
      note("finished");
      return JsonNodeFactory.instance
          .objectNode()
          .put("pieces", made.size())
          .put("made", made.stream().filter(piece -> piece.report().isPresent()).count());
    }

    private void loseSome() {
      Path lost = folder.resolve("lost");
      if (request.has("lose") && !Files.exists(lost)) {
        append(lost, "x");
        folder.resolve(request.get("lose").asText()).toFile().delete();
      }
    }

    @Override
    public Optional<FilmPlace> place(String piece, long framesMade) {
      return Optional.of(new FilmPlace("scene of " + piece, framesMade));
    }

    @Override
    public void close() {
      note("close");
    }

    private void note(String what) {
      append(folder.resolve("notes"), what + "\n");
    }

    private static void append(Path file, String text) {
      try {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void write(Path file, String text) {
      Path beside =
          file.resolveSibling(file.getFileName() + "-" + Thread.currentThread().threadId());
      try {
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How often each thing was noted. */
  static Map<String, Long> notes(Path folder) throws IOException {
    Path notes = folder.resolve("notes");
    return Files.exists(notes)
        ? Files.readAllLines(notes).stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    line -> line, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
        : Map.of();
  }
}
