package org.reelboard.app.editor.captions;

import atlantafx.base.theme.Styles;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.captions.CaptionSpelling.Found;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.project.Captions;

/**
 * The captions' language, how many of their words are in no dictionary, and the way to the next.
 */
final class SpellingBar extends VBox {
  private final EditorModel model;
  private final MenuButton language = new MenuButton();
  private final Button next = new Button();
  private final Label problem = Controls.quiet("");
  private List<Locale> languages = List.of();

  SpellingBar(EditorModel model, CaptionSpelling spelling, Commands commands, Runnable toNext) {
    this.model = model;
    getStyleClass().add("spelling-bar");
    language.setId("captions-language");
    language.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    Controls.explain(language, Texts.of("editor.spelling.language"));
    next.setId("captions-misspelt");
    commands.explain(next, "captions.next-misspelt");
    next.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    next.setGraphic(Controls.icon(Material2OutlinedMZ.SPELLCHECK));
    language.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> toNext.run());
    problem.setId("captions-spelling-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    // Side by side where there is room for both; neither is cut off.
    FlowPane row = new FlowPane(language, next);
    row.getStyleClass().add("spelling-row");
    getChildren().addAll(row, problem);
    spelling.found().subscribe(this::show);
    model.project().map(one -> one.captions().language()).subscribe(this::showLanguage);
  }

  private void show(Found found) {
    next.setText(Texts.of("editor.spelling.unknown", found.count()));
    next.setDisable(found.count() == 0);
    next.setVisible(found.problem().isEmpty());
    next.setAccessibleText(next.getText());
    problem.setText(found.problem().orElse(""));
    problem.setVisible(found.problem().isPresent());
  }

  /** Offers the languages that there are dictionaries of. */
  void offer(List<Locale> known) {
    languages =
        known.stream()
            .sorted(Comparator.comparing(Locale::getDisplayName, Collator.getInstance()))
            .distinct()
            .toList();
    showLanguage(model.project().get().captions().language());
  }

  private void showLanguage(String tag) {
    Locale shown = Locale.forLanguageTag(tag);
    language.setText(shown.getDisplayName());
    ToggleGroup group = new ToggleGroup();
    language
        .getItems()
        .setAll(languages.stream().map(one -> item(one, group, one.equals(shown))).toList());
  }

  private RadioMenuItem item(Locale one, ToggleGroup group, boolean isShown) {
    RadioMenuItem item = new RadioMenuItem(one.getDisplayName());
    item.setToggleGroup(group);
    item.setSelected(isShown);
    item.setOnAction(_ -> choose(one.toLanguageTag()));
    return item;
  }

  private void choose(String tag) {
    Captions captions = model.project().get().captions();
    if (!captions.language().equals(tag)) {
      model.apply("editor.captions.step.language", CaptionEdits.setLanguage(tag));
    }
  }
}
