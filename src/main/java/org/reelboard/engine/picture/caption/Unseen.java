package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** What takes the room of something behind words, and is not drawn. */
record Unseen(Backing room) implements Backing {
  @Override
  public Rect bounds(SpokenLayout words) {
    return room.bounds(words);
  }

  @Override
  public void draw(Canvas canvas, SpokenLayout words, int spoken) {
    // Only its room is wanted.
  }

  @Override
  public boolean followsWords() {
    return room.followsWords();
  }
}
