package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Motions;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.motion.Blink;
import org.reelboard.engine.picture.motion.BlurIn;
import org.reelboard.engine.picture.motion.Bouncing;
import org.reelboard.engine.picture.motion.Breathe;
import org.reelboard.engine.picture.motion.Cascade;
import org.reelboard.engine.picture.motion.Drop;
import org.reelboard.engine.picture.motion.Fade;
import org.reelboard.engine.picture.motion.Flip;
import org.reelboard.engine.picture.motion.Floating;
import org.reelboard.engine.picture.motion.Gather;
import org.reelboard.engine.picture.motion.Glitch;
import org.reelboard.engine.picture.motion.Heartbeat;
import org.reelboard.engine.picture.motion.Jelly;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.Pop;
import org.reelboard.engine.picture.motion.Pulse;
import org.reelboard.engine.picture.motion.Reveal;
import org.reelboard.engine.picture.motion.Rise;
import org.reelboard.engine.picture.motion.Roll;
import org.reelboard.engine.picture.motion.Scramble;
import org.reelboard.engine.picture.motion.Shake;
import org.reelboard.engine.picture.motion.SlideLeft;
import org.reelboard.engine.picture.motion.SlideRight;
import org.reelboard.engine.picture.motion.Spin;
import org.reelboard.engine.picture.motion.Still;
import org.reelboard.engine.picture.motion.Stretch;
import org.reelboard.engine.picture.motion.Swing;
import org.reelboard.engine.picture.motion.TextAnimation;
import org.reelboard.engine.picture.motion.Tilt;
import org.reelboard.engine.picture.motion.Tracking;
import org.reelboard.engine.picture.motion.Typewriter;
import org.reelboard.engine.picture.motion.Wave;
import org.reelboard.engine.picture.motion.Wiping;
import org.reelboard.engine.picture.motion.WordByWord;
import org.reelboard.engine.picture.motion.Zipper;
import org.reelboard.engine.picture.motion.ZoomIn;
import org.reelboard.engine.picture.motion.ZoomOut;

/** The animations there are, for coming, staying and going. */
public final class TextAnimations {
  private static final Catalogue<TextAnimation> CATALOGUE =
      new Catalogue<>(
          List.of(
              new Still(),
              new Fade(),
              new Rise(),
              new Drop(),
              new SlideLeft(),
              new SlideRight(),
              new Pop(),
              new Bouncing(),
              new Typewriter(),
              new BlurIn(),
              new ZoomIn(),
              new ZoomOut(),
              new Flip(),
              new Spin(),
              new Tracking(),
              new Reveal(),
              new Wiping(),
              new Scramble(),
              new Cascade(),
              new Swing(),
              new Stretch(),
              new WordByWord(),
              new Blink(),
              new Glitch(),
              new Roll(),
              new Gather(),
              new Zipper(),
              new Wave(),
              new Shake(),
              new Pulse(),
              new Heartbeat(),
              new Floating(),
              new Breathe(),
              new Jelly(),
              new Tilt()));

  private TextAnimations() {}

  public static List<TextAnimation> all() {
    return CATALOGUE.all();
  }

  public static Optional<TextAnimation> byId(String id) {
    return CATALOGUE.byId(id);
  }

  /** Those of an overlay, to be asked how its parts are drawn at an instant. */
  public static MotionPlan plan(Motions motions) {
    return MotionPlan.of(motions, TextAnimations::byId, Easings::byId);
  }
}
