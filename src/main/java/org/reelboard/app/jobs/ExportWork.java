package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.render.ExportCancelledException;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmJoin;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.MissingPiecesException;
import org.reelboard.engine.render.Piece;
import org.reelboard.engine.render.PieceMaker;
import org.reelboard.engine.render.PieceReport;
import org.reelboard.engine.render.RenderException;
import org.reelboard.engine.render.Segment;
import org.reelboard.engine.render.verify.FilmVerifier;
import org.slf4j.LoggerFactory;

/** One export, in one worker. */
final class ExportWork implements JobWork {
  private final FilmPlan plan;
  private final DerivedCache cache;
  private final PieceMaker maker;
  private final FilmJoin join;
  private final FilmVerifier verifier;
  private final KeptEntries kept;

  private ExportWork(
      FilmPlan plan,
      DerivedCache cache,
      PieceMaker maker,
      FilmJoin join,
      FilmVerifier verifier,
      KeptEntries kept) {
    this.plan = plan;
    this.cache = cache;
    this.maker = maker;
    this.join = join;
    this.verifier = verifier;
    this.kept = kept;
  }

  static ExportWork open(
      FilmPlan plan, DerivedCache cache, PieceMaker maker, FilmJoin join, FilmVerifier verifier) {
    return new ExportWork(plan, cache, maker, join, verifier, KeptEntries.of(plan.pieces(), cache));
  }

  @Override
  public List<PlannedPiece> pieces() {
    Set<Piece> missing = new HashSet<>(plan.missing(cache));
    return new PieceOrder(plan, missing)
        .of(plan.pieces()).stream()
            .map(piece ->
                planned(piece, missing.contains(piece) ? PieceState.WAITING : PieceState.DONE))
            .toList();
  }

  private static PlannedPiece planned(Piece piece, PieceState state) {
    long frames =
        switch (piece.work()) {
          case Piece.Work.Pictures _ -> piece.frames();
          // Its sound takes no time beside the film's pictures.
          case Piece.Work.Sound _ -> 0;
        };
    return new PlannedPiece(piece.id(), piece.name(), frames, piece.memory(), state);
  }

  @Override
  public ObjectNode make(String id, PieceListener listener, BooleanSupplier cancelled)
      throws ReelboardException {
    kept.renew();
    return PieceReportJson.write(maker.make(plan, plan.piece(id), listener::made, cancelled));
  }

  @Override
  public ObjectNode finish(List<MadePiece> made, BooleanSupplier cancelled)
      throws ReelboardException, LostPiecesException {
    kept.renew();
    List<PieceReport> reports =
        made.stream().flatMap(piece -> piece.report().stream()).map(PieceReportJson::read).toList();
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    ArrayNode outputs = result.putArray("outputs");
    try {
      for (int output = 0; output < plan.outputs(); output++) {
        outputs.add(finish(output, made, reports, cancelled));
      }
    } catch (MissingPiecesException e) {
      LoggerFactory.getLogger(ExportWork.class).info("{}", e.sentence(), e);
      throw new LostPiecesException(
          e.pieces().stream().map(piece -> planned(piece, PieceState.WAITING)).toList());
    }
    made.forEach(piece -> result.withArray("pieces").add(ExportReportJson.write(piece)));
    return result;
  }

  /**
   * Finishes one of the films. Each gets its name when it is whole: those that are finished stay,
   * whatever becomes of the next.
   */
  private ObjectNode finish(
      int output, List<MadePiece> made, List<PieceReport> reports, BooleanSupplier cancelled)
      throws ReelboardException {
    try {
      ExportReport joined = join.join(plan, output, cancelled);
      List<Segment> fresh = madeNow(output, made);
      if (!fresh.isEmpty()) {
        joined = joined.alsoFinding(glance(output, joined.facts(), fresh, cancelled));
      }
      return ExportReportJson.write(plan.request(output), joined.including(reports, joined.took()));
    } catch (MissingPiecesException | ExportCancelledException e) {
      throw e;
    } catch (RenderException e) {
      throw output == 0 ? e : alsoTellingOfFinished(output, e);
    }
  }

  private RenderException alsoTellingOfFinished(int output, RenderException problem) {
    String finished =
        IntStream.range(0, output)
            .mapToObj(number -> String.valueOf(plan.request(number).target()))
            .collect(Collectors.joining(", "));
    return new RenderException(
        Texts.of("jobs.finished-before", problem.sentence(), output, finished), problem);
  }

  /** The parts of a film's picture that this job made: what was there was looked at then. */
  private List<Segment> madeNow(int output, List<MadePiece> made) {
    return made.stream()
        .filter(piece -> piece.report().isPresent())
        .map(piece -> plan.piece(piece.id()))
        .filter(piece -> piece.entries().stream().anyMatch(entry -> entry.output() == output))
        .flatMap(piece ->
            switch (piece.work()) {
              case Piece.Work.Pictures pictures -> Stream.of(pictures.segment());
              case Piece.Work.Sound _ -> Stream.empty();
            })
        .toList();
  }

  /** A look at the finished film: its frames against the project's. */
  private List<Finding> glance(
      int output, FilmFacts facts, List<Segment> made, BooleanSupplier cancelled)
      throws ExportCancelledException {
    ExportRequest request = plan.request(output);
    try {
      List<Finding> seen = verifier.glance(request, facts, made, cancelled);
      plan.requireUnchanged(output);
      return seen;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExportCancelledException();
    } catch (RenderException e) {
      return List.of(notCompared(e));
    } catch (MediaException e) {
      return List.of(notCompared(changed(output).orElse(e)));
    }
  }

  /** A source that has gone is the reason, and not what came of it. */
  private Optional<ReelboardException> changed(int output) {
    try {
      plan.requireUnchanged(output);
      return Optional.empty();
    } catch (RenderException e) {
      return Optional.of(e);
    }
  }

  /** The film is whole all the same, of the sources as they were. */
  private static Finding notCompared(ReelboardException why) {
    LoggerFactory.getLogger(ExportWork.class).warn("not compared: {}", why.sentence(), why);
    return Finding.bad(
        Finding.Severity.WARN,
        "comparison",
        Texts.of("jobs.not-compared", why.sentence()),
        new Finding.Measure(
            Texts.of("jobs.not-compared.value"), Texts.of("jobs.not-compared.bound")),
        Texts.of("jobs.not-compared.remedy"));
  }

  @Override
  public Optional<FilmPlace> place(String id, long framesMade) {
    Piece piece = plan.piece(id);
    return switch (piece.work()) {
      case Piece.Work.Pictures pictures -> {
        Layout layout = plan.request(piece.entries().getFirst().output()).layout();
        long frame =
            Math.min(pictures.segment().first() + framesMade, pictures.segment().end() - 1);
        yield Optional.of(new FilmPlace(scene(layout, frame), frame));
      }
      case Piece.Work.Sound _ -> Optional.empty();
    };
  }

  private static String scene(Layout layout, long frame) {
    Scene scene = layout.placements().get(layout.indexAt(frame)).scene();
    return scene.name().isBlank() ? scene.id().value() : scene.name();
  }

  @Override
  public void close() {
    kept.close();
  }
}
