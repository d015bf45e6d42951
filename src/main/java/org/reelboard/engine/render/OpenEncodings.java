package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.PictureEncoding;
import org.reelboard.engine.media.Size;

/** The encoders that take the same frames, by the sizes they take them in. */
final class OpenEncodings implements AutoCloseable {
  private final Map<Size, List<PictureEncoding>> bySize = new LinkedHashMap<>();
  private final List<PictureEncoding> all = new ArrayList<>();

  static OpenEncodings open(Map<Path, FilmFormat> targets) throws MediaException, IOException {
    OpenEncodings opened = new OpenEncodings();
    try {
      for (Map.Entry<Path, FilmFormat> target : targets.entrySet()) {
        opened.add(target.getValue(), target.getKey());
      }
      return opened;
    } catch (MediaException | IOException e) {
      opened.close();
      throw e;
    }
  }

  private void add(FilmFormat format, Path file) throws MediaException, IOException {
    PictureEncoding encoding = PictureEncoding.open(format, file);
    all.add(encoding);
    bySize.computeIfAbsent(format.size(), _ -> new ArrayList<>()).add(encoding);
  }

  Map<Size, List<PictureEncoding>> bySize() {
    return bySize;
  }

  /** How many frames have left the slowest of them. */
  long written() {
    return all.stream().mapToLong(PictureEncoding::written).min().orElse(0);
  }

  /** Encodes a frame that one of them holds back; false where none is left. */
  boolean flush() throws MediaException, IOException {
    for (PictureEncoding encoding : all) {
      if (encoding.flush()) {
        return true;
      }
    }
    return false;
  }

  void finish() throws IOException {
    for (PictureEncoding encoding : all) {
      encoding.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (PictureEncoding encoding : all) {
      encoding.close();
    }
  }
}
