package org.reelboard.app.editor.captions;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.Search;

/** Finds words in the captions, and replaces them in all of them. */
final class FindBar extends VBox {
  private final CaptionActions actions;
  private final Consumer<EditException> problems;
  private final TextField find = field("editor.captions.find");
  private final TextField replacement = field("editor.captions.replacement");
  private final ToggleButton letters = toggle("Aa", "editor.captions.letters");
  private final ToggleButton pattern = toggle(".*", "editor.captions.pattern");

  FindBar(CaptionActions actions, Consumer<EditException> problems) {
    this.actions = actions;
    this.problems = problems;
    getStyleClass().add("find-bar");
    find.setId("captions-find");
    replacement.setId("captions-replacement");
    find.setOnAction(_ -> next());
    replacement.setOnAction(_ -> actions.replaceAll(search(), replacement.getText()));
    Button next =
        Controls.iconButton(Material2OutlinedAL.ARROW_DOWNWARD, "editor.captions.next", this::next);
    Button replace =
        Controls.iconButton(
            Material2OutlinedAL.FIND_REPLACE,
            "editor.captions.replaceall",
            () -> actions.replaceAll(search(), replacement.getText()));
    replace.setId("captions-replace-all");
    getChildren().addAll(row(find, letters, pattern, next), row(replacement, replace));
    managedProperty().bind(visibleProperty());
  }

  void open() {
    setVisible(true);
    find.requestFocus();
    find.selectAll();
  }

  private Search search() {
    return new Search(
        find.getText(),
        pattern.isSelected() ? Search.Kind.PATTERN : Search.Kind.PLAIN,
        letters.isSelected() ? Search.Letters.EXACT : Search.Letters.ANY_CASE);
  }

  /** Selects the next caption behind the selected one that has the words; at the end from above. */
  private void next() {
    try {
      List<FilmCue> all = actions.cues();
      int from = actions.selected().map(all::indexOf).orElse(-1);
      OptionalInt found = find(all, search(), from);
      found.ifPresent(index -> actions.choose(all.get(index)));
    } catch (EditException e) {
      problems.accept(e);
    }
  }

  private static OptionalInt find(List<FilmCue> all, Search search, int from) throws EditException {
    for (int step = 1; step <= all.size(); step++) {
      int index = Math.floorMod(from + step, all.size());
      if (!search.in(all.get(index).cue().text()).isEmpty()) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  private static HBox row(TextField field, Node... behind) {
    HBox row = new HBox(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    row.getChildren().addAll(behind);
    row.getStyleClass().add("find-row");
    return row;
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setPromptText(Texts.of(key));
    field.setAccessibleText(Texts.of(key));
    field.getStyleClass().add(Styles.SMALL);
    return field;
  }

  private static ToggleButton toggle(String sign, String key) {
    ToggleButton toggle = new ToggleButton(sign);
    toggle.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    toggle.setMinWidth(USE_PREF_SIZE);
    Controls.explain(toggle, Texts.of(key));
    return toggle;
  }
}
