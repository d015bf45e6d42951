package org.reelboard.engine.render.verify;

import java.util.List;
import java.util.stream.IntStream;
import org.reelboard.engine.render.Remedies;

/**
 * Whether the places where pieces may have been joined can be seen: the quality must not change
 * from one frame to the next there by more than an encoder's keyframes let it.
 */
final class SeamVerdict {
  private final List<FrameExam> exams;
  private final List<Long> keyframes;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param exams of frames that show what they should, in order
   */
  SeamVerdict(List<FrameExam> exams, List<Long> keyframes, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.keyframes = keyframes;
    this.places = places;
    this.verdicts = verdicts;
  }

  /** A keyframe and the frame before it. */
  private record Seam(FrameExam before, FrameExam at) {
    double step() {
      return Math.abs(at.ssim().luma() - before.ssim().luma());
    }
  }

  void tell() {
    seams().stream()
        .max((one, other) -> Double.compare(one.step(), other.step()))
        .ifPresent(this::tell);
  }

  private List<Seam> seams() {
    return IntStream.range(1, exams.size())
        .mapToObj(index -> new Seam(exams.get(index - 1), exams.get(index)))
        .filter(seam -> seam.at().number() == seam.before().number() + 1)
        .filter(seam -> keyframes.contains(seam.at().number()))
        .toList();
  }

  private void tell(Seam worst) {
    String value = Verdicts.number(worst.step(), 3);
    double most = Bounds.MOST_SEAM_STEP + usualLoss();
    String bound = Verdicts.number(most, 3);
    if (worst.step() > most) {
      verdicts.bad("seam", places.at(worst.at().number()), value, bound, Remedies.exportAgain());
    } else {
      verdicts.good("seam", value, bound);
    }
  }

  /** What frames lack to SSIM 1: the coarser a film is, the more its keyframes stand out. */
  private double usualLoss() {
    double[] sorted = exams.stream().mapToDouble(exam -> 1 - exam.ssim().luma()).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
