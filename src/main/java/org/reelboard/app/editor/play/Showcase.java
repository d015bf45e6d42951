package org.reelboard.app.editor.play;

import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;

/** Plays what was just chosen for the selected scenes once, so that the choice is seen. */
public final class Showcase {
  private final EditorModel model;
  private final Player player;

  public Showcase(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
  }

  /** The transition into the first of them, and a little before and behind it. */
  public void transition() {
    Optional<Layout.Placement> placement = first().filter(one -> length(one) > 0);
    placement.ifPresent(one -> {
      long around = Math.round(model.layout().get().rate().approximate() / 2);
      player.play(one.start() - around, one.start() + length(one) + around);
    });
  }

  /** The first of them from its beginning to its end. */
  public void scene() {
    first().ifPresent(one -> player.play(one.start(), one.end()));
  }

  private long length(Layout.Placement placement) {
    Scene scene = placement.scene();
    return model.layout().get().rate().nearestFrame(scene.transitionDuration());
  }

  private Optional<Layout.Placement> first() {
    return model.layout().get().placements().stream()
        .filter(one -> model.selection().get().scenes().contains(one.scene().id()))
        .findFirst();
  }
}
