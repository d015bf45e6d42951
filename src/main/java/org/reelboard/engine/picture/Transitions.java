package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.transition.Crossfade;
import org.reelboard.engine.picture.transition.DissolveBlur;
import org.reelboard.engine.picture.transition.FadeBlack;
import org.reelboard.engine.picture.transition.Slide;
import org.reelboard.engine.picture.transition.TransitionKind;
import org.reelboard.engine.picture.transition.Wipe;
import org.reelboard.engine.picture.transition.Zoom;

/** The transitions there are. */
public final class Transitions {
  /** What stands in for an id that this version does not know. */
  public static final TransitionKind CROSSFADE = new Crossfade();

  private static final Catalogue<TransitionKind> CATALOGUE =
      new Catalogue<>(
          List.of(
              CROSSFADE, new FadeBlack(), new Wipe(), new Slide(), new Zoom(), new DissolveBlur()));

  private Transitions() {}

  public static List<TransitionKind> all() {
    return CATALOGUE.all();
  }

  public static Optional<TransitionKind> byId(String id) {
    return CATALOGUE.byId(id);
  }
}
