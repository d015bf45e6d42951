package org.reelboard.app.editor.timeline;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.reelboard.document.Texts;

/**
 * The colours of markers, which also those can tell apart who see fewer colours: the palette of
 * Masataka Okabe and Kei Ito, https://jfly.uni-koeln.de/color/.
 */
enum MarkerColour {
  BLUE("#0072b2"),
  SKY("#56b4e9"),
  GREEN("#009e73"),
  YELLOW("#f0e442"),
  ORANGE("#e69f00"),
  RED("#d55e00"),
  PINK("#cc79a7");

  private final String web;

  MarkerColour(String web) {
    this.web = web;
  }

  Color colour() {
    return Color.web(web);
  }

  /** As it is written in the project. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return Texts.of("editor.timeline.marker.colour." + id());
  }

  /** The colour of that name; the first one where this version does not know it. */
  static MarkerColour of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(BLUE);
  }
}
