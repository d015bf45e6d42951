package org.reelboard.app.editor;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What a film without scenes shows: how to begin. */
final class EmptyStoryboard extends VBox {
  /**
   * @param commands whose keys the tooltips name
   */
  EmptyStoryboard(Commands commands, Runnable choose, Runnable templates) {
    getStyleClass().add("empty-storyboard");
    setAlignment(Pos.CENTER);
    FontIcon icon = Controls.icon(Material2OutlinedMZ.PHOTO_LIBRARY);
    icon.getStyleClass().add("empty-icon");
    Label title = new Label(Texts.of("editor.storyboard.empty"));
    title.getStyleClass().add(Styles.TITLE_3);
    wrap(title);
    Label hint = Controls.quiet(Texts.of("editor.storyboard.emptyhint"));
    wrap(hint);
    hint.getStyleClass().add("empty-hint");
    Button button =
        Controls.button(
            Material2OutlinedAL.ADD_PHOTO_ALTERNATE, "editor.storyboard.choose", choose);
    button.setId("choose-files");
    button.getStyleClass().add(Styles.ACCENT);
    Button fromTemplate =
        Controls.button(Material2OutlinedAL.DASHBOARD, "editor.command.file.template", templates);
    fromTemplate.setId("from-template");
    commands.explain(fromTemplate, "file.template");
    wrap(button);
    wrap(fromTemplate);
    getChildren().addAll(icon, title, hint, button, fromTemplate);
  }

  /** In a narrow window in two lines. */
  private static void wrap(Labeled part) {
    part.setWrapText(true);
    part.setTextAlignment(TextAlignment.CENTER);
    part.setMinHeight(USE_PREF_SIZE);
  }
}
