package org.reelboard.engine.picture.motion;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Sine;

/** Is uncovered from one side to the other. */
public record Wiping() implements Entrance {
  private static final String AS_READ = "as-read";
  private static final String FROM_LEFT = "left";
  private static final String FROM_RIGHT = "right";
  private static final Parameter.Choice FROM =
      new Parameter.Choice("from", List.of(AS_READ, FROM_LEFT, FROM_RIGHT), AS_READ);

  @Override
  public List<Parameter> parameters() {
    return List.of(Stagger.amount(stagger()), Stagger.ORDER, FROM);
  }

  @Override
  public String id() {
    return "wipe";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LINE;
  }

  @Override
  public Easing easing() {
    return new Sine();
  }

  @Override
  public double stagger() {
    return 0.4;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    boolean fromRight =
        switch (FROM.in(settings)) {
          case FROM_LEFT -> false;
          case FROM_RIGHT -> true;
          default -> part.reading() == Reading.LEFTWARD;
        };
    return Pose.REST.seenThrough(fromRight ? Window.from(1 - progress) : Window.upTo(progress));
  }
}
