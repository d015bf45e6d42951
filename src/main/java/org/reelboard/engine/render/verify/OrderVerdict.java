package org.reelboard.engine.render.verify;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Remedies;

/** Whether every frame stands in its place: none dropped, none repeated. */
final class OrderVerdict {
  private final List<FrameExam> exams;
  private final List<Long> keyframes;
  private final Places places;
  private final Verdicts verdicts;

  OrderVerdict(List<FrameExam> exams, List<Long> keyframes, Places places, Verdicts verdicts) {
    this.exams = exams;
    this.keyframes = keyframes;
    this.places = places;
    this.verdicts = verdicts;
  }

  void tell() {
    long late = 0;
    int faults = 0;
    for (FrameExam exam : exams) {
      if (exam.late() != late) {
        // Coming back into order is the end of what was told before, not another fault.
        if (exam.late() != 0) {
          faults++;
          tell(exam, late);
        }
        late = exam.late();
      }
    }
    if (faults == 0) {
      verdicts.good("frame-order", "0", "0");
    }
  }

  private void tell(FrameExam exam, long lateBefore) {
    boolean repeated = exam.late() > lateBefore;
    String subject = subject(repeated, exam.number());
    verdicts.bad(
        subject,
        places.at(exam.number()),
        Texts.of("engine.verify.frame-shown", exam.shown()),
        Texts.of("engine.verify.frame-shown", exam.number()),
        Remedies.exportAgain());
  }

  private String subject(boolean repeated, long frame) {
    if (!repeated) {
      return "dropped-frame";
    }
    return frame > 0 && keyframes.contains(frame) ? "repeated-at-seam" : "repeated-frame";
  }
}
