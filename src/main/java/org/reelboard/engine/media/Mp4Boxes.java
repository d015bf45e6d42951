package org.reelboard.engine.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The boxes of an MP4 file (ISO/IEC 14496-12, 4.2), as far as its layout needs them. */
final class Mp4Boxes {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;

  private final FileChannel channel;

  private Mp4Boxes(FileChannel channel) {
    this.channel = channel;
  }

  /** Reads where the index is, and whether it has an edit list. */
  static FilmFacts.Index index(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Mp4Boxes(channel).index();
    }
  }

  private FilmFacts.Index index() throws IOException {
    boolean inFront = false;
    boolean editList = false;
    boolean mediaSeen = false;
    for (Box box : inside(new Box("file", 0, channel.size()))) {
      if (box.type.equals("mdat")) {
        mediaSeen = true;
      } else if (box.type.equals("moov")) {
        inFront = !mediaSeen;
        editList = hasEditList(box);
      }
    }
    return new FilmFacts.Index(inFront, editList);
  }

  private boolean hasEditList(Box moov) throws IOException {
    for (Box track : inside(moov)) {
      if (track.type.equals("trak")) {
        for (Box part : inside(track)) {
          if (part.type.equals("edts")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Box> inside(Box box) throws IOException {
    List<Box> boxes = new ArrayList<>();
    long at = box.contents;
    while (at + HEADER <= box.end) {
      Box next = boxAt(at, box.end);
      boxes.add(next);
      at = next.end;
    }
    return boxes;
  }

  private Box boxAt(long at, long limit) throws IOException {
    ByteBuffer header = read(at, HEADER);
    long size = header.getInt() & 0xffff_ffffL;
    byte[] type = new byte[4];
    header.get(type);
    long contents = at + HEADER;
    if (size == 1) {
      size = read(at + HEADER, LONG_HEADER - HEADER).getLong();
      contents = at + LONG_HEADER;
    } else if (size == 0) {
      size = limit - at;
    }
    if (size < contents - at || size > limit - at) {
      throw new EOFException("a box of " + size + " bytes at " + at);
    }
    return new Box(new String(type, StandardCharsets.ISO_8859_1), contents, at + size);
  }

  private ByteBuffer read(long at, int bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer, at + buffer.position());
      if (count < 0) {
        throw new EOFException("the file ends at " + at);
      }
    }
    return buffer.flip();
  }

  private record Box(String type, long contents, long end) {}
}
