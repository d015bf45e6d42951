package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.EntryGallery;
import org.reelboard.app.editor.catalogue.TransitionGallery;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.Transitions;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;

/** How the scene comes in: which transition, how long, and its own parameters. */
final class TransitionSection {
  private static final int COLUMNS = 3;
  private static final String NONE = "";
  private static final String EASING = "linear";

  private final SceneChanges changes;
  private final EntryGallery kinds;
  private final NumberRow duration;
  private final EasingRow easing;
  private final ParameterRows parameters;
  private final Button remove;
  private final Section section;

  TransitionSection(
      SceneChanges changes, EditorActions actions, FontDesk fonts, Showcase showcase) {
    this.changes = changes;
    kinds =
        TransitionGallery.of(
            COLUMNS,
            kind -> {
              changes.apply(
                  "editor.edit.transition",
                  scene ->
                      Optional.of(
                          SceneEdits.setTransition(
                              scene.id(), Optional.of(actions.transition(scene.id(), kind)))));
              showcase.transition();
            });
    kinds.tiles().forEach(tile -> tile.setId("transition-kind-" + tile.entry()));
    duration =
        new NumberRow(
            Texts.of("editor.field.duration"),
            NumberRow.Range.of("0.1", "2", "0.05", "s"),
            change ->
                change(
                    change.gesture(),
                    transition -> transition.withDuration(Time.ofSeconds(change.value()))));
    parameters =
        new ParameterRows(
            fonts,
            change ->
                change(change.gesture(), one -> with(one, change.value().apply(one.parameters()))));
    easing =
        new EasingRow(easing ->
            change(
                easing.gesture(),
                one ->
                    new Transition(
                        one.kind(), one.duration(), easing.value(), one.parameters())));
    remove =
        Controls.iconButton(
            Material2OutlinedAL.DELETE_OUTLINE, "editor.transition.removetip", this::remove);
    section = new Section("editor.section.transition", kinds, duration, parameters, easing);
    section.addAction(remove);
    section.resetBy(() -> change(Optional.empty(), TransitionSection::plain));
    easing.resetTo(EASING);
  }

  Node view() {
    return section;
  }

  void show(List<Scene> scenes) {
    Shared<String> kind =
        Shared.of(scenes, one -> one.transition().map(Transition::kind).orElse(NONE));
    kinds.showChosen(kind.orWhenMixed(NONE));
    List<Transition> transitions =
        scenes.stream().flatMap(one -> one.transition().stream()).toList();
    boolean isAny = !transitions.isEmpty();
    duration.setVisible(isAny);
    easing.setVisible(isAny);
    remove.setVisible(isAny);
    parameters.showNone();
    section.showReset(transitions.stream().anyMatch(one -> !one.equals(plain(one))));
    if (isAny) {
      showValues(transitions);
    }
  }

  private void showValues(List<Transition> transitions) {
    duration.show(
        Shared.of(
            transitions, one -> BigDecimal.valueOf(one.duration().approximateSeconds())));
    easing.show(Shared.of(transitions, Transition::easing));
    Shared<String> kind = Shared.of(transitions, Transition::kind);
    if (!kind.isMixed()) {
      parameters.show(
          parametersOf(kind.lead()), transitions.stream().map(Transition::parameters).toList());
    }
  }

  private static List<Parameter> parametersOf(String kind) {
    return Transitions.byId(kind).map(CatalogueEntry::parameters).orElse(List.of());
  }

  /** As it is when it is new, but for its length. */
  private static Transition plain(Transition transition) {
    return new Transition(
        transition.kind(),
        transition.duration(),
        EASING,
        ParameterRows.standard(parametersOf(transition.kind()), transition.parameters()));
  }

  private void remove() {
    changes.apply(
        "editor.edit.transition",
        scene -> Optional.of(SceneEdits.setTransition(scene.id(), Optional.empty())));
  }

  private void change(Optional<String> gesture, UnaryOperator<Transition> change) {
    changes.apply(
        "editor.edit.transition",
        gesture,
        scene ->
            scene
                .transition()
                .map(one -> SceneEdits.setTransition(scene.id(), Optional.of(change.apply(one)))));
  }

  private static Transition with(Transition transition, Fields parameters) {
    return new Transition(
        transition.kind(), transition.duration(), transition.easing(), parameters);
  }
}
