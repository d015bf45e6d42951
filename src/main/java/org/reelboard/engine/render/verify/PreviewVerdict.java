package org.reelboard.engine.render.verify;

import java.util.Arrays;
import java.util.NavigableSet;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.FrameSource;

/** Whether the preview shows, to the last bit, the frames that the export draws. */
final class PreviewVerdict {
  private static final int BYTES_PER_PIXEL = 4;

  private final Places places;
  private final Verdicts verdicts;

  PreviewVerdict(Places places, Verdicts verdicts) {
    this.places = places;
    this.verdicts = verdicts;
  }

  void tell(PreviewFrames preview, FrameSource export, Size size, NavigableSet<Long> frames)
      throws MediaException, InterruptedException {
    for (long number : frames) {
      Frame frame = export.frame(number, size);
      byte[] wanted = new byte[BYTES_PER_PIXEL * frame.width() * frame.height()];
      FrameConversion.toBgra(frame, wanted);
      byte[] shown = preview.pixels(number);
      if (!Arrays.equals(wanted, shown)) {
        verdicts.bad(
            "preview",
            places.at(number),
            Long.toString(differing(wanted, shown)),
            "0",
            Texts.of("engine.remedy.report-bug"));
        return;
      }
    }
    verdicts.good("preview", Integer.toString(frames.size()), Integer.toString(frames.size()));
  }

  /** How many bytes differ. */
  private static long differing(byte[] wanted, byte[] shown) {
    long count = Math.abs((long) wanted.length - shown.length);
    for (int index = 0; index < Math.min(wanted.length, shown.length); index++) {
      count += wanted[index] == shown[index] ? 0 : 1;
    }
    return count;
  }
}
