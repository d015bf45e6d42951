package org.reelboard.app.editor.preview;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.reelboard.engine.picture.caption.PlatformZones;

/** What is laid over the picture for the eye of who edits, and how large it is shown. */
final class PreviewView {
  private final BooleanProperty camera = new SimpleBooleanProperty(this, "camera");
  private final BooleanProperty thirds = new SimpleBooleanProperty(this, "thirds");
  private final ObjectProperty<Optional<PlatformZones.Zone>> zone =
      new SimpleObjectProperty<>(this, "zone", Optional.empty());
  private final BooleanProperty actualSize = new SimpleBooleanProperty(this, "actualSize");

  /** The camera of the selected scene is edited over its whole picture. */
  BooleanProperty camera() {
    return camera;
  }

  /** Lines at the thirds of the picture. */
  BooleanProperty thirds() {
    return thirds;
  }

  /** What an app covers of the picture. */
  ObjectProperty<Optional<PlatformZones.Zone>> zone() {
    return zone;
  }

  /** The picture is as large as the film, a pixel to a pixel; else as large as there is room. */
  BooleanProperty actualSize() {
    return actualSize;
  }
}
