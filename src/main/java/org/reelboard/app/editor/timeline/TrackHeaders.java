package org.reelboard.app.editor.timeline;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.document.Texts;
import org.reelboard.document.project.SoundClip;

/** The signs to the left of the tracks that say what lies on them. */
final class TrackHeaders extends Region {
  static final double WIDTH = 40;
  private static final double ICON = 18;

  private final TimelineSurface surface;
  private Shown shown = new Shown(Tracks.UNSCROLLED, List.of());

  /** What the signs depend on. */
  private record Shown(Tracks tracks, List<String> kinds) {}

  TrackHeaders(TimelineSurface surface) {
    this.surface = surface;
    getStyleClass().add("timeline-header");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    surface.needsLayoutProperty().subscribe(_ -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    Shown now = new Shown(surface.tracks(), surface.rows().kinds());
    if (!now.equals(shown)) {
      shown = now;
      getChildren().clear();
      place(now.tracks(), now.kinds());
    }
  }

  private void place(Tracks tracks, List<String> kinds) {
    for (int layer = 0; layer < tracks.overlays(); layer++) {
      double middle = tracks.overlayTop(layer) + Tracks.OVERLAY_HEIGHT / 2;
      place(Material2MZ.TITLE, "editor.timeline.track.overlays", middle);
    }
    if (tracks.captions() > 0) {
      double middle = tracks.captionTop() + Tracks.OVERLAY_HEIGHT / 2;
      place(Material2MZ.SUBTITLES, "editor.timeline.track.captions", middle);
    }
    place(Material2MZ.MOVIE, "editor.timeline.track.scenes", tracks.sceneMiddle());
    int row = 0;
    for (String kind : kinds) {
      place(SoundIcons.of(kind), text(kind), tracks.soundTop(row) + Tracks.SOUND_HEIGHT / 2);
      row++;
    }
  }

  private static String text(String kind) {
    return switch (kind) {
      case SoundClip.MUSIC -> "editor.timeline.track.music";
      case SoundClip.VOICE -> "editor.timeline.track.voice";
      default -> "editor.timeline.track.effects";
    };
  }

  private void place(Ikon icon, String text, double middle) {
    if (middle < Tracks.RULER + ICON / 2) {
      return;
    }
    FontIcon sign = FontIcon.of(icon, (int) ICON);
    Tooltip.install(sign, new Tooltip(Texts.of(text)));
    sign.setManaged(false);
    getChildren().add(sign);
    sign.applyCss();
    sign.relocate((WIDTH - ICON) / 2, middle - ICON / 2);
  }
}
