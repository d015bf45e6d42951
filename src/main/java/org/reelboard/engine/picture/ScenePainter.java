package org.reelboard.engine.picture;

import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;

/** Draws one scene, whatever it is made of. Keeps the few clips open that it drew from last. */
final class ScenePainter implements AutoCloseable {
  private final ProjectFolder folder;
  private final StillPainter stills;
  private final ClipPainter clips;

  ScenePainter(ProjectFolder folder, StillPainter stills, ClipPainter clips) {
    this.folder = folder;
    this.stills = stills;
    this.clips = clips;
  }

  /** Draws the scene's picture at a moment into the target. */
  void paint(Layout.Moment.One moment, Stage stage, Frame target) throws MediaException {
    switch (moment.scene().source()) {
      case Source.Still still -> stills.paint(folder.file(still.asset()), moment, stage, target);
      case Source.Clip clip -> clips.paint(folder.file(clip.asset()), clip, moment, stage, target);
      case Source.ColourCard card -> Colours.fill(card.colour(), target);
      case Source.Slot slot -> Colours.fillDarkening(slot.colour(), target);
      case Source.Unknown _ -> Placeholder.draw(target);
    }
  }

  @Override
  public void close() {
    clips.close();
  }
}
