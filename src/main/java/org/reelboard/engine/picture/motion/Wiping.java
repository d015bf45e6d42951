package org.reelboard.engine.picture.motion;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Sine;

/** Is uncovered from one side to the other. */
public record Wiping() implements Entrance {
  private static final String FROM_RIGHT = "right";
  private static final Parameter.Choice FROM =
      new Parameter.Choice("from", List.of("left", FROM_RIGHT), "left");

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
    return Pose.REST.seenThrough(
        FROM_RIGHT.equals(FROM.in(settings)) ? Window.from(1 - progress) : Window.upTo(progress));
  }
}
