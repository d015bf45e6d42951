package org.reelboard.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;

/** A project's frames as the compositor gives them, unencoded: Reelboard's own lossless render. */
final class RawFilm {
  private RawFilm() {}

  /** Writes YUV4MPEG2, 4:2:0, left-sited. */
  static void write(Project project, Path folder, Path film) throws IOException, MediaException {
    Layout layout = Layout.of(project);
    Size size = new Size(project.canvas().width(), project.canvas().height());
    String header =
        "YUV4MPEG2 W%d H%d F%d:%d Ip A1:1 C420mpeg2\n"
            .formatted(
                size.width(),
                size.height(),
                layout.rate().numerator(),
                layout.rate().denominator());
    try (Compositor compositor =
            new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(film), 1 << 20)) {
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      for (long index = 0; index < layout.frames(); index++) {
        Frame frame = compositor.compose(project, layout, index, size);
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write(frame.luma());
        out.write(frame.blueDifference());
        out.write(frame.redDifference());
      }
    }
  }
}
