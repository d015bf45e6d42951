package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.WordsReview;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.overlay.InsetLook;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.Stickers;

/** What an overlay shows: its words and their style, or its shape, with all that can be tuned. */
final class WordsSection {
  private final OverlayActions actions;
  private final FontDesk fonts;
  private final TextAreaRow words;
  private final ChoiceRow<String> style;
  private final ChoiceRow<String> shape;
  private final CounterRows counter;
  private final ParameterRows parameters;
  private final Warnings warnings = new Warnings();
  private final Section section;

  WordsSection(OverlayActions actions, FontDesk fonts, WordsSpelling spelling) {
    this.actions = actions;
    this.fonts = fonts;
    words =
        new TextAreaRow(
            Texts.of("editor.field.text"),
            spelling,
            change ->
                actions.changeLead(
                    "editor.edit.overlay-words",
                    change.gesture(),
                    overlay -> edit(overlay, words(now -> now.withText(change.value())))));
    words.area().setId("overlay-words");
    style =
        new ChoiceRow<>(
            Texts.of("editor.section.style"),
            TitleStyles.all().stream().map(CatalogueEntry::id).toList(),
            id -> TitleStyles.byId(id).map(CatalogueEntry::name).orElse(id),
            id -> change(Optional.empty(), words(now -> now.withStyle(id))));
    style.setId("overlay-style");
    shape =
        new ChoiceRow<>(
            Texts.of("editor.overlays.shape"),
            Shapes.all().stream().map(CatalogueEntry::id).toList(),
            id -> Shapes.byId(id).map(CatalogueEntry::name).orElse(id),
            id ->
                change(
                    Optional.empty(),
                    now ->
                        now instanceof OverlayContent.Shape
                            ? new OverlayContent.Shape(id, Fields.NONE)
                            : now));
    counter = new CounterRows(actions);
    parameters =
        new ParameterRows(
            fonts, change -> change(change.gesture(), tuned(change.value(), actions.lead())));
    section =
        new Section("editor.section.overlay", words, warnings, counter, style, shape, parameters);
    section.resetBy(
        () ->
            change(
                Optional.empty(),
                tuned(
                    fields ->
                        ParameterRows.standard(
                            actions.lead().map(one -> parametersOf(one.content())).orElse(List.of()),
                            fields),
                    actions.lead())));
    fonts.subscribe(() -> actions.lead().ifPresent(this::warn));
  }

  Node view() {
    return section;
  }

  /** Shows the one chosen last; its words are its own, whatever else is selected. */
  void show(Overlay overlay, List<Overlay> all) {
    OverlayContent content = overlay.content();
    words.setVisible(hasWords(content));
    counter.show(content);
    style.setVisible(hasWords(content));
    shape.setVisible(content instanceof OverlayContent.Shape);
    if (content instanceof OverlayContent.Words shown) {
      words.show(shown.text());
      style.show(new Shared<>(shown.style(), haveOtherStyle(all, shown.style())));
    }
    if (content instanceof OverlayContent.Shape drawn) {
      shape.show(drawn.shape());
    }
    List<Parameter> tunable = parametersOf(content);
    parameters.show(
        tunable,
        Stream.concat(Stream.of(overlay), all.stream())
            .map(Overlay::content)
            .filter(one -> parametersOf(one).equals(tunable))
            .map(OverlayContent::parameters)
            .toList());
    section.showReset(
        !ParameterRows.standard(tunable, content.parameters()).equals(content.parameters()));
    warn(overlay);
    section.setVisible(
        hasWords(content)
            || content instanceof OverlayContent.Shape
            || !parametersOf(content).isEmpty());
  }

  private static boolean haveOtherStyle(List<Overlay> all, String style) {
    return all.stream()
        .anyMatch(one ->
            one.content() instanceof OverlayContent.Words words && !words.style().equals(style));
  }

  private void warn(Overlay overlay) {
    warnings.show(fonts.lacking(new WordsReview.OfOverlay(overlay.id())));
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

  private void change(Optional<String> gesture, UnaryOperator<OverlayContent> change) {
    actions.change("editor.edit.overlay", gesture, overlay -> edit(overlay, change));
  }

  private static Edit edit(Overlay overlay, UnaryOperator<OverlayContent> change) {
    return OverlayEdits.setContent(overlay.id(), change.apply(overlay.content()));
  }

  /** What is done to words, and to nothing else. */
  private static UnaryOperator<OverlayContent> words(UnaryOperator<OverlayContent.Words> change) {
    return content -> content instanceof OverlayContent.Words now ? change.apply(now) : content;
  }

  /** What is tuned of the lead, and of all that have the same to tune. */
  private static UnaryOperator<OverlayContent> tuned(
      UnaryOperator<Fields> change, Optional<Overlay> lead) {
    List<Parameter> tuned = lead.map(one -> parametersOf(one.content())).orElse(List.of());
    return content ->
        parametersOf(content).equals(tuned)
            ? content.withParameters(change.apply(content.parameters()))
            : content;
  }
}
