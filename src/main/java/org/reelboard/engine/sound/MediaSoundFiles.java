package org.reelboard.engine.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.SoundReader;

/**
 * Sound from files on the disk. What was found out about a file is kept until the file changes, so
 * that one of these, shared by the mixes of an editor, looks into each file once. For any thread.
 */
public final class MediaSoundFiles implements SoundFiles {
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** The length of a file's sound, as it was when the file looked so. */
  private record Known(FileTime changed, long bytes, Optional<Time> length) {}

  @Override
  public Optional<Time> length(Path file) throws MediaException {
    Known before = known.get(file);
    if (before != null && isStill(before, file)) {
      return before.length();
    }
    Optional<Time> length = probe(file);
    try {
      known.put(file, new Known(Files.getLastModifiedTime(file), Files.size(file), length));
    } catch (IOException e) {
      // It went away meanwhile; opening it will tell.
      known.remove(file);
    }
    return length;
  }

  @Override
  public StereoSource open(Path file) throws MediaException {
    SoundReader reader = SoundReader.open(file);
    return new StereoSource() {
      @Override
      public void seek(long sample) {
        reader.seek(sample);
      }

      @Override
      public int read(float[] interleavedStereo, int frames) throws MediaException {
        return reader.read(interleavedStereo, frames);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }

  private static boolean isStill(Known known, Path file) {
    try {
      return known.changed().equals(Files.getLastModifiedTime(file))
          && known.bytes() == Files.size(file);
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Time> probe(Path file) throws MediaException {
    return switch (MediaProbe.probe(file)) {
      case MediaFacts.Still _ -> Optional.empty();
      case MediaFacts.Sound sound -> Optional.of(sound.duration());
      case MediaFacts.Video video -> video.sound().map(MediaFacts.Sound::duration);
    };
  }
}
