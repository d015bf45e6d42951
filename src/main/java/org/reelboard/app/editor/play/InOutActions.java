package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.PieceEdits;
import org.reelboard.document.time.FrameRate;

/** Sets the in and the out point at the playhead, and goes to them. */
public final class InOutActions {
  private final EditorModel model;
  private final Player player;
  private final ObjectProperty<InOut> points;

  public InOutActions(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
    this.points = player.settings().inOut();
  }

  /** Tells now and from now on what lies between them; empty where there is neither. */
  public void tell(Consumer<Optional<Stretch>> listener) {
    points.subscribe(_ -> listener.accept(between()));
    model.layout().subscribe(_ -> listener.accept(between()));
  }

  private Optional<Stretch> between() {
    return points.get().isNone()
        ? Optional.empty()
        : points.get().in(model.layout().get().frames());
  }

  /** What is under the playhead becomes the in point. */
  public void markIn() {
    points.set(points.get().withIn(model.playhead().get()));
  }

  /** What is under the playhead becomes the out point. */
  public void markOut() {
    points.set(points.get().withOut(model.playhead().get()));
  }

  /** Takes what lies between them out of the film; what is behind it moves up. */
  public void removeBetween() {
    FrameRate rate = model.layout().get().rate();
    between()
        .filter(stretch ->
            model.apply(
                "editor.edit.remove-stretch",
                PieceEdits.removeStretch(
                    rate.instant(stretch.first()), rate.instant(stretch.end()))))
        .ifPresent(stretch -> {
          clear();
          player.seek(stretch.first());
        });
  }

  /** There is no in and no out point any more. */
  public void clear() {
    points.set(InOut.NONE);
  }

  /** Goes to the in point, where there is one. */
  public void goToIn() {
    points.get().in().ifPresent(player::seek);
  }

  /** Goes to the out point, where there is one. */
  public void goToOut() {
    points.get().out().ifPresent(player::seek);
  }
}
