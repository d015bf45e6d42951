package org.reelboard.engine.picture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.artwork.Moment;

final class TextAnimationTest {
  private static final Rect WHOLE = new Rect(-300, -100, 300, 100);
  private static final Time LONG = Time.ofSeconds(4);

  static List<TextAnimation> animations() {
    return TextAnimations.all();
  }

  private static MotionPart part(int index) {
    float left = -300 + 60 * index;
    return new MotionPart(index, 10, new Rect(left, -50, left + 60, 50), WHOLE, Reading.RIGHTWARD);
  }

  @Test
  void thereAreManyToChooseFrom() {
    assertTrue(TextAnimations.all().size() >= 20);
  }

  @ParameterizedTest
  @MethodSource("animations")
  void comingEndsAtRest(TextAnimation animation) {
    for (int i = 0; i < 10; i++) {
      Pose pose = animation.coming(1, part(i), Fields.NONE);
      assertNear(Pose.REST, pose, animation.id());
    }
  }

  @ParameterizedTest
  @MethodSource("animations")
  void aRoundBeginsAndEndsAtRest(TextAnimation animation) {
    for (double round : new double[] {0, 1}) {
      Pose pose = animation.staying(round, part(3), Fields.NONE);
      assertNear(Pose.REST, pose, animation.id() + " at " + round);
    }
  }

  @ParameterizedTest
  @MethodSource("animations")
  void nothingIsSeenAtTheFirstInstantAndAllIsAtRestWhenItIsOver(TextAnimation animation) {
    Optional<Motion> motion = Optional.of(new Motion(animation.id(), Time.ofSeconds(1)));
    MotionPlan plan = TextAnimations.plan(Motions.NONE.withIn(motion));
    MotionSubject subject = MotionSubject.whole(WHOLE);
    MotionFrame first = plan.at(new Moment(Time.ZERO, LONG), subject);
    boolean moves = !animation.id().equals("none");
    assertEquals(moves ? 0 : 1, first.looks().getFirst().opacity());
    assertEquals(MotionFrame.REST, plan.at(new Moment(Time.ofSeconds(1), LONG), subject));
  }

  @ParameterizedTest
  @MethodSource("animations")
  void goingIsComingBackwards(TextAnimation animation) {
    Optional<Motion> motion = Optional.of(new Motion(animation.id(), Time.ofSeconds(1)));
    MotionPlan in = TextAnimations.plan(Motions.NONE.withIn(motion));
    MotionPlan out = TextAnimations.plan(Motions.NONE.withOut(motion));
    MotionSubject subject = MotionSubject.whole(WHOLE);
    assertEquals(
        in.at(new Moment(Time.seconds("0.25"), LONG), subject),
        out.at(new Moment(Time.seconds("3.75"), LONG), subject));
  }

  @Test
  void onlyWhatIsThereIsPlayedBetween() {
    Motion rise = new Motion("rise", Time.ofSeconds(1));
    Motion floating = new Motion("float", Time.ofSeconds(2));
    Motions motions = new Motions(Optional.of(rise), Optional.of(floating), Optional.of(rise));
    MotionPlan plan = TextAnimations.plan(motions);
    MotionSubject subject = MotionSubject.whole(WHOLE);
    MotionFrame between = plan.at(new Moment(Time.seconds("1.5"), LONG), subject);
    MotionFrame alone =
        TextAnimations.plan(Motions.NONE.withOn(Optional.of(floating)))
            .at(new Moment(Time.seconds("0.5"), LONG), subject);
    assertEquals(alone, between);
  }

  private static void assertNear(Pose expected, Pose pose, String what) {
    assertEquals(expected.dx(), pose.dx(), 1e-6, what);
    assertEquals(expected.dy(), pose.dy(), 1e-6, what);
    assertEquals(expected.scaleX(), pose.scaleX(), 1e-6, what);
    assertEquals(expected.scaleY(), pose.scaleY(), 1e-6, what);
    assertEquals(0, Math.IEEEremainder(pose.rotation(), 360), 1e-6, what);
    assertEquals(expected.opacity(), pose.opacity(), 1e-6, what);
    assertEquals(expected.blur(), pose.blur(), 1e-6, what);
    assertEquals(expected.standIn(), pose.standIn(), what);
  }
}
