package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.overlay.InsetLook;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.Stickers;

/** What an overlay shows: its words and their style, or its shape, with all that can be tuned. */
final class WordsSection {
  private final OverlayActions actions;
  private final TextAreaRow words;
  private final ChoiceRow<String> style;
  private final ChoiceRow<String> shape;
  private final CounterRows counter;
  private final ParameterRows parameters;
  private final Section section;

  WordsSection(OverlayActions actions) {
    this.actions = actions;
    words =
        new TextAreaRow(
            Texts.of("editor.field.text"),
            change ->
                changeWords(
                    "editor.edit.overlay-words",
                    change.gesture(),
                    content -> content.withText(change.value())));
    words.area().setId("overlay-words");
    style =
        new ChoiceRow<>(
            Texts.of("editor.section.style"),
            TitleStyles.all().stream().map(CatalogueEntry::id).toList(),
            id -> TitleStyles.byId(id).map(CatalogueEntry::name).orElse(id),
            id -> changeWords("editor.edit.overlay", Optional.empty(), now -> now.withStyle(id)));
    style.setId("overlay-style");
    shape =
        new ChoiceRow<>(
            Texts.of("editor.overlays.shape"),
            Shapes.all().stream().map(CatalogueEntry::id).toList(),
            id -> Shapes.byId(id).map(CatalogueEntry::name).orElse(id),
            id ->
                change(
                    "editor.edit.overlay",
                    Optional.empty(),
                    _ -> new OverlayContent.Shape(id, Fields.NONE)));
    counter = new CounterRows(actions);
    parameters =
        new ParameterRows(change ->
            change(
                "editor.edit.overlay",
                change.gesture(),
                content -> content.withParameters(change.value())));
    section = new Section("editor.section.overlay", words, counter, style, shape, parameters);
  }

  Node view() {
    return section;
  }

  void show(Overlay overlay) {
    OverlayContent content = overlay.content();
    words.setVisible(hasWords(content));
    counter.show(content);
    style.setVisible(hasWords(content));
    shape.setVisible(content instanceof OverlayContent.Shape);
    if (content instanceof OverlayContent.Words shown) {
      words.show(shown.text());
      style.show(shown.style());
    }
    if (content instanceof OverlayContent.Shape drawn) {
      shape.show(drawn.shape());
    }
    parameters.show(parametersOf(content), content.parameters());
    section.setVisible(
        hasWords(content)
            || content instanceof OverlayContent.Shape
            || !parametersOf(content).isEmpty());
  }

  private static boolean hasWords(OverlayContent content) {
    return content instanceof OverlayContent.Words;
  }

  private static List<Parameter> parametersOf(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Words words -> ofStyle(words.style());
      case OverlayContent.Shape drawn ->
          Shapes.byId(drawn.shape()).map(CatalogueEntry::parameters).orElse(List.of());
      case OverlayContent.Sticker _ -> Stickers.PARAMETERS;
      case OverlayContent.Inset _ -> InsetLook.PARAMETERS;
      case OverlayContent.Unknown _ -> List.of();
    };
  }

  private static List<Parameter> ofStyle(String id) {
    return TitleStyles.byId(id).map(CatalogueEntry::parameters).orElse(List.of());
  }

  private void changeWords(
      String step, Optional<String> gesture, UnaryOperator<OverlayContent.Words> change) {
    change(
        step,
        gesture,
        content -> content instanceof OverlayContent.Words words ? change.apply(words) : content);
  }

  private void change(String step, Optional<String> gesture, UnaryOperator<OverlayContent> change) {
    actions.change(
        step,
        gesture,
        overlay -> OverlayEdits.setContent(overlay.id(), change.apply(overlay.content())));
  }
}
