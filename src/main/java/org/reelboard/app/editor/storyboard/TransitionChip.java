package org.reelboard.app.editor.storyboard;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.catalogue.CatalogueTexts;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;

/** The button before a card: its transition, or a plus where there is none. */
final class TransitionChip extends Button {
  static final double SIZE = 26;
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final FontIcon icon = Controls.icon(Material2OutlinedAL.ADD);

  TransitionChip() {
    setGraphic(icon);
    getStyleClass().setAll("button", "transition-chip");
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
  }

  void show(Scene scene) {
    setId("transition-" + scene.id());
    Optional<Transition> transition = scene.transition();
    pseudoClassStateChanged(EMPTY, transition.isEmpty());
    icon.setIconCode(
        transition
            .map(Transition::kind)
            .map(CatalogueIcons::transition)
            .orElse(Material2OutlinedAL.ADD));
    Controls.explain(
        this,
        transition
            .map(one ->
                Texts.of(
                    "editor.storyboard.transition",
                    CatalogueTexts.transition(one.kind()),
                    TimeLabels.length(one.duration())))
            .orElseGet(() -> Texts.of("editor.storyboard.addtransition")));
  }

  /** Marks that what is being dragged would be dropped here, or no longer. */
  void mark(Mark mark) {
    pseudoClassStateChanged(TARGET, mark == Mark.TARGET);
  }

  /** Whether a chip is where a drop would go. */
  enum Mark {
    TARGET,
    NONE
  }
}
