package org.reelboard.app.editor.library;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.sound.Waveform;

/** One sound of the project: its name, its shape, how long and how loud it is; to listen to. */
final class SoundRow extends VBox {
  private final MediaItem item;
  private final SoundStrip strip = new SoundStrip();
  private final Label facts = Controls.quiet("");
  private final Button uses = new Button();
  private final Button play;
  private Waveform shown = Waveform.NONE;

  /**
   * A row.
   *
   * @param actions what its buttons do
   */
  SoundRow(MediaItem item, LibraryTile.Actions actions) {
    this.item = item;
    getStyleClass().add("sound-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(item.path().fileName());
    play =
        Controls.iconButton(
            Material2MZ.PLAY_ARROW, "editor.library.listen", () -> actions.play().accept(item));
    play.getStyleClass().add("sound-play");
    play.setFocusTraversable(false);
    play.setMinWidth(USE_PREF_SIZE);
    uses.getStyleClass().setAll("button", "badge", "library-uses");
    uses.setFocusTraversable(false);
    uses.setOnAction(_ -> actions.showUse().accept(item));
    uses.setMinWidth(USE_PREF_SIZE);
    uses.managedProperty().bind(uses.visibleProperty());
    Label name = new Label(item.path().fileName());
    name.getStyleClass().add("sound-name");
    name.setMinWidth(0);
    Tooltip.install(name, new Tooltip(tip(item)));
    HBox head = new HBox(name, Controls.spring(), uses);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox heard = new HBox(play, strip);
    heard.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(strip, Priority.ALWAYS);
    getChildren().setAll(head, heard, facts);
    show(Waveform.NONE);
  }

  private static String tip(MediaItem item) {
    return item.facts()
        .map(known -> item.path().fileName() + "\n" + MediaTexts.describe(known))
        .orElse(item.path().fileName());
  }

  MediaItem item() {
    return item;
  }

  /** Shows as much of the sound as is known. */
  void show(Waveform known) {
    strip.show(known);
    if (known.equals(shown) && !facts.getText().isEmpty()) {
      return;
    }
    shown = known;
    String length = TimeLabels.length(length());
    Optional<SoundFigures> figures = SoundFigures.of(known);
    facts.setText(with(length, figures.map(SoundFigures::brief)));
    String whole = with(length, figures.map(SoundFigures::words));
    setAccessibleHelp(whole);
    facts.setTooltip(new Tooltip(whole));
  }

  private static String with(String length, Optional<String> loudness) {
    return loudness.map(one -> Texts.of("editor.sounds.facts", length, one)).orElse(length);
  }

  private Time length() {
    return item.facts()
        .map(known -> known instanceof MediaFacts.Sound sound ? sound.duration() : Time.ZERO)
        .orElse(Time.ZERO);
  }

  void showUses(int count) {
    uses.setVisible(count > 0);
    uses.setText(Texts.of("editor.library.uses", count));
    Controls.explain(uses, Texts.of("editor.library.usestip", count));
  }

  /**
   * Shows that it is heard.
   *
   * @param part how far it has come; empty where it is not
   */
  void showHeard(Optional<Double> part) {
    strip.showHeard(part.orElse(0.0));
    if (play.getGraphic() instanceof FontIcon icon) {
      icon.setIconCode(part.isPresent() ? Material2MZ.STOP : Material2MZ.PLAY_ARROW);
    }
  }
}
