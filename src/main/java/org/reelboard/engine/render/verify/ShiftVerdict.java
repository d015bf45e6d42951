package org.reelboard.engine.render.verify;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.reelboard.engine.render.Remedies;

/** Whether the pictures lie where they should: all beside it is a shift, to and fro is a jitter. */
final class ShiftVerdict {
  /** One in so many frames is many. */
  private static final int MANY = 3;

  private final List<FrameExam> exams;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param exams of frames that show what they should and whose shift is measured
   */
  ShiftVerdict(List<FrameExam> exams, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.places = places;
    this.verdicts = verdicts;
  }

  /**
   * Where many pictures lie beside, one that seems to be another frame, because its scene moves
   * just so, is in its place and lies beside as well.
   */
  static List<FrameExam> cleared(List<FrameExam> exams) {
    long shifted = exams.stream().filter(exam -> exam.fault() == FrameExam.Fault.SHIFTED).count();
    return MANY * shifted < exams.size()
        ? exams
        : exams.stream().map(exam -> exam.shift().isPresent() ? exam.inPlace() : exam).toList();
  }

  /**
   * Those of which a shift can be told. Where the colours are others none can. Between keyframes
   * encoders leave out motion that changes little, so that pictures lag, and more the coarser the
   * film is: there only a shift tells that explains what is different.
   */
  static List<FrameExam> telling(List<FrameExam> exams, List<Long> keyframes) {
    return exams.stream()
        .filter(exam -> exam.shift().isPresent())
        .filter(exam -> exam.fault() != FrameExam.Fault.OTHER_COLOURS)
        .filter(exam -> keyframes.contains(exam.number()) || shift(exam).explains())
        .toList();
  }

  void tell() {
    List<Scene> scenes =
        exams.stream()
            .collect(Collectors.groupingBy(exam -> places.at(exam.number()).scene()))
            .values()
            .stream()
            .map(Scene::of)
            .sorted(Comparator.comparing(Scene::isBad).thenComparingDouble(Scene::worst).reversed())
            .toList();
    if (scenes.isEmpty() || !scenes.getFirst().isBad()) {
      double most = scenes.isEmpty() ? 0 : scenes.getFirst().worst();
      verdicts.good("position", pixels(most), pixels(Bounds.MOST_SHIFT));
      return;
    }
    Scene worst = scenes.getFirst();
    verdicts.bad(
        worst.trembling > worst.beside ? "jitter" : "shift",
        places.at(worst.first.number()),
        pixels(worst.worst()),
        pixels(worst.bound()),
        Remedies.exportAgain());
  }

  /**
   * The frames of one scene.
   *
   * @param first the first that lies beside, or the first of all
   * @param beside the length of the mean shift
   * @param trembling the root of the mean square of the distance from it
   * @param most the largest shift of one frame
   * @param frames how many there are
   */
  private record Scene(FrameExam first, double beside, double trembling, double most, int frames) {
    static Scene of(List<FrameExam> exams) {
      double x = exams.stream().mapToDouble(exam -> shift(exam).x()).average().orElse(0);
      double y = exams.stream().mapToDouble(exam -> shift(exam).y()).average().orElse(0);
      double square =
          exams.stream()
              .mapToDouble(exam -> squared(shift(exam).x() - x) + squared(shift(exam).y() - y))
              .average()
              .orElse(0);
      FrameExam first =
          exams.stream()
              .filter(exam -> exam.fault() == FrameExam.Fault.SHIFTED)
              .findFirst()
              .orElse(exams.getFirst());
      double most = exams.stream().mapToDouble(exam -> shift(exam).length()).max().orElse(0);
      return new Scene(first, Math.hypot(x, y), Math.sqrt(square), most, exams.size());
    }

    /** What an encoder does to single frames weighs less the more there are. */
    double bound() {
      return Math.max(Bounds.MOST_SHIFT, Bounds.MOST_SHIFT_OF_A_FRAME / Math.sqrt(frames));
    }

    boolean isBad() {
      return Math.max(beside, trembling) > bound() || most > Bounds.MOST_SHIFT_OF_A_FRAME;
    }

    double worst() {
      double all = Math.max(beside, trembling);
      return all > bound() || most <= Bounds.MOST_SHIFT_OF_A_FRAME ? all : most;
    }
  }

  private static double squared(double value) {
    return value * value;
  }

  private static Shift shift(FrameExam exam) {
    return exam.shift().orElseThrow();
  }

  private static String pixels(double value) {
    return Verdicts.number(value, 2) + " px";
  }
}
