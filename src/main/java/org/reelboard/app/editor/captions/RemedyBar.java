package org.reelboard.app.editor.captions;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.legibility.LowContrast;
import org.reelboard.engine.picture.legibility.Remedy;

/** What makes captions stand out, at a click; the gentlest comes first. */
final class RemedyBar extends FlowPane {
  private final EditorModel model;
  private List<Remedy> shown = List.of();

  RemedyBar(EditorModel model) {
    this.model = model;
    setId("caption-remedies");
    getStyleClass().add("remedy-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(List<Remedy> remedies) {
    if (!remedies.equals(shown)) {
      shown = remedies;
      getChildren().setAll(remedies.stream().map(this::button).toList());
      getChildren().stream().findFirst().ifPresent(one -> one.getStyleClass().add(Styles.ACCENT));
      setVisible(!remedies.isEmpty());
    }
  }

  private Button button(Remedy remedy) {
    String name = "editor.captions.remedy." + remedy.kind().id();
    Button button =
        new Button(
            Texts.of(name, LowContrast.written(remedy.ratio())),
            Controls.icon(icon(remedy.kind())));
    button.setId("caption-remedy-" + remedy.kind().id());
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(
        _ -> model.apply("editor.captions.step." + remedy.kind().id(), remedy.edit()));
    Controls.explain(button, remedy.sentence() + " " + Texts.of("editor.captions.allofthem"));
    return button;
  }

  private static Ikon icon(Remedy.Kind kind) {
    return switch (kind) {
      case OUTLINE -> Material2OutlinedAL.FORMAT_COLOR_TEXT;
      case BOX -> Material2OutlinedMZ.TEXTSMS;
      case MOVE -> Material2OutlinedMZ.SWAP_VERT;
    };
  }
}
