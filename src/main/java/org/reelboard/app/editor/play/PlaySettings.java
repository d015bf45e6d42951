package org.reelboard.app.editor.play;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How somebody wants the film to be played: the window's, not the project's. */
public final class PlaySettings {
  private final BooleanProperty looping = new SimpleBooleanProperty(this, "looping");
  private final BooleanProperty muted = new SimpleBooleanProperty(this, "muted");
  private final DoubleProperty volume = new SimpleDoubleProperty(this, "volume", 1);
  private final BooleanProperty scrubSound = new SimpleBooleanProperty(this, "scrubSound", true);
  private final BooleanProperty plain = new SimpleBooleanProperty(this, "plain");
  private final ObjectProperty<InOut> inOut = new SimpleObjectProperty<>(this, "inOut", InOut.NONE);
  private final ObjectProperty<Quality> quality =
      new SimpleObjectProperty<>(this, "quality", Quality.AUTO);

  PlaySettings() {}

  /** At its end the film begins again, between the in and the out point where there are any. */
  public BooleanProperty looping() {
    return looping;
  }

  public BooleanProperty muted() {
    return muted;
  }

  /** 0 (silent) to 1 (as loud as it is), as the ear counts. */
  public DoubleProperty volume() {
    return volume;
  }

  /** A little of the sound is heard wherever the playhead is drawn to. */
  public BooleanProperty scrubSound() {
    return scrubSound;
  }

  /** The film is shown without its looks, titles and captions: as it was before. */
  public BooleanProperty plain() {
    return plain;
  }

  /** The in and the out point. */
  public ObjectProperty<InOut> inOut() {
    return inOut;
  }

  /** How large the frames are computed. */
  public ObjectProperty<Quality> quality() {
    return quality;
  }

  /** Linear. */
  double gain() {
    // The cube is close to how loudness is felt along a slider.
    return muted.get() ? 0 : Math.pow(volume.get(), 3);
  }
}
