package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;

/** Draws the sign at the joint under the pointer, from which a transition can be pulled. */
final class JointPainter {
  private JointPainter() {}

  static void paint(Pen pen, TimelineMap map, Optional<Hit> hover) {
    if (hover.isPresent() && hover.get() instanceof Hit.OnScene on) {
      joint(map, on)
          .filter(block -> !block.hasTransition() && block.width() > 4 * Hit.JOINT)
          .ifPresent(block -> paint(pen, map, block, on.part() == ScenePart.JOINT));
    }
  }

  /** The scene behind the joint that the pointer is near to. */
  private static Optional<SceneBlock> joint(TimelineMap map, Hit.OnScene on) {
    List<SceneBlock> scenes = map.scenes();
    return map.block(on.id())
        .flatMap(block ->
            switch (on.part()) {
              case START, JOINT -> Optional.of(block);
              case END -> {
                int next = scenes.indexOf(block) + 1;
                yield next < scenes.size() ? Optional.of(scenes.get(next)) : Optional.empty();
              }
              case BODY, TRANSITION, TRANSITION_START, TRANSITION_END -> Optional.empty();
            });
  }

  private static void paint(Pen pen, TimelineMap map, SceneBlock block, boolean hot) {
    double x = block.left();
    double y = map.tracks().sceneMiddle();
    if (hot) {
      pen.dot(pen.colour(Tint.SELECTED), x, y, Hit.JOINT + 2);
    }
    pen.dot(pen.colour(Tint.TRANSITION), x, y, Hit.JOINT);
    pen.line(pen.colour(Tint.TRANSITION_TEXT), 1.8, x - 4, y, x + 4, y);
    pen.line(pen.colour(Tint.TRANSITION_TEXT), 1.8, x, y - 4, x, y + 4);
  }
}
