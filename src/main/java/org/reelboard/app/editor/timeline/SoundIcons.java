package org.reelboard.app.editor.timeline;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.document.project.SoundClip;

/** The signs by which kinds of sound are told apart. */
final class SoundIcons {
  private static final Map<String, Ikon> SOUNDS =
      Map.of(
          SoundClip.MUSIC, Material2MZ.MUSIC_NOTE,
          SoundClip.VOICE, Material2MZ.MIC);

  private SoundIcons() {}

  static Ikon of(String kind) {
    return SOUNDS.getOrDefault(kind, Material2AL.GRAPHIC_EQ);
  }
}
