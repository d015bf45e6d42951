package org.reelboard.app.editor.timeline;

import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.SoundClip;

/** The signs by which moves, transitions and kinds of sound are told apart. */
final class Icons {
  private static final Map<String, Ikon> MOVES =
      Map.of(
          "slow-zoom-in", Material2MZ.ZOOM_IN,
          "slow-zoom-out", Material2MZ.ZOOM_OUT,
          "pan-left", Material2MZ.WEST,
          "pan-right", Material2AL.EAST,
          "tilt-up", Material2MZ.NORTH,
          "tilt-down", Material2MZ.SOUTH,
          "orbit", Material2MZ.SYNC,
          "dolly", Material2AL.CENTER_FOCUS_STRONG,
          "crane", Material2MZ.SWAP_VERT);
  private static final Map<String, Ikon> TRANSITIONS =
      Map.of(
          "crossfade", Material2AL.GRADIENT,
          "fade-through-black", Material2AL.BRIGHTNESS_3,
          "wipe", Material2MZ.VERTICAL_SPLIT,
          "slide", Material2AL.ARROW_FORWARD,
          "zoom", Material2MZ.ZOOM_OUT_MAP,
          "dissolve-blur", Material2AL.BLUR_ON);
  private static final Map<String, Ikon> SOUNDS =
      Map.of(
          SoundClip.MUSIC, Material2MZ.MUSIC_NOTE,
          SoundClip.VOICE, Material2MZ.MIC);

  private Icons() {}

  /** None where the camera stands. */
  static Optional<Ikon> of(Camera camera) {
    return switch (camera) {
      case Camera.NamedMove move when move.move().equals("static") || move.strength() == 0 ->
          Optional.empty();
      case Camera.NamedMove move ->
          Optional.of(MOVES.getOrDefault(move.move(), Material2MZ.VIDEOCAM));
      case Camera.Path _ -> Optional.of(Material2MZ.TIMELINE);
    };
  }

  static Ikon transition(String kind) {
    return TRANSITIONS.getOrDefault(kind, Material2AL.COMPARE);
  }

  static Ikon sound(String kind) {
    return SOUNDS.getOrDefault(kind, Material2AL.GRAPHIC_EQ);
  }
}
