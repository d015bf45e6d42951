package org.reelboard.app.editor.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.CaptionOutput;

/** Where the captions go; shown for films that have some. */
final class CaptionChoice extends HBox {
  private final Map<CaptionOutput, CheckBox> boxes = new EnumMap<>(CaptionOutput.class);

  CaptionChoice() {
    getStyleClass().add("encoder-choice");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(Controls.quiet(Texts.of("editor.export.captions")));
    for (CaptionOutput place : CaptionOutput.values()) {
      String id = place.name().toLowerCase(Locale.ROOT);
      CheckBox box = new CheckBox(Texts.of("editor.export.captions." + id));
      box.setId("export-captions-" + id);
      box.setSelected(place == CaptionOutput.BURN);
      boxes.put(place, box);
      getChildren().add(box);
    }
    managedProperty().bind(visibleProperty());
  }

  /** The places that are chosen. */
  Set<CaptionOutput> chosen() {
    Set<CaptionOutput> chosen = EnumSet.noneOf(CaptionOutput.class);
    boxes.forEach((place, box) -> {
      if (box.isSelected()) {
        chosen.add(place);
      }
    });
    return chosen;
  }
}
