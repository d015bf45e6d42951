package org.reelboard.app.editor.catalogue;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.document.project.Camera;

/**
 * The icons of camera moves and transitions; an entry without one of its own gets a general one.
 */
public final class CatalogueIcons {
  private static final Map<String, Ikon> MOVES =
      Map.of(
          "static", Material2OutlinedAL.CROP_PORTRAIT,
          "slow-zoom-in", Material2OutlinedMZ.ZOOM_IN,
          "slow-zoom-out", Material2OutlinedMZ.ZOOM_OUT,
          "pan-left", Material2OutlinedAL.ARROW_BACK,
          "pan-right", Material2OutlinedAL.ARROW_FORWARD,
          "tilt-up", Material2OutlinedAL.ARROW_UPWARD,
          "tilt-down", Material2OutlinedAL.ARROW_DOWNWARD,
          "orbit", Material2OutlinedMZ.ROTATE_RIGHT,
          "dolly", Material2OutlinedMZ.OPEN_IN_FULL,
          "crane", Material2OutlinedAL.HEIGHT);
  private static final Map<String, Ikon> TRANSITIONS =
      Map.of(
          "crossfade", Material2OutlinedMZ.OPACITY,
          "fade-black", Material2OutlinedAL.INVERT_COLORS,
          "wipe", Material2OutlinedMZ.VERTICAL_SPLIT,
          "slide", Material2OutlinedMZ.VIEW_CAROUSEL,
          "zoom", Material2OutlinedMZ.ZOOM_OUT_MAP,
          "dissolve-blur", Material2OutlinedAL.BLUR_ON);

  private CatalogueIcons() {}

  public static Ikon camera(Camera camera) {
    return switch (camera) {
      case Camera.NamedMove move -> move(move.move());
      case Camera.Path _ -> Material2OutlinedMZ.TIMELINE;
    };
  }

  public static Ikon move(String id) {
    return MOVES.getOrDefault(id, Material2OutlinedMZ.VIDEOCAM);
  }

  public static Ikon transition(String kind) {
    return TRANSITIONS.getOrDefault(kind, Material2OutlinedAL.COMPARE);
  }
}
