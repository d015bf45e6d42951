package org.reelboard.engine.render;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

/** Frames whose grey tells their number, a silent sound, and an eye on how they are used. */
final class SyntheticSources implements FilmSources {
  final AtomicLong drawn = new AtomicLong();
  final AtomicInteger open = new AtomicInteger();
  final Set<String> faults = Collections.synchronizedSet(new HashSet<>());
  private final long failingFrame;
  private final long failingSample;

  SyntheticSources() {
    this(-1, -1);
  }

  private SyntheticSources(long failingFrame, long failingSample) {
    this.failingFrame = failingFrame;
    this.failingSample = failingSample;
  }

  static SyntheticSources failingAtFrame(long number) {
    return new SyntheticSources(number, -1);
  }

  static SyntheticSources failingAtSample(long number) {
    return new SyntheticSources(-1, number);
  }

  /** The grey of a frame. */
  static int grey(long number) {
    return (int) (40 + number * 7 % 160);
  }

  @Override
  public FrameSource frames(ExportRequest request, Layout layout, SourceWatch watch) {
    open.incrementAndGet();
    return new Frames(request.size());
  }

  @Override
  public SoundSource sound(ExportRequest request, Layout layout, SourceWatch watch) {
    open.incrementAndGet();
    return new Silence();
  }

  private final class Frames implements FrameSource {
    private final Set<Thread> users = Collections.synchronizedSet(new HashSet<>());
    private final Size usual;
    private boolean closed;

    private Frames(Size usual) {
      this.usual = usual;
    }

    @Override
    public Frame frame(long number) throws MediaException {
      return frame(number, usual);
    }

    @Override
    public Frame frame(long number, Size size) throws MediaException {
      users.add(Thread.currentThread());
      if (users.size() > 1) {
        faults.add("a source was used by two threads");
      }
      if (closed) {
        faults.add("a source was used after it was closed");
      }
      if (number == failingFrame) {
        throw new MediaException("media/street.mp4 is missing: find it.");
      }
      drawn.incrementAndGet();
      return Frame.filled(size.width(), size.height(), grey(number), 128, 128);
    }

    @Override
    public void close() {
      closed = true;
      open.decrementAndGet();
    }
  }

  private final class Silence implements SoundSource {
    private long expected;

    @Override
    public void read(long first, float[] interleavedStereo, int frames) throws MediaException {
      if (first != expected) {
        faults.add("the sound jumps from " + expected + " to " + first);
      }
      if (failingSample >= first && failingSample < first + frames) {
        throw new MediaException("media/bed.wav is cut off: replace it.");
      }
      expected = first + frames;
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }
}
