package org.reelboard.app.editor.preview;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Stretch;

/** The film as a thin bar: where the playhead is, and what lies between in and out. */
final class SeekBar extends Region {
  private static final double THICKNESS = 4;
  private static final double KNOB = 10;

  private final EditorModel model;
  private final Player player;
  private final Region track = part("seek-track");
  private final Region stretch = part("seek-stretch");
  private final Region played = part("seek-played");
  private final Region knob = part("seek-knob");

  SeekBar(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
    setId("preview-seek");
    getStyleClass().add("seek-bar");
    getChildren().addAll(track, stretch, played, knob);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
    model.playhead().subscribe(_ -> requestLayout());
    model.layout().subscribe(_ -> requestLayout());
    player.settings().inOut().subscribe(_ -> requestLayout());
  }

  private static Region part(String style) {
    Region part = new Region();
    part.setManaged(false);
    part.setMouseTransparent(true);
    part.getStyleClass().add(style);
    return part;
  }

  private long frames() {
    return model.layout().get().frames();
  }

  private double room() {
    return Math.max(1, getWidth() - KNOB);
  }

  private double x(long frame) {
    return KNOB / 2 + room() * frame / Math.max(1, frames() - 1);
  }

  private void seek(MouseEvent event) {
    player.seek(Math.round((event.getX() - KNOB / 2) / room() * (frames() - 1)));
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    double middle = Math.rint(getHeight() / 2);
    place(track, KNOB / 2, getWidth() - KNOB / 2, middle, THICKNESS);
    double now = x(model.playhead().get());
    place(played, KNOB / 2, now, middle, THICKNESS);
    knob.resizeRelocate(now - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
    boolean marked = !player.settings().inOut().get().isNone();
    Optional<Stretch> between = player.settings().inOut().get().in(frames()).filter(_ -> marked);
    stretch.setVisible(between.isPresent());
    between.ifPresent(one ->
        place(stretch, x(one.first()), Math.max(x(one.first()) + 2, x(one.end() - 1)), middle, 8));
  }

  private static void place(Region part, double from, double to, double middle, double thickness) {
    part.resizeRelocate(from, middle - thickness / 2, Math.max(0, to - from), thickness);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 16;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 16;
  }
}
