package org.reelboard.engine.picture;

import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.overlay.InsetPictures;
import org.reelboard.engine.picture.overlay.PixelSpace;

/** An inset's source, drawn as a scene with a stage of its own. */
record InsetScene(OverlayContent.Inset inset, ScenePainter painter)
    implements InsetPictures.Opened {
  private static final SceneId ID = new SceneId("inset");

  @Override
  public void paint(Moment moment, PixelSpace space, Frame target) throws MediaException {
    Scene scene = new Scene(ID, "", moment.duration(), inset.source()).withFraming(inset.framing());
    painter.paint(
        new Layout.Moment.One(scene, moment.since(), moment.progress()),
        new Stage(space.canvas(), target.size()),
        target);
  }

  @Override
  public void close() {
    painter.close();
  }
}
