package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.overlay.Blends;

/** Everything about the selected overlay. */
final class OverlayPanel implements Panel {
  private final OverlayActions actions;
  private final WordsSection words;
  private final PlacementSection placement;
  private final MotionSection motion;
  private final NumberRow duration;
  private final ChoiceRow<String> blend;
  private final VBox view;

  OverlayPanel(OverlayActions actions, FontDesk fonts, WordsSpelling spelling) {
    this.actions = actions;
    words = new WordsSection(actions, fonts, spelling);
    placement = new PlacementSection(actions);
    motion = new MotionSection(actions, fonts);
    duration =
        new NumberRow(
            Texts.of("editor.field.duration"),
            NumberRow.Range.of("0.1", "15", "0.1", "s"),
            change -> setDuration(change.gesture(), change.value()));
    duration.setId("overlay-duration");
    blend =
        new ChoiceRow<>(
            Texts.of("editor.field.blend"),
            Blends.all().stream().map(CatalogueEntry::id).toList(),
            id -> Blends.byId(id).map(CatalogueEntry::name).orElse(id),
            this::setBlend);
    blend.setId("overlay-blend");
    blend.resetTo(Blends.NORMAL.id());
    Section layer = new Section("editor.section.layer", duration, blend);
    layer.addAction(
        Controls.iconButton(
            Material2OutlinedAL.FLIP_TO_FRONT, "editor.overlay.forward", actions::raise));
    layer.addAction(
        Controls.iconButton(
            Material2OutlinedAL.FLIP_TO_BACK, "editor.overlay.backward", actions::lower));
    view = new VBox(words.view(), placement.view(), motion.view(), layer);
  }

  private void setDuration(Optional<String> gesture, BigDecimal seconds) {
    actions.change(
        "editor.edit.overlay-time",
        gesture,
        overlay -> OverlayEdits.setDuration(overlay.id(), Time.ofSeconds(seconds)));
  }

  private void setBlend(String id) {
    actions.change(
        "editor.edit.overlay", Optional.empty(), one -> OverlayEdits.setBlend(one.id(), id));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(Project project) {
    actions.lead().ifPresent(lead -> show(lead, actions.selected()));
  }

  @Override
  public void follow() {
    actions.lead().ifPresent(lead -> placement.show(lead, actions.selected()));
  }

  private void show(Overlay lead, List<Overlay> all) {
    words.show(lead, all);
    placement.show(lead, all);
    motion.show(lead, all);
    duration.show(
        Shared.of(all, one -> BigDecimal.valueOf(one.duration().approximateSeconds())));
    blend.show(Shared.of(all, Overlay::blend));
  }
}
