package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Project;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** The style of all captions, shown while one of them is selected. */
final class CaptionPanel implements Panel {
  private final EditorModel model;
  private final ChoiceRow<String> style;
  private final ParameterRows parameters;
  private final VBox view;

  CaptionPanel(EditorModel model) {
    this.model = model;
    style =
        new ChoiceRow<>(
            Texts.of("editor.section.style"),
            CaptionStyles.all().stream().map(CatalogueEntry::id).toList(),
            id -> CaptionStyles.byId(id).map(CatalogueEntry::name).orElse(id),
            id -> change(Optional.empty(), CaptionEdits.setStyle(id)));
    style.setId("captions-style");
    parameters =
        new ParameterRows(
            change -> change(change.gesture(), CaptionEdits.setParameters(change.value())));
    Label hint = Controls.quiet(Texts.of("editor.captions.allofthem"));
    hint.setWrapText(true);
    view = new VBox(new Section("editor.section.captions", hint, style, parameters));
  }

  private void change(Optional<String> gesture, Edit edit) {
    model.apply("editor.captions.step.style", gesture, edit);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(Project project) {
    Captions captions = project.captions();
    style.show(captions.style());
    parameters.show(
        CaptionStyles.byId(captions.style()).map(CatalogueEntry::parameters).orElse(List.of()),
        captions.parameters());
  }
}
