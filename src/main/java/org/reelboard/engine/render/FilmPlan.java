package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;

/**
 * How films are made: the pieces they are joined from, and by what keys those are known. It is the
 * same for the same requests as long as no source changes, in each process. Films that are cut
 * alike share the drawing of their frames.
 */
public final class FilmPlan {
  private final List<PlannedOutput> outputs;
  private final Map<String, Piece> pieces = new LinkedHashMap<>();

  private FilmPlan(List<PlannedOutput> outputs) {
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Plans films, for which all their files are read that are not known yet.
   *
   * @param outputs at least one
   * @param cancelled asked all the time
   * @throws RenderException where a film cannot be made
   * @throws ExportCancelledException where it was cancelled
   */
  public static FilmPlan of(
      List<ExportRequest> outputs, AssetHashes hashes, BooleanSupplier cancelled)
      throws RenderException {
    return of(outputs, hashes, FreeSpace.OF_DISKS, cancelled);
  }

  static FilmPlan of(
      List<ExportRequest> outputs, AssetHashes hashes, FreeSpace space, BooleanSupplier cancelled)
      throws RenderException {
    TargetRules.checkDifferent(outputs);
    List<PlannedOutput> planned = new ArrayList<>();
    for (ExportRequest request : outputs) {
      planned.add(PlannedOutput.of(request, hashes, space, cancelled));
    }
    FilmPlan plan = new FilmPlan(planned);
    plan.addSounds();
    plan.addPictures();
    return plan;
  }

  /** All that is to be made, in no order that matters. */
  public List<Piece> pieces() {
    return List.copyOf(pieces.values());
  }

  /** The pieces that are not in the cache, or not for each output. */
  public List<Piece> missing(DerivedCache cache) {
    return pieces.values().stream()
        .filter(piece ->
            !piece.entries().stream().allMatch(one -> cache.contains(one.kind(), one.key())))
        .toList();
  }

  /**
   * The piece of an id: one of {@link #pieces}, or of a {@link MissingPiecesException}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Piece piece(String id) {
    Piece planned = pieces.get(id);
    return planned == null ? restrained(PieceId.parse(id)) : planned;
  }

  /** How many films it makes. */
  public int outputs() {
    return outputs.size();
  }

  public ExportRequest request(int output) {
    return outputs.get(output).request();
  }

  /**
   * Refuses where a file of a film is not any more what it was when this was planned.
   *
   * @throws RenderException that names the files
   */
  public void requireUnchanged(int output) throws RenderException {
    outputs.get(output).requireUnchanged();
  }

  PlannedOutput output(int output) {
    return outputs.get(output);
  }

  /** The piece that makes an entry. */
  Piece pieceOf(CacheKey key) {
    return pieces.values().stream()
        .filter(piece -> piece.entries().stream().anyMatch(entry -> entry.key().equals(key)))
        .findFirst()
        .orElseThrow();
  }

  /** A segment of one output, encoded so that the rate's cap holds where it begins. */
  Piece restrained(int output, Segment segment, int restraint) {
    return restrained(new PieceId.Restrained(output, segment.index(), restraint));
  }

  private Piece restrained(PieceId.Restrained id) {
    PlannedOutput output = outputs.get(id.output());
    Segment segment = output.segments().get(id.segment());
    return pictures(id.toString(), segment, id.restraint(), Map.of(id.output(), output));
  }

  private void addSounds() {
    Map<CacheKey, List<PieceEntry>> sounds = new LinkedHashMap<>();
    for (int number = 0; number < outputs.size(); number++) {
      Optional<CacheKey> key = outputs.get(number).soundKey();
      if (key.isPresent()) {
        sounds
            .computeIfAbsent(key.get(), _ -> new ArrayList<>())
            .add(new PieceEntry(number, CacheKind.SOUNDTRACKS, key.get()));
      }
    }
    sounds
        .values()
        .forEach(entries -> {
          PlannedOutput output = outputs.get(entries.getFirst().output());
          add(PieceSizes.sound("sound-" + entries.getFirst().output(), output, entries));
        });
  }

  private void addPictures() {
    Map<PlannedOutput.Cuts, Map<Integer, PlannedOutput>> groups = new LinkedHashMap<>();
    for (int number = 0; number < outputs.size(); number++) {
      PlannedOutput output = outputs.get(number);
      groups.computeIfAbsent(output.cuts(), _ -> new LinkedHashMap<>()).put(number, output);
    }
    groups.forEach((cuts, group) -> {
      for (Segment segment : cuts.segments()) {
        String id = "pictures-" + group.keySet().iterator().next() + "-" + segment.index();
        add(pictures(id, segment, 0, group));
      }
    });
  }

  private static Piece pictures(
      String id, Segment segment, int restraint, Map<Integer, PlannedOutput> group) {
    List<PieceEntry> entries = new ArrayList<>();
    group.forEach((number, output) ->
        entries.add(new PieceEntry(number, CacheKind.SEGMENTS, output.key(segment, restraint))));
    return PieceSizes.pictures(
        id, new Piece.Work.Pictures(segment, restraint), List.copyOf(group.values()), entries);
  }

  private void add(Piece piece) {
    pieces.put(piece.id(), piece);
  }
}
