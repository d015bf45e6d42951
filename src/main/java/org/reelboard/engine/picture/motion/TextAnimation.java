package org.reelboard.engine.picture.motion;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/**
 * A way of coming, of moving while it is seen, and, backwards, of going. Made for words, but it
 * knows only boxes, so that anything can move so.
 */
public interface TextAnimation extends CatalogueEntry {
  /** What moves by itself where the project does not say. */
  MotionUnit unit();

  /** How coming and going run where the project does not say. */
  Easing easing();

  /** How much of the duration passes before the last part begins, where the project is silent. */
  double stagger();

  /**
   * A part on its way in.
   *
   * @param progress eased: 0 is not there yet, 1 is at rest; easings may overshoot
   */
  Pose coming(double progress, MotionPart part, Fields settings);

  /**
   * A part that is there, in a round of what goes on.
   *
   * @param round 0 to below 1, and at 0 at rest
   */
  Pose staying(double round, MotionPart part, Fields settings);

  /** How a round runs: evenly, unless it is said otherwise. */
  default Easing roundEasing() {
    return new Linear();
  }

  @Override
  default List<Parameter> parameters() {
    return List.of(Stagger.amount(stagger()), Stagger.ORDER);
  }

  @Override
  default String name() {
    return Texts.of("engine.animation." + id());
  }
}
