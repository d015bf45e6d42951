package org.reelboard.app.editor.waveforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformColumns;

final class MediaWaveformsTest {
  @TempDir private Path folder;

  private DerivedCache cache() {
    return DerivedCache.at(folder.resolve("cache"));
  }

  private Waveform read(Path file) throws ReelboardException {
    return new MediaWaveforms(cache()).read(file, _ -> {}, () -> false);
  }

  private long kept() throws Exception {
    return cache().use().shares().get(CacheKind.WAVEFORMS) == null
        ? 0
        : cache().use().shares().get(CacheKind.WAVEFORMS).entries();
  }

  private static float loudest(Waveform wave) {
    WaveformColumns columns = new WaveformColumns();
    columns.resize(1);
    wave.draw(0, Math.max(1, (double) wave.samples()), columns);
    return columns.peak(0);
  }

  @Test
  void aCopyOfAFileIsNotReadAgain() throws Exception {
    Path file = new TestMedia(folder).tone("tone.wav", 440, 44_100, 1, "1.5");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Waveform made = read(file);
    assertEquals(72_000, made.samples());
    assertEquals(0.125, loudest(made), 1e-3);
    assertEquals(1, kept());
    Path copy = Files.copy(file, folder.resolve("other.wav"));
    assertEquals(made.samples(), read(copy).samples());
    assertEquals(1, kept(), "known by its content");
  }

  @Test
  void anEntryThatIsDamagedIsMadeAnew() throws Exception {
    Path file = new TestMedia(folder).tone("tone.wav", 440, 48_000, 1, "1");
    read(file);
    try (var entries = Files.walk(folder.resolve("cache"))) {
      for (Path entry : entries.filter(one -> one.toString().contains("waveforms")).toList()) {
        if (Files.isRegularFile(entry)) {
          Files.writeString(entry, "damaged");
        }
      }
    }
    assertEquals(0.125, loudest(read(file)), 1e-3);
  }

  @Test
  void aLongSoundIsSeenToGrow() throws Exception {
    Path file = new TestMedia(folder).tone("long.wav", 440, 8_000, 1, "70");
    List<Long> lengths = new ArrayList<>();
    Waveform whole =
        new MediaWaveforms(cache()).read(file, part -> lengths.add(part.samples()), () -> false);
    assertTrue(lengths.size() >= 2, "told " + lengths);
    assertEquals(lengths, lengths.stream().sorted().toList());
    assertEquals(70 * 48_000, whole.samples());
  }

  @Test
  void whatWasGivenUpIsNotKept() throws Exception {
    Path file = new TestMedia(folder).tone("long.wav", 440, 8_000, 1, "70");
    int[] looks = new int[1];
    new MediaWaveforms(cache()).read(file, _ -> looks[0]++, () -> looks[0] > 0);
    assertEquals(0, kept());
  }

  @Test
  void aClipWithoutSoundHasNoShapeAndAFileThatIsNotThereIsTold() throws Exception {
    Path silent = new TestMedia(folder).silentClip("silent.mp4", 32, 32, 10, "1");
    assertEquals(0, read(silent).samples());
    assertThrows(MediaException.class, () -> read(folder.resolve("none.wav")));
  }
}
