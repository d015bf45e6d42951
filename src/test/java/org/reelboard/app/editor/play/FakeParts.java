package org.reelboard.app.editor.play;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/** Pictures and sound without media, for tests of the player. */
public final class FakeParts {
  private FakeParts() {}

  /** Draws hills and a sun that goes along with the frame; remembers what it was asked for. */
  public static final class Pictures implements FrameRenderer.Factory {
    public final List<Asked> asked = new CopyOnWriteArrayList<>();
    public final AtomicInteger open = new AtomicInteger();

    /** A frame that was asked for. */
    public record Asked(Film film, long frame, Size size) {}

    @Override
    public FrameRenderer open(org.reelboard.document.store.ProjectFolder folder) {
      open.incrementAndGet();
      return new FrameRenderer() {
        @Override
        public Frame render(Film film, long frame, Size size) {
          asked.add(new Asked(film, frame, size));
          return landscape(frame, size);
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  private static Frame landscape(long frame, Size size) {
    Frame picture = Frame.opaque(size.width(), size.height(), Chroma.FULL);
    double sunX = 0.2 + 0.004 * frame;
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        double u = (double) x / size.width();
        double v = (double) y / size.height();
        int at = y * size.width() + x;
        boolean sun = Math.hypot(u - sunX, (v - 0.25) * 16 / 9) < 0.12;
        boolean hill = v > 0.6 + 0.06 * Math.sin(u * 7);
        int luma = sun ? 225 : hill ? (int) (90 - 40 * v) : (int) (200 - 120 * v);
        picture.luma()[at] = (byte) luma;
        picture.blueDifference()[at] = (byte) (sun ? 100 : hill ? 118 : 140);
        picture.redDifference()[at] = (byte) (sun ? 145 : hill ? 112 : (int) (120 + 40 * v));
      }
    }
    return picture;
  }

  /** A mix whose every sample is its place in the film, as a share of ten minutes. */
  public static final class Mixes implements SoundSource.Opener {
    public static final float SCALE = 48_000f * 600;
    public final AtomicInteger opened = new AtomicInteger();
    public final AtomicInteger open = new AtomicInteger();

    @Override
    public SoundSource open(Film film) {
      opened.incrementAndGet();
      open.incrementAndGet();
      return new SoundSource() {
        @Override
        public void read(long firstSample, float[] interleavedStereo, int samples) {
          for (int i = 0; i < 2 * samples; i++) {
            interleavedStereo[i] = (firstSample + i / 2) / SCALE;
          }
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  /** A device that hears only when it is told to, and takes more only after a while. */
  public static final class Device implements SoundOutput {
    private static final long BUFFER = 4_096;
    private static final int WAITS = 8;
    public final AtomicLong heard = new AtomicLong();
    public final List<Float> firstOfBlock = new CopyOnWriteArrayList<>();
    private long written;
    private boolean running;
    private boolean closed;

    @Override
    public synchronized void start() {
      running = true;
    }

    @Override
    public synchronized void stop() {
      running = false;
      written = heard.get();
      notifyAll();
    }

    @Override
    public synchronized void write(float[] interleavedStereo, int samples) {
      firstOfBlock.add(interleavedStereo[0]);
      written += samples;
      for (int i = 0; i < WAITS && running && !closed && written - heard.get() > BUFFER; i++) {
        try {
          wait(5);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }

    /** Lets the ear hear some samples, as far as they were written. */
    public synchronized void hear(long samples) {
      heard.addAndGet(Math.min(samples, written - heard.get()));
      notifyAll();
    }

    public synchronized boolean isRunning() {
      return running;
    }

    public synchronized boolean isClosed() {
      return closed;
    }

    @Override
    public long heard() {
      return heard.get();
    }

    @Override
    public synchronized void close() {
      closed = true;
      notifyAll();
    }
  }
}
