package org.reelboard.engine.sound;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaException;

/** Keeps to what is done about unreadable sounds, and tells of each once. */
final class Guard {
  private final UnreadableSound unreadable;
  private final Set<AssetPath> silent = new HashSet<>();

  Guard(UnreadableSound unreadable) {
    this.unreadable = unreadable;
  }

  Optional<Long> length(AssetPath asset, SoundFiles files, Path file) throws MediaException {
    if (silent.contains(asset)) {
      return Optional.empty();
    }
    try {
      return files.length(file).map(FilmSounds::samples);
    } catch (MediaException e) {
      silence(asset, e);
      return Optional.empty();
    }
  }

  void read(Voice voice, Reading reading) throws MediaException {
    AssetPath asset = voice.stretch().asset();
    if (silent.contains(asset)) {
      return;
    }
    try {
      reading.run();
    } catch (MediaException e) {
      voice.close();
      silence(asset, e);
    }
  }

  private void silence(AssetPath asset, MediaException problem) throws MediaException {
    unreadable.found(asset, problem);
    silent.add(asset);
  }

  @FunctionalInterface
  interface Reading {
    void run() throws MediaException;
  }
}
