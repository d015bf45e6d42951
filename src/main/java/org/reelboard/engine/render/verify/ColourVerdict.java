package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.engine.render.Remedies;

/** Whether the colours' numbers are those of BT.709 in limited range, whatever the tags say. */
final class ColourVerdict {
  private final List<FrameExam> exams;
  private final Path film;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param exams of frames that show what they should, at least one
   */
  ColourVerdict(List<FrameExam> exams, Path film, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.film = film;
    this.places = places;
    this.verdicts = verdicts;
  }

  void tell() {
    String bound = Verdicts.number(Bounds.MOST_COLOUR_ERROR, 1);
    FrameExam worst =
        exams.stream().max(Comparator.comparingDouble(exam -> exam.colour().error())).orElseThrow();
    Optional<FrameExam> bad =
        exams.stream()
            .filter(exam -> exam.fault() == FrameExam.Fault.OTHER_COLOURS)
            .max(Comparator.comparingDouble(exam -> exam.colour().error()));
    String value = Verdicts.number(bad.orElse(worst).colour().error(), 1);
    if (bad.isEmpty()) {
      verdicts.good("colour-values", value, bound);
      return;
    }
    ColourReading reading = bad.get().colour().explanation();
    verdicts.bad(subject(reading), places.at(bad.get().number()), value, bound, remedy(reading));
  }

  private static String subject(ColourReading reading) {
    return switch (reading) {
      case BT709_LIMITED -> "colour-values";
      case BT709_FULL -> "colour-full-range";
      case BT709_NARROWED -> "colour-narrowed";
      case BT601_LIMITED -> "colour-bt601";
      case BT601_FULL -> "colour-bt601-full-range";
    };
  }

  private String remedy(ColourReading reading) {
    return switch (reading) {
      case BT709_LIMITED -> Remedies.exportAgain();
      case BT709_FULL -> rescaled("in_range=full");
      // What was once narrow is made wide and still called narrow, as it was before.
      case BT709_NARROWED -> rescaled("in_range=limited:out_range=full,setparams=range=limited");
      case BT601_LIMITED -> rescaled("in_color_matrix=bt601:in_range=limited");
      case BT601_FULL -> rescaled("in_color_matrix=bt601:in_range=full");
    };
  }

  private String rescaled(String from) {
    String to =
        from.contains("out_range") ? from : from + ":out_color_matrix=bt709:out_range=limited";
    return Remedies.command(
        film,
        "-vf scale="
            + to
            + " -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv"
            + " -c:v libx264 -crf 16 -profile:v high -c:a copy"
            + " -movflags +faststart+negative_cts_offsets -use_editlist 0");
  }
}
