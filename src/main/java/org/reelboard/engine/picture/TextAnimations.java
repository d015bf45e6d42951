package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Motions;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.motion.Fade;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.TextAnimation;

/** The animations there are, for coming, staying and going. */
public final class TextAnimations {
  private static final Catalogue<TextAnimation> CATALOGUE = new Catalogue<>(List.of(new Fade()));

  private TextAnimations() {}

  public static List<TextAnimation> all() {
    return CATALOGUE.all();
  }

  public static Optional<TextAnimation> byId(String id) {
    return CATALOGUE.byId(id);
  }

  /** Those of an overlay, to be asked how its parts are drawn at an instant. */
  public static MotionPlan plan(Motions motions) {
    return MotionPlan.of(motions, TextAnimations::byId, Easings::byId);
  }
}
