package org.reelboard.app.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.WordsReview;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;

/** The style of all captions, shown while one of them is selected. */
final class CaptionPanel implements Panel {
  private final EditorModel model;
  private final FontDesk fonts;
  private final ChoiceRow<String> style;
  private final ParameterRows parameters;
  private final Warnings warnings = new Warnings();
  private final Section section;
  private final VBox view;

  CaptionPanel(EditorModel model, FontDesk fonts) {
    this.model = model;
    this.fonts = fonts;
    style =
        new ChoiceRow<>(
            Texts.of("editor.section.style"),
            CaptionStyles.all().stream().map(CatalogueEntry::id).toList(),
            id -> CaptionStyles.byId(id).map(CatalogueEntry::name).orElse(id),
            id -> change(Optional.empty(), CaptionEdits.setStyle(id)));
    style.setId("captions-style");
    parameters =
        new ParameterRows(
            fonts,
            change ->
                change(
                    change.gesture(),
                    CaptionEdits.setParameters(change.value().apply(captions().parameters()))));
    Label hint = Controls.quiet(Texts.of("editor.captions.allofthem"));
    hint.setWrapText(true);
    section = new Section("editor.section.captions", hint, style, warnings, parameters);
    section.resetBy(() -> change(Optional.empty(), CaptionEdits.setParameters(plain())));
    view = new VBox(section);
    fonts.subscribe(() -> warnings.show(lacking()));
  }

  /** What the selected caption's letters lack, and the typeface of all. */
  private List<String> lacking() {
    List<String> sentences = new ArrayList<>(fonts.lacking(new WordsReview.OfCaptionStyle()));
    model
        .selection()
        .get()
        .cue()
        .ifPresent(id -> sentences.addAll(fonts.lacking(new WordsReview.OfCaption(id))));
    return sentences;
  }

  private Captions captions() {
    return model.project().get().captions();
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
    warnings.show(lacking());
    parameters.show(tunable(), captions.parameters());
    section.showReset(!plain().equals(captions.parameters()));
  }

  private List<Parameter> tunable() {
    return CaptionStyles.byId(captions().style())
        .map(CatalogueEntry::parameters)
        .orElse(List.of());
  }

  private Fields plain() {
    return ParameterRows.standard(tunable(), captions().parameters());
  }
}
