package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.caption.SpokenWord;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.Affine;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.PartLook;
import org.reelboard.engine.picture.text.Letter;
import org.reelboard.engine.picture.text.Lettering;

/**
 * Words that are seen together, in their two inks. Owns native memory; for one thread at a time.
 */
final class CaptionCard implements AutoCloseable {
  private static final PartLook HIDDEN =
      new PartLook(Affine.IDENTITY, 0, 0, PartLook.REST.seen(), 0);

  /** Typing a letter takes no longer than that, however slowly its word is spoken. */
  private static final double SLOWEST_TYPING = 0.07;

  private final SpokenLayout words;
  private final CaptionDesign design;
  private final Lettering plain;
  private final Lettering lit;

  CaptionCard(SpokenLayout words, CaptionDesign design) {
    this.words = words;
    this.design = design;
    this.plain = new Lettering(words.layout(), design.ink());
    this.lit = new Lettering(words.layout(), design.spoken());
  }

  /**
   * What is seen at an instant; equal ones look the same.
   *
   * @param spoken the word that is spoken, where that is seen
   */
  record Look(int spoken, MotionFrame plain, MotionFrame lit) {}

  SpokenLayout words() {
    return words;
  }

  Look at(Time since) {
    int spoken = words.spoken(since);
    boolean follows = design.backings().stream().anyMatch(Backing::followsWords);
    if (words.words().isEmpty()) {
      return new Look(-1, MotionFrame.REST, nothing());
    }
    boolean lights = design.lit() != CaptionDesign.Lit.NONE;
    int shown = follows || lights ? spoken : -1;
    if (design.motion().isStill() && !lights) {
      return new Look(shown, MotionFrame.REST, nothing());
    }
    List<PartLook> looks = looks(since);
    MotionUnit unit = unit();
    List<PartLook> dark = new ArrayList<>();
    List<PartLook> bright = new ArrayList<>();
    for (int index = 0; index < looks.size(); index++) {
      boolean isLit = unit != MotionUnit.LETTER && isLit(index, spoken);
      dark.add(isLit ? HIDDEN : looks.get(index));
      bright.add(isLit ? looks.get(index) : HIDDEN);
    }
    return new Look(shown, new MotionFrame(unit, dark), new MotionFrame(unit, bright));
  }

  /** What looks are made of: a word by itself may be several to a typesetter. */
  private MotionUnit unit() {
    return switch (design.shown()) {
      case ALL -> design.motion().unit();
      case ONE_WORD -> MotionUnit.WHOLE;
    };
  }

  private static MotionFrame nothing() {
    return new MotionFrame(MotionUnit.WHOLE, List.of(HIDDEN));
  }

  private boolean isLit(int word, int spoken) {
    return switch (design.lit()) {
      case NONE -> false;
      case SPOKEN -> word == spoken;
      case SO_FAR -> word <= spoken;
      case OTHER_LINES -> words.line(word) > 0;
    };
  }

  private List<PartLook> looks(Time since) {
    return switch (unit()) {
      case LETTER -> letterLooks(since);
      case WORD, LINE, WHOLE -> wordLooks(since);
    };
  }

  private List<PartLook> wordLooks(Time since) {
    List<PartLook> looks = new ArrayList<>();
    for (int index = 0; index < words.words().size(); index++) {
      SpokenWord word = words.words().get(index);
      looks.add(
          look(
              seconds(since.minus(word.at())),
              seconds(word.until().minus(since)),
              words.boxes().get(index)));
    }
    return looks;
  }

  private List<PartLook> letterLooks(Time since) {
    List<PartLook> looks = new ArrayList<>();
    int index = 0;
    for (Letter letter : words.layout().letters()) {
      while (index + 1 < words.words().size()
          && words.words().get(index + 1).start() <= letter.start()) {
        index++;
      }
      SpokenWord word = words.words().get(index);
      int letters = Math.max(1, word.end() - word.start());
      double each = Math.min(SLOWEST_TYPING, seconds(word.until().minus(word.at())) / letters);
      double begins = Math.max(0, letter.start() - word.start()) * each;
      looks.add(look(seconds(since.minus(word.at())) - begins, 0, letter.box()));
    }
    return looks;
  }

  private PartLook look(double since, double left, Rect box) {
    return design.motion().look(since, left, box, words.size());
  }

  private static double seconds(Time time) {
    return time.approximateSeconds();
  }

  Rect bounds(Look look) {
    Rect bounds = plain.bounds(look.plain());
    if (!look.lit().equals(nothing())) {
      bounds = Rects.union(bounds, lit.bounds(look.lit()));
    }
    for (Backing backing : design.backings()) {
      bounds = Rects.union(bounds, backing.bounds(words));
    }
    return bounds;
  }

  /** The words with what is behind them, at rest. */
  Rect box() {
    Rect box = words.layout().box();
    for (Backing backing : design.backings()) {
      box = Rects.union(box, backing.bounds(words));
    }
    return box;
  }

  void draw(Canvas canvas, Look look) {
    design.backings().forEach(backing -> backing.draw(canvas, words, look.spoken()));
    plain.draw(canvas, look.plain());
    lit.draw(canvas, look.lit());
  }

  long bytes() {
    return plain.bytes() + lit.bytes();
  }

  @Override
  public void close() {
    plain.close();
    lit.close();
  }
}
