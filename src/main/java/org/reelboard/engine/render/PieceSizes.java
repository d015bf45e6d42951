package org.reelboard.engine.render;

import java.util.List;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.Size;

/** Pieces with their names, and with how much work and memory they take. */
final class PieceSizes {
  /** Sources, the compositor's pictures, and what each piece takes besides. */
  private static final long BASE_MEMORY = 100_000_000;

  /** An encoder with its look-ahead, measured with x264's medium. */
  private static final long ENCODER_BYTES_A_PIXEL = 120;

  private static final double PIXELS_IN_A_UNIT = 1e6;

  /** A second of sound is mixed and encoded in so many units. */
  private static final double SOUND_WEIGHT = 0.5;

  private PieceSizes() {}

  static Piece sound(String id, PlannedOutput output, List<PieceEntry> entries) {
    return new Piece(
        id,
        Texts.of("engine.export.sound"),
        new Piece.Work.Sound(),
        entries,
        output.layout().frames(),
        SOUND_WEIGHT * output.layout().duration().approximateSeconds(),
        BASE_MEMORY);
  }

  static Piece pictures(
      String id, Piece.Work.Pictures work, List<PlannedOutput> outputs, List<PieceEntry> entries) {
    Segment segment = work.segment();
    long pixels = outputs.stream().mapToLong(output -> pixels(output.request().size())).sum();
    return new Piece(
        id,
        Texts.of(
            "engine.export.pictures",
            scenes(outputs.getFirst().layout(), segment),
            Long.toString(segment.first()),
            Long.toString(segment.end() - 1)),
        work,
        entries,
        segment.frames(),
        segment.frames() * pixels / PIXELS_IN_A_UNIT,
        BASE_MEMORY + pixels * ENCODER_BYTES_A_PIXEL);
  }

  private static long pixels(Size size) {
    return (long) size.width() * size.height();
  }

  private static String scenes(Layout layout, Segment segment) {
    return layout.placements().stream()
        .filter(placement -> placement.start() < segment.end() && placement.end() > segment.first())
        .map(placement -> SceneNames.of(placement.scene()))
        .collect(Collectors.joining(", "));
  }
}
