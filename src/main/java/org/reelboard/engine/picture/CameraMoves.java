package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.camera.CameraMove;
import org.reelboard.engine.picture.camera.Crane;
import org.reelboard.engine.picture.camera.Dolly;
import org.reelboard.engine.picture.camera.Orbit;
import org.reelboard.engine.picture.camera.PanLeft;
import org.reelboard.engine.picture.camera.PanRight;
import org.reelboard.engine.picture.camera.SlowZoomIn;
import org.reelboard.engine.picture.camera.SlowZoomOut;
import org.reelboard.engine.picture.camera.Static;
import org.reelboard.engine.picture.camera.TiltDown;
import org.reelboard.engine.picture.camera.TiltUp;
import org.reelboard.engine.picture.catalogue.Catalogue;

/** The named camera moves there are. */
public final class CameraMoves {
  /** What stands in for an id that this version does not know. */
  public static final CameraMove STATIC = new Static();

  private static final Catalogue<CameraMove> CATALOGUE =
      new Catalogue<>(
          List.of(
              STATIC,
              new SlowZoomIn(),
              new SlowZoomOut(),
              new PanLeft(),
              new PanRight(),
              new TiltUp(),
              new TiltDown(),
              new Orbit(),
              new Dolly(),
              new Crane()));

  private CameraMoves() {}

  public static List<CameraMove> all() {
    return CATALOGUE.all();
  }

  public static Optional<CameraMove> byId(String id) {
    return CATALOGUE.byId(id);
  }
}
