package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.MotionSubject;

/** Something that comes, goes or moves as a whole. */
record MovedArtwork(Artwork artwork, MotionPlan plan) implements Artwork {
  @Override
  public Drawing at(Moment moment) throws MediaException {
    Drawing drawing = artwork.at(moment);
    MotionFrame frame = plan.at(moment, MotionSubject.whole(drawing.box()));
    return frame.equals(MotionFrame.REST)
        ? drawing
        : new MovedDrawing(drawing, frame.looks().getFirst());
  }

  @Override
  public long bytes() {
    return artwork.bytes();
  }

  @Override
  public void close() {
    artwork.close();
  }
}
