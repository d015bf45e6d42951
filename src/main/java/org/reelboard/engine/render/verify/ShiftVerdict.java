package org.reelboard.engine.render.verify;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.Remedies;

/** Whether the pictures lie where they should: all beside it is a shift, to and fro is a jitter. */
final class ShiftVerdict {
  private final List<FrameExam> exams;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param exams of frames that show what they should and whose shift can be told
   */
  ShiftVerdict(List<FrameExam> exams, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.places = places;
    this.verdicts = verdicts;
  }

  /**
   * Where all pictures lie beside by the same way, one that seems to be another frame, because its
   * scene moves just so, is in its place and shifted as the others.
   */
  static List<FrameExam> cleared(List<FrameExam> exams) {
    double x = median(exams, Shift::x);
    double y = median(exams, Shift::y);
    if (Math.hypot(x, y) <= Bounds.MOST_SHIFT) {
      return exams;
    }
    return exams.stream()
        .map(exam ->
            exam.shift().filter(shift -> isNear(shift, x, y)).isPresent() ? exam.inPlace() : exam)
        .toList();
  }

  private static boolean isNear(Shift shift, double x, double y) {
    return Math.hypot(shift.x() - x, shift.y() - y) <= 2 * Bounds.MOST_SHIFT;
  }

  private static double median(List<FrameExam> exams, ToDoubleFunction<Shift> axis) {
    double[] sorted =
        exams.stream().flatMap(exam -> exam.shift().stream()).mapToDouble(axis).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  void tell() {
    String bound = pixels(Bounds.MOST_SHIFT);
    List<FrameExam> shifted =
        exams.stream().filter(exam -> exam.fault() == FrameExam.Fault.SHIFTED).toList();
    if (shifted.isEmpty()) {
      double most = exams.stream().mapToDouble(ShiftVerdict::length).max().orElse(0);
      verdicts.good("position", pixels(most), bound);
      return;
    }
    Finding.Place place = places.at(shifted.getFirst().number());
    double trembling = trembling();
    if (trembling > Bounds.MOST_SHIFT && shifted.size() > 1) {
      verdicts.bad("jitter", place, pixels(trembling), bound, Remedies.exportAgain());
    } else {
      double most = shifted.stream().mapToDouble(ShiftVerdict::length).max().orElseThrow();
      verdicts.bad("shift", place, pixels(most), bound, Remedies.exportAgain());
    }
  }

  /** The root of the mean square of the distance from the mean shift. */
  private double trembling() {
    double meanX = exams.stream().mapToDouble(exam -> shift(exam).x()).average().orElse(0);
    double meanY = exams.stream().mapToDouble(exam -> shift(exam).y()).average().orElse(0);
    double square =
        exams.stream()
            .mapToDouble(
                exam -> squared(shift(exam).x() - meanX) + squared(shift(exam).y() - meanY))
            .average()
            .orElse(0);
    return Math.sqrt(square);
  }

  private static double squared(double value) {
    return value * value;
  }

  private static double length(FrameExam exam) {
    return shift(exam).length();
  }

  private static Shift shift(FrameExam exam) {
    return exam.shift().orElseThrow();
  }

  private static String pixels(double value) {
    return Verdicts.number(value, 2) + " px";
  }
}
