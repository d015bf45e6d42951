package org.reelboard.engine.picture.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.picture.CameraMoves;

final class CameraPathTest {
  private static final double TINY = 1e-9;

  static List<CameraMove> moves() {
    return CameraMoves.all();
  }

  @Test
  void zoomsGeometricallyAndMovesLinearly() {
    CameraPath path = CameraPath.straight(new View(0.2, 0.4, 1, -10), new View(0.6, 0.8, 4, 10));
    View middle = path.at(0.5);
    assertEquals(0.4, middle.x(), TINY);
    assertEquals(0.6, middle.y(), TINY);
    assertEquals(2, middle.zoom(), TINY);
    assertEquals(0, middle.roll(), TINY);
  }

  @Test
  void holdsItsFirstAndLastView() {
    View from = new View(0.2, 0.4, 1, 0);
    View to = new View(0.6, 0.8, 4, 0);
    CameraPath path = CameraPath.straight(from, to);
    assertEquals(from, path.at(0));
    assertEquals(to, path.at(1));
  }

  @Test
  void goesStraightOnWhereAnEasingOvershoots() {
    CameraPath path = CameraPath.straight(new View(0.2, 0.5, 1, 0), new View(0.4, 0.5, 1, 0));
    assertEquals(0.42, path.at(1.1).x(), TINY);
    assertEquals(0.18, path.at(-0.1).x(), TINY);
  }

  @Test
  void jumpsWhereTwoWaypointsShareATime() {
    View first = new View(0.2, 0.5, 1, 0);
    View second = new View(0.8, 0.5, 1, 0);
    CameraPath path =
        new CameraPath(
            List.of(
                new CameraPath.Waypoint(0, first),
                new CameraPath.Waypoint(0.5, first),
                new CameraPath.Waypoint(0.5, second),
                new CameraPath.Waypoint(1, second)));
    assertEquals(first, path.at(0.4999));
    assertEquals(second, path.at(0.5001));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyMoveStaysInsideThePictureAndIsSmooth(CameraMove move) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Subject subject =
          new Subject(
              Math.exp(random.nextGaussian()),
              Math.exp(random.nextGaussian()),
              random.nextDouble(),
              random.nextDouble());
      CameraPath path = move.path(random.nextDouble(), subject);
      View before = path.at(0);
      for (int i = 0; i <= 200; i++) {
        View view = path.at(i / 200.0);
        View held = subject.held(view);
        String where = move.id() + " with seed " + seed + " at " + i;
        assertEquals(held.x(), view.x(), 1e-6, where);
        assertEquals(held.y(), view.y(), 1e-6, where);
        assertEquals(held.zoom(), view.zoom(), 1e-6, where);
        assertTrue(Math.abs(view.x() - before.x()) < 0.02, where);
        assertTrue(Math.abs(view.y() - before.y()) < 0.02, where);
        before = view;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("moves")
  void noMoveMovesAtStrengthNought(CameraMove move) {
    Subject subject = new Subject(0.75, 0.5625, 0.5, 0.5);
    View start = move.path(0, subject).at(0);
    for (int i = 0; i <= 10; i++) {
      View view = move.path(0, subject).at(i / 10.0);
      assertEquals(start.x(), view.x(), TINY);
      assertEquals(start.y(), view.y(), TINY);
      assertEquals(start.zoom(), view.zoom(), TINY);
      assertEquals(0, view.roll(), TINY);
    }
  }

  @Test
  void movesGoWhereTheirNamesSay() {
    Subject subject = new Subject(0.75, 0.5625, 0.5, 0.5);
    assertTrue(way("pan-left", subject).x() < 0);
    assertTrue(way("pan-right", subject).x() > 0);
    assertTrue(way("tilt-up", subject).y() < 0);
    assertTrue(way("tilt-down", subject).y() > 0);
    assertTrue(way("crane", subject).y() < 0);
    assertTrue(way("crane", subject).zoom() < 1);
    assertEquals(1.3, way("slow-zoom-in", subject).zoom(), TINY);
    assertEquals(1 / 1.3, way("slow-zoom-out", subject).zoom(), TINY);
    assertEquals(1.3, way("dolly", subject).zoom(), TINY);
    assertTrue(way("orbit", subject).x() > 0);
    assertTrue(way("orbit", subject).roll() < 0);
  }

  /** From a move's first view to its last: differences, and the quotient of the zooms. */
  private static View way(String id, Subject subject) {
    CameraPath path = CameraMoves.byId(id).orElseThrow().path(0.3, subject);
    View from = path.at(0);
    View to = path.at(1);
    return new View(
        to.x() - from.x(), to.y() - from.y(), to.zoom() / from.zoom(), to.roll() - from.roll());
  }

  @Test
  void aTurnedViewZoomsInByWhatItNeeds() {
    // A square view of a square picture, turned by 45 degrees: its corners reach out by root two.
    Subject square = new Subject(1, 1, 0.5, 0.5);
    View held = square.held(new View(0.1, 0.5, 1, 45));
    assertEquals(Math.sqrt(2), held.zoom(), TINY);
    assertEquals(0.5, held.x(), TINY);
  }

  @Test
  void aViewIsHeldAtTheEdge() {
    Subject tall = new Subject(0.5, 0.5, 0.5, 0.5);
    assertEquals(new View(0.25, 0.75, 2, 0), tall.held(new View(-3, 9, 2, 0)));
  }
}
