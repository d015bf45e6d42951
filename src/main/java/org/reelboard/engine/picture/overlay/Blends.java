package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.BlendMode;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Overlay;
import org.reelboard.engine.picture.catalogue.Catalogue;

/** The ways to mix an overlay with what is below. */
public final class Blends {
  /** What stands in for an id that this version does not know. */
  public static final Blend NORMAL = new Blend(Overlay.NORMAL, BlendMode.SRC_OVER);

  private static final Catalogue<Blend> CATALOGUE =
      new Catalogue<>(
          List.of(
              NORMAL,
              new Blend("multiply", BlendMode.MULTIPLY),
              new Blend("screen", BlendMode.SCREEN),
              new Blend("overlay", BlendMode.OVERLAY),
              new Blend("soft-light", BlendMode.SOFT_LIGHT),
              new Blend("hard-light", BlendMode.HARD_LIGHT),
              new Blend("darken", BlendMode.DARKEN),
              new Blend("lighten", BlendMode.LIGHTEN),
              new Blend("add", BlendMode.PLUS),
              new Blend("colour-dodge", BlendMode.COLOR_DODGE),
              new Blend("colour-burn", BlendMode.COLOR_BURN),
              new Blend("difference", BlendMode.DIFFERENCE),
              new Blend("exclusion", BlendMode.EXCLUSION)));

  private Blends() {}

  public static List<Blend> all() {
    return CATALOGUE.all();
  }

  public static Optional<Blend> byId(String id) {
    return CATALOGUE.byId(id);
  }
}
