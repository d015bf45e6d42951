package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.AssetHashes;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.ExportRequestJson;
import org.reelboard.engine.render.FilePlace;
import org.reelboard.engine.render.FilmJoin;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.FilmSources;
import org.reelboard.engine.render.PieceMaker;
import org.reelboard.engine.render.RenderException;
import org.reelboard.engine.render.verify.FilmVerifier;

/** Exports: films of one project, each a file. */
public final class ExportKind implements JobKind {
  /** Stands in the queue. */
  public static final String ID = "export";

  private static final String OUTPUTS = "outputs";

  private final DerivedCache cache;
  private final AssetHashes hashes;
  private final PieceMaker maker;
  private final FilmJoin join;
  private final FilmVerifier verifier;

  /**
   * Exports.
   *
   * @param cache where pieces are kept
   * @param sources where pictures and sound come from
   */
  public ExportKind(DerivedCache cache, FilmSources sources) {
    this.cache = cache;
    this.hashes = new AssetHashes(cache);
    this.maker = new PieceMaker(cache, sources);
    this.join = new FilmJoin(cache, sources);
    this.verifier = new FilmVerifier(sources, Optional.empty(), 1);
  }

  /**
   * The job of exporting films. No other job may write one of their files meanwhile.
   *
   * @param outputs at least one
   * @param priority higher ones first; 0 is usual
   */
  public static NewJob job(List<ExportRequest> outputs, int priority) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode array = request.putArray(OUTPUTS);
    outputs.forEach(output -> array.add(ExportRequestJson.write(output)));
    return new NewJob(ID, title(outputs), priority, request, claims(outputs));
  }

  private static String title(List<ExportRequest> outputs) {
    return outputs.stream()
        .map(output -> String.valueOf(output.target().getFileName()))
        .collect(Collectors.joining(", "));
  }

  private static Set<String> claims(List<ExportRequest> outputs) {
    return outputs.stream()
        .flatMap(ExportRequest::written)
        .map(file -> FilePlace.of(file).toString())
        .collect(Collectors.toSet());
  }

  /** The same request, with a placeholder for what cannot be shown. */
  public static ObjectNode withPlaceholders(ObjectNode request) {
    ObjectNode changed = request.deepCopy();
    changed
        .withArray(OUTPUTS)
        .forEach(
            output -> ((ObjectNode) output).put("unreadable", UnreadablePolicy.PLACEHOLDER.name()));
    return changed;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public JobWork open(ObjectNode request, BooleanSupplier cancelled) throws ReelboardException {
    FilmPlan plan = FilmPlan.of(outputs(request), hashes, cancelled);
    return ExportWork.open(plan, cache, maker, join, verifier);
  }

  private static List<ExportRequest> outputs(ObjectNode request) throws RenderException {
    List<ExportRequest> outputs = new ArrayList<>();
    for (JsonNode output : request.withArray(OUTPUTS)) {
      outputs.add(ExportRequestJson.read((ObjectNode) output));
    }
    return outputs;
  }
}
