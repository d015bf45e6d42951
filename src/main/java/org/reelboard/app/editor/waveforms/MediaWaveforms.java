package org.reelboard.app.editor.waveforms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.render.AssetHashes;
import org.reelboard.engine.render.EngineVersion;
import org.reelboard.engine.sound.MediaSoundFiles;
import org.reelboard.engine.sound.Mix;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformFile;
import org.reelboard.engine.sound.WaveformReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shapes of sounds through the engine's own reader, kept in the cache by the content of their
 * files: a copy or a moved file is not read again.
 */
public final class MediaWaveforms implements WaveformReader {
  private static final Logger LOG = LoggerFactory.getLogger(MediaWaveforms.class);

  /** Half a minute: so often a long sound is seen to grow. */
  private static final long STRETCH = 30L * Mix.SAMPLE_RATE;

  private final DerivedCache cache;
  private final AssetHashes hashes;
  private final MediaSoundFiles files = new MediaSoundFiles();

  public MediaWaveforms(DerivedCache cache) {
    this.cache = cache;
    this.hashes = new AssetHashes(cache);
  }

  @Override
  public Waveform read(Path file, Consumer<Waveform> soFar, BooleanSupplier cancelled)
      throws ReelboardException {
    if (files.length(file).isEmpty()) {
      return Waveform.NONE;
    }
    Optional<CacheKey> key =
        hashes
            .content(file, cancelled)
            .map(hash -> CacheKey.of("waveform " + hash + " " + EngineVersion.ofThisProgram()));
    Optional<Waveform> kept = key.flatMap(this::kept);
    if (kept.isPresent()) {
      return kept.get();
    }
    Waveform made = make(file, soFar, cancelled);
    if (key.isPresent() && !cancelled.getAsBoolean()) {
      keep(key.get(), made);
    }
    return made;
  }

  private static Waveform make(Path file, Consumer<Waveform> soFar, BooleanSupplier cancelled)
      throws MediaException {
    try (WaveformReading reading = WaveformReading.open(file)) {
      while (!cancelled.getAsBoolean() && reading.readOn(STRETCH)) {
        soFar.accept(reading.soFar());
      }
      return reading.soFar();
    }
  }

  private Optional<Waveform> kept(CacheKey key) {
    return cache
        .find(CacheKind.WAVEFORMS, key)
        .flatMap(file -> {
          try {
            return Optional.of(WaveformFile.read(file));
          } catch (IOException e) {
            LOG.debug("another process has just evicted {}", file, e);
            return Optional.empty();
          }
        });
  }

  private void keep(CacheKey key, Waveform made) {
    try {
      cache.<RuntimeException>put(CacheKind.WAVEFORMS, key, part -> WaveformFile.write(made, part));
    } catch (CacheException e) {
      LOG.info("a waveform is not kept: {}", e.sentence());
    }
  }
}
