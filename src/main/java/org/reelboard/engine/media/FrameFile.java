package org.reelboard.engine.media;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opaque 4:2:0 frames of one size in a file, one after the other, sample by sample as they are: any
 * of them is read by itself, and quickly. For one thread.
 */
public final class FrameFile implements AutoCloseable {
  private static final int SIGN = 0x52624632;
  private static final int HEADER = 3 * Integer.BYTES;

  private final RandomAccessFile file;
  private final Size size;
  private final long frames;

  private FrameFile(RandomAccessFile file, Size size, long frames) {
    this.file = file;
    this.size = size;
    this.frames = frames;
  }

  /** How many bytes so many frames of a size take. */
  public static long bytes(Size size, long frames) {
    return HEADER + frames * frameBytes(size);
  }

  private static long frameBytes(Size size) {
    long chroma =
        (long) Chroma.HALF.samples(size.width()) * Chroma.HALF.samples(size.height());
    return (long) size.width() * size.height() + 2 * chroma;
  }

  /**
   * Opens such a file.
   *
   * @throws IOException also where it is none, or is not whole
   */
  public static FrameFile open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    try {
      boolean known = file.readInt() == SIGN;
      int width = file.readInt();
      int height = file.readInt();
      if (!known || width <= 0 || height <= 0) {
        throw new IOException("no frames are in " + path);
      }
      Size size = new Size(width, height);
      long frames = (file.length() - HEADER) / frameBytes(size);
      if (file.length() != bytes(size, frames)) {
        throw new IOException("frames are cut off in " + path);
      }
      return new FrameFile(file, size, frames);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  public Size size() {
    return size;
  }

  /** How many frames it holds. */
  public long frames() {
    return frames;
  }

  /**
   * Reads a frame.
   *
   * @param number from 0 on
   * @param into opaque, 4:2:0 and of this file's size
   */
  public void read(long number, Frame into) throws IOException {
    require(into, size);
    if (number < 0 || number >= frames) {
      throw new IllegalArgumentException("there is no frame " + number + " of " + frames);
    }
    file.seek(bytes(size, number));
    file.readFully(into.luma());
    file.readFully(into.blueDifference());
    file.readFully(into.redDifference());
  }

  private static void require(Frame frame, Size size) {
    if (!frame.size().equals(size) || frame.chroma() != Chroma.HALF) {
      throw new IllegalArgumentException(frame + " is not of this file's kind");
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Writes such a file. */
  public static final class Writer implements AutoCloseable {
    private final DataOutputStream out;
    private final Size size;

    private Writer(DataOutputStream out, Size size) {
      this.out = out;
      this.size = size;
    }

    /** Begins a file, which is made, or made anew. */
    public static Writer create(Path path, Size size) throws IOException {
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
      out.writeInt(SIGN);
      out.writeInt(size.width());
      out.writeInt(size.height());
      return new Writer(out, size);
    }

    /**
     * Adds a frame.
     *
     * @param frame opaque, 4:2:0 and of the file's size
     */
    public void add(Frame frame) throws IOException {
      require(frame, size);
      out.write(frame.luma());
      out.write(frame.blueDifference());
      out.write(frame.redDifference());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
