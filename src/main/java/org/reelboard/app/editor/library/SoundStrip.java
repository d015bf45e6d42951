package org.reelboard.app.editor.library;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformColumns;

/** The shape of a whole sound, small; what was heard of it is brighter. */
final class SoundStrip extends Region {
  private static final double HEIGHT = 34;

  /** Even silence is a line. */
  private static final double LEAST = 0.5;

  private final Polygon shape = new Polygon();
  private final Polygon heard = new Polygon();
  private final Rectangle upTo = new Rectangle();
  private final WaveformColumns columns = new WaveformColumns();
  private Waveform sound = Waveform.NONE;
  private double part;
  private int drawnWidth;

  SoundStrip() {
    getStyleClass().add("sound-strip");
    shape.getStyleClass().add("sound-shape");
    heard.getStyleClass().add("sound-heard");
    heard.setClip(upTo);
    shape.setManaged(false);
    heard.setManaged(false);
    getChildren().setAll(shape, heard);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMouseTransparent(true);
  }

  void show(Waveform known) {
    if (!known.equals(sound)) {
      sound = known;
      drawnWidth = 0;
      requestLayout();
    }
  }

  /**
   * How much of it was heard.
   *
   * @param now from 0 to 1
   */
  void showHeard(double now) {
    part = now;
    upTo.setWidth(part * getWidth());
  }

  @Override
  protected void layoutChildren() {
    upTo.setWidth(part * getWidth());
    upTo.setHeight(getHeight());
    int width = (int) getWidth();
    if (width > 0 && width != drawnWidth) {
      drawnWidth = width;
      draw(width);
    }
  }

  private void draw(int width) {
    Double[] points = new Double[4 * width];
    columns.resize(width);
    sound.draw(0, Math.max(1, (double) sound.samples() / width), columns);
    double middle = getHeight() / 2;
    for (int x = 0; x < width; x++) {
      double half = Math.max(LEAST, Math.min(1, columns.peak(x)) * middle);
      points[2 * x] = (double) x;
      points[2 * x + 1] = middle - half;
      int back = 4 * width - 2 - 2 * x;
      points[back] = (double) x;
      points[back + 1] = middle + half;
    }
    shape.getPoints().setAll(points);
    heard.getPoints().setAll(points);
  }
}
