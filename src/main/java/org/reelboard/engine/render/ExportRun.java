package org.reelboard.engine.render;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.media.FilmFile;
import org.reelboard.engine.media.FilmWriter;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SoundReader;

/** One film on its way from its sources into the writer. */
final class ExportRun {
  /** How long a frame is waited for before asking whether to go on. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Layout layout;
  private final FilmWriter writer;
  private final FramesAhead frames;
  private final SoundSource sound;
  private final ProgressMeter meter;
  private final BooleanSupplier cancelled;
  private final float[] samples;
  private long soundWritten;

  ExportRun(
      Layout layout,
      FilmWriter writer,
      FramesAhead frames,
      SoundSource sound,
      ProgressMeter meter,
      BooleanSupplier cancelled) {
    this.layout = layout;
    this.writer = writer;
    this.frames = frames;
    this.sound = sound;
    this.meter = meter;
    this.cancelled = cancelled;
    long mostInAFrame = layout.rate().instant(1).toSamples(SoundReader.RATE) + 1;
    this.samples = new float[Math.toIntExact(2 * mostInAFrame)];
  }

  FilmFile run() throws RenderException, MediaException, InterruptedException {
    for (long number = 0; number < layout.frames(); number++) {
      writer.picture(frame(number));
      writeSoundUntil(layout.rate().instant(number + 1).toSamples(SoundReader.RATE));
      meter.report(number + 1, writer.picturesWritten());
    }
    while (writer.flush()) {
      checkCancelled();
      meter.report(layout.frames(), writer.picturesWritten());
    }
    FilmFile film = writer.finish();
    meter.report(layout.frames(), film.pictures());
    return film;
  }

  private Frame frame(long number) throws RenderException, InterruptedException {
    try {
      Optional<Frame> frame = Optional.empty();
      while (frame.isEmpty()) {
        checkCancelled();
        frame = frames.next(PATIENCE);
      }
      return frame.get();
    } catch (MediaException e) {
      throw new RenderException(
          Texts.of("engine.export.frame-failed", number, sceneAt(number), e.sentence()), e);
    }
  }

  private String sceneAt(long number) {
    Scene scene = layout.placements().get(layout.indexAt(number)).scene();
    return scene.name().isBlank() ? scene.id().value() : scene.name();
  }

  private void writeSoundUntil(long end) throws RenderException, MediaException {
    int count = Math.toIntExact(end - soundWritten);
    readSound(count);
    writer.sound(samples, count);
    soundWritten = end;
  }

  private void readSound(int count) throws RenderException {
    try {
      sound.read(soundWritten, samples, count);
    } catch (MediaException e) {
      throw new RenderException(Texts.of("engine.export.sound-failed", e.sentence()), e);
    }
  }

  private void checkCancelled() throws ExportCancelledException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (cancelled.getAsBoolean()) {
      throw new ExportCancelledException();
    }
  }
}
