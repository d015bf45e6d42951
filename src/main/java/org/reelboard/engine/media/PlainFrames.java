package org.reelboard.engine.media;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Frames in files of their own, sample by sample as they are: quickly written and read. */
public final class PlainFrames {
  private static final int SIGN = 0x52624631;
  private static final int MOST_PIXELS = 100_000_000;

  private static final int FULL = 1;
  private static final int HALF = 2;
  private static final int ALPHA = 3;

  private PlainFrames() {}

  /** Writes a frame into a file, which is made, or made anew. */
  public static void write(Frame frame, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(SIGN);
      out.writeByte(kind(frame));
      out.writeInt(frame.width());
      out.writeInt(frame.height());
      out.write(frame.luma());
      out.write(frame.blueDifference());
      out.write(frame.redDifference());
      if (frame.alpha().isPresent()) {
        out.write(frame.alpha().get());
      }
    }
  }

  /** Reads such a file; empty where it is none. */
  public static Optional<Frame> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(in)) {
      if (data.readInt() != SIGN) {
        return Optional.empty();
      }
      int kind = data.readByte();
      int width = data.readInt();
      int height = data.readInt();
      boolean known = kind >= FULL && kind <= ALPHA;
      if (!known || width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
        return Optional.empty();
      }
      Frame frame = made(kind, width, height);
      data.readFully(frame.luma());
      data.readFully(frame.blueDifference());
      data.readFully(frame.redDifference());
      if (frame.alpha().isPresent()) {
        data.readFully(frame.alpha().get());
      }
      return Optional.of(frame);
    }
  }

  private static int kind(Frame frame) {
    if (frame.alpha().isPresent()) {
      return ALPHA;
    }
    return frame.chroma() == Chroma.HALF ? HALF : FULL;
  }

  private static Frame made(int kind, int width, int height) {
    return switch (kind) {
      case FULL -> Frame.opaque(width, height, Chroma.FULL);
      case HALF -> Frame.opaque(width, height, Chroma.HALF);
      default -> Frame.withAlpha(width, height);
    };
  }
}
