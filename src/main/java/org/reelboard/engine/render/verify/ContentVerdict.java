package org.reelboard.engine.render.verify;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.Remedies;

/** Whether the frames show what they should, and as well as they should. */
final class ContentVerdict {
  private static final String CONTENT = "content";
  private static final String QUALITY = "quality";

  private final List<FrameExam> exams;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param exams of frames that stand in their places, at least one
   */
  ContentVerdict(List<FrameExam> exams, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.places = places;
    this.verdicts = verdicts;
  }

  void tellContent() {
    tell(
        CONTENT,
        exams.stream().filter(exam -> exam.fault() == FrameExam.Fault.OTHER_PICTURE).toList());
  }

  void tellQuality() {
    tell(QUALITY, worstFirst(exams.stream().filter(this::isPoor).toList()));
  }

  /** One finding for each scene, at the first of its frames. */
  private void tell(String subject, List<FrameExam> bad) {
    String bound = Verdicts.number(Bounds.LEAST_SSIM, 3);
    List<String> told = new ArrayList<>();
    for (FrameExam exam : bad) {
      Finding.Place place = places.at(exam.number());
      if (!told.contains(place.scene())) {
        told.add(place.scene());
        verdicts.bad(subject, place, ssim(exam), bound, Remedies.exportAgain());
      }
    }
    if (bad.isEmpty()) {
      verdicts.good(subject, ssim(worstFirst(exams).getFirst()), bound);
    }
  }

  private boolean isPoor(FrameExam exam) {
    return exam.fault() == FrameExam.Fault.POOR
        || (exam.fault() == FrameExam.Fault.NONE && fallsBehind(exam));
  }

  /** True for a frame that is much worse than the frames looked at around it in its scene. */
  private boolean fallsBehind(FrameExam exam) {
    String scene = places.at(exam.number()).scene();
    double[] sorted =
        exams.stream()
            .filter(other -> places.at(other.number()).scene().equals(scene))
            .mapToDouble(other -> other.ssim().luma())
            .sorted()
            .toArray();
    return sorted[sorted.length / 2] - exam.ssim().luma() > Bounds.MOST_SSIM_DROP;
  }

  private static List<FrameExam> worstFirst(List<FrameExam> exams) {
    return exams.stream()
        .sorted((one, other) -> Double.compare(one.ssim().luma(), other.ssim().luma()))
        .toList();
  }

  private static String ssim(FrameExam exam) {
    return Verdicts.number(exam.ssim().luma(), 3);
  }
}
