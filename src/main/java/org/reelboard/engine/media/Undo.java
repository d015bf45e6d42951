package org.reelboard.engine.media;

import java.util.ArrayDeque;
import java.util.Deque;
import org.reelboard.engine.media.ffmpeg.Muxer;

/** What has to be taken back if a start fails half way: in reverse order, unless forgotten. */
final class Undo implements AutoCloseable {
  private final Deque<Runnable> steps = new ArrayDeque<>();

  void add(Runnable step) {
    steps.push(step);
  }

  Muxer closing(Muxer muxer) {
    add(muxer::close);
    return muxer;
  }

  PictureTrack closing(PictureTrack track) {
    add(track::close);
    return track;
  }

  SoundTrack closing(SoundTrack track) {
    add(track::close);
    return track;
  }

  /** All went well. */
  void forget() {
    steps.clear();
  }

  @Override
  public void close() {
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }
}
