package org.reelboard.app.editor.library;

import java.util.Locale;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaFacts;

/** What a file holds, in a few words. */
public final class MediaTexts {
  private static final double KILO = 1000.0;

  private MediaTexts() {}

  public static String describe(MediaFacts facts) {
    return switch (facts) {
      case MediaFacts.Still still ->
          Texts.of(
              "editor.media.still",
              still.format().toUpperCase(Locale.ROOT),
              String.valueOf(still.size().width()),
              String.valueOf(still.size().height()));
      case MediaFacts.Video video ->
          Texts.of(
              "editor.media.video",
              String.valueOf(video.size().width()),
              String.valueOf(video.size().height()),
              String.format(Locale.getDefault(), "%.4g", video.rate().approximate()),
              TimeLabels.length(video.duration()));
      case MediaFacts.Sound sound ->
          Texts.of(
              "editor.media.sound",
              TimeLabels.length(sound.duration()),
              String.format(Locale.getDefault(), "%.1f", sound.sampleRate() / KILO),
              sound.channels());
    };
  }
}
