package org.reelboard.engine.sound;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;

/** Sound files that exist only in memory; it counts how many are open. */
final class SoundsInMemory implements SoundFiles {
  private final Map<String, float[]> files = new HashMap<>();
  private int open;
  private int mostOpen;
  private int seeks;

  /** A file whose channels both hold these samples; none at all: a video without sound. */
  SoundsInMemory with(String name, float... mono) {
    float[] stereo = new float[2 * mono.length];
    for (int i = 0; i < mono.length; i++) {
      stereo[2 * i] = mono[i];
      stereo[2 * i + 1] = mono[i];
    }
    files.put(name, stereo);
    return this;
  }

  int open() {
    return open;
  }

  int mostOpen() {
    return mostOpen;
  }

  int seeks() {
    return seeks;
  }

  @Override
  public Optional<Time> length(Path file) throws MediaException {
    int frames = content(file).length / 2;
    return frames == 0 ? Optional.empty() : Optional.of(Time.ofSamples(frames, Mix.SAMPLE_RATE));
  }

  @Override
  public StereoSource open(Path file) throws MediaException {
    float[] content = content(file);
    open++;
    mostOpen = Math.max(mostOpen, open);
    return new StereoSource() {
      private int at;

      @Override
      public void seek(long sample) {
        seeks++;
        at = (int) Math.min(2 * sample, content.length);
      }

      @Override
      public int read(float[] target, int frames) {
        // Less than is wanted, as decoders do.
        int length = Math.min(2 * Math.min(frames, 1000), content.length - at);
        System.arraycopy(content, at, target, 0, length);
        at += length;
        return length / 2;
      }

      @Override
      public void close() {
        open--;
      }
    };
  }

  private float[] content(Path file) throws MediaException {
    float[] content = files.get(String.valueOf(file.getFileName()));
    if (content == null) {
      throw new MediaException(file.getFileName() + " is not there");
    }
    return content;
  }
}
