package org.reelboard.engine.picture.motion;

import java.util.List;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** In which order parts begin, and how far apart. */
final class Stagger {
  private static final String FORWARD = "forward";
  private static final String BACKWARD = "backward";
  private static final String CENTRE = "from-centre";
  private static final String RANDOM = "random";

  static final Parameter.Choice ORDER =
      new Parameter.Choice("order", List.of(FORWARD, BACKWARD, CENTRE, RANDOM), FORWARD);

  private Stagger() {}

  /** How much of the duration passes before the last part begins. */
  static Parameter.Range amount(double standard) {
    return new Parameter.Range("stagger", 0, 0.98, standard, Unit.PERCENT);
  }

  /**
   * A part's own progress.
   *
   * @param progress of all of them, 0 to 1
   * @param amount of the duration that passes before the last begins, 0 to below 1
   */
  static double progress(double progress, MotionPart part, double amount, String order) {
    double delay = amount * place(part, order);
    return Math.clamp((progress - delay) / (1 - amount), 0, 1);
  }

  /** 0 for what begins first, 1 for what begins last. */
  private static double place(MotionPart part, String order) {
    if (part.count() < 2) {
      return 0;
    }
    double place = (double) part.index() / (part.count() - 1);
    return switch (order) {
      case BACKWARD -> 1 - place;
      case CENTRE -> Math.abs(2 * place - 1);
      case RANDOM -> part.chance(7);
      default -> place;
    };
  }
}
