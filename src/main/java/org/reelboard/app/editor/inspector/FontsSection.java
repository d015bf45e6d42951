package org.reelboard.app.editor.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.fonts.FontFile;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.WordsReview;

/** The font files that the project brings. */
final class FontsSection {
  private final FontDesk fonts;
  private final VBox files = new VBox();
  private final Label none = Controls.quiet(Texts.of("editor.fonts.none"));
  private final Warnings warnings = new Warnings();
  private final Section section;

  FontsSection(FontDesk fonts) {
    this.fonts = fonts;
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    section = new Section("editor.section.fonts", none, files, warnings);
    Button add = Controls.iconButton(Material2AL.ADD, "editor.fonts.add", () -> fonts.add(_ -> {}));
    add.setId("fonts-add");
    section.addAction(add);
    fonts.subscribe(this::show);
  }

  Node view() {
    return section;
  }

  private void show() {
    none.setVisible(fonts.files().isEmpty());
    files.getChildren().setAll(fonts.files().stream().map(this::row).toList());
    warnings.show(fonts.lacking(new WordsReview.OfFonts()));
  }

  private Row row(FontFile file) {
    Button remove =
        Controls.iconButton(
            Material2OutlinedAL.DELETE_OUTLINE,
            "editor.fonts.remove",
            () -> fonts.remove(file.path()));
    String name = file.path().fileName();
    return new Row(file.family().orElse("—"), Controls.quiet(name), remove);
  }
}
