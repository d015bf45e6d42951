package org.reelboard.app.editor.captions;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.timeline.Timecode;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.time.FrameRate;

/** A caption in the list: when it is seen, and what it says. */
final class CueCell extends ListCell<FilmCue> {
  static final double HEIGHT = 46;
  private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

  private final Label times = new Label();
  private final Label words = new Label();
  private final FontIcon misspelt = Controls.icon(Material2OutlinedMZ.SPELLCHECK);
  private final FontIcon warned = Controls.icon(Material2OutlinedMZ.WARNING);
  private final VBox content =
      new VBox(new HBox(times, Controls.spring(), warned, misspelt), words);
  private final RateNow rate;
  private final Marks marks;

  /** The film's rate, by which times are written. */
  @FunctionalInterface
  interface RateNow {
    FrameRate get();
  }

  /** Which captions something is to be said of. */
  record Marks(Predicate<CueId> warned, Predicate<CueId> misspelt) {}

  CueCell(RateNow rate, Marks marks) {
    this.rate = rate;
    this.marks = marks;
    misspelt.getStyleClass().add("misspelt-mark");
    misspelt.setAccessibleText(Texts.of("editor.spelling.mark"));
    warned.getStyleClass().add("warned-mark");
    warned.setAccessibleText(Texts.of("editor.captions.warned"));
    getStyleClass().add("cue-cell");
    // As wide as the list: what does not fit is cut, and the mark stays in sight.
    setPrefWidth(0);
    times.getStyleClass().add("cue-times");
    words.getStyleClass().add("cue-words");
  }

  @Override
  protected void updateItem(@Nullable FilmCue cue, boolean empty) {
    super.updateItem(cue, empty);
    pseudoClassStateChanged(WARNED, cue != null && !empty && marks.warned().test(cue.cue().id()));
    if (cue == null || empty) {
      setGraphic(null);
      return;
    }
    times.setText(timecode(cue, rate.get()));
    words.setText(cue.cue().text().replace('\n', ' '));
    warned.setVisible(marks.warned().test(cue.cue().id()));
    warned.setManaged(warned.isVisible());
    misspelt.setVisible(marks.misspelt().test(cue.cue().id()));
    setGraphic(content);
  }

  private static String timecode(FilmCue cue, FrameRate rate) {
    return Timecode.of(rate.nearestFrame(cue.start()), rate)
        + " – "
        + Timecode.of(rate.nearestFrame(cue.end()), rate);
  }
}
