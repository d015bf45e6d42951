package org.reelboard.app.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.reelboard.app.editor.play.PlaySettings;
import org.reelboard.app.editor.play.Quality;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.reelboard.engine.picture.caption.PlatformZones;

/**
 * How the film was last shown and played. What belongs to one film is not kept: in and out, before
 * and after, the camera.
 */
final class KeptView {
  private static final String NONE = "none";

  private KeptView() {}

  static List<Kept<?>> of(
      PlaySettings settings, PreviewView view, BooleanProperty proxies, BooleanProperty ahead) {
    return List.of(
        Kept.choice("quality", settings.quality(), List.of(Quality.values()), Quality::id),
        Kept.flag("loop", settings.looping()),
        Kept.flag("mute", settings.muted()),
        Kept.share("volume", settings.volume()),
        Kept.flag("scrub-sound", settings.scrubSound()),
        zone(view),
        Kept.flag("thirds", view.thirds()),
        Kept.flag("proxies", proxies),
        Kept.flag("draw-ahead", ahead));
  }

  private static Kept<Optional<PlatformZones.Zone>> zone(PreviewView view) {
    List<Optional<PlatformZones.Zone>> zones = new ArrayList<>();
    zones.add(Optional.empty());
    PlatformZones.known().zones().forEach(zone -> zones.add(Optional.of(zone)));
    return Kept.choice(
        "safe-zone",
        view.zone(),
        zones,
        zone -> zone.map(PlatformZones.Zone::id).orElse(NONE));
  }
}
