package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;

@Timeout(20)
final class SoundThreadTest {
  private final FakeParts.Device device = new FakeParts.Device();
  private final FakeParts.Mixes mixes = new FakeParts.Mixes();
  private final List<ReelboardException> problems = new CopyOnWriteArrayList<>();
  private final AtomicInteger silences = new AtomicInteger();
  private final Project project = SampleFilms.stills(30);

  private static Film film(Project project) {
    return new Film(project, Layout.of(project), new ProjectFolder(Path.of("film")));
  }

  private SoundThread thread(SoundSource.Opener sources, SoundOutput.Opener outputs) {
    return new SoundThread(
        new SoundFeed(sources, outputs, problems::add, silences::incrementAndGet));
  }

  private SoundThread sounding() {
    return thread(mixes, () -> Optional.of(device));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(Duration.ofMillis(2));
    }
  }

  private void awaitWritten(int blocks) throws InterruptedException {
    await(() -> device.firstOfBlock.size() >= blocks);
  }

  @Test
  void playsTheFilmFromASampleOnAndIsTheClock() throws InterruptedException {
    try (SoundThread sound = sounding()) {
      sound.play(film(project), 96_000, Speed.NORMAL);
      awaitWritten(3);
      assertEquals(96_000, sound.sample(), "nothing was heard yet");
      device.hear(1_000);
      assertTrue(sound.sample() >= 97_000);
      assertEquals(
          List.of(
              96_000 / FakeParts.Mixes.SCALE,
              96_512 / FakeParts.Mixes.SCALE,
              97_024 / FakeParts.Mixes.SCALE),
          List.copyOf(device.firstOfBlock).subList(0, 3));
    }
  }

  @Test
  void fallsSilentWhenItIsPausedAndGoesOnElsewhere() throws InterruptedException {
    try (SoundThread sound = sounding()) {
      sound.play(film(project), 0, Speed.NORMAL);
      awaitWritten(3);
      sound.pause();
      await(() -> !device.isRunning());
      device.firstOfBlock.clear();
      sound.play(film(project), 480_000, Speed.NORMAL);
      awaitWritten(1);
      assertEquals(480_000 / FakeParts.Mixes.SCALE, device.firstOfBlock.getFirst());
      assertEquals(1, mixes.opened.get(), "the mix stays open");
    }
  }

  @Test
  void opensTheMixAnewOnlyWhereTheFilmSoundsOtherwise() throws InterruptedException {
    List<Scene> scenes = project.scenes();
    Project renamed =
        project.withScenes(scenes.stream().map(scene -> scene.withName("other")).toList());
    Project shorter = project.withScenes(scenes.subList(0, 20));
    try (SoundThread sound = sounding()) {
      sound.play(film(project), 0, Speed.NORMAL);
      awaitWritten(3);
      sound.change(film(renamed));
      device.hear(2_000);
      awaitWritten(6);
      assertEquals(1, mixes.opened.get());
      sound.change(film(shorter));
      device.hear(4_000);
      await(() -> mixes.opened.get() == 2);
      assertEquals(1, mixes.open.get());
    }
  }

  @Test
  void countsTheMachinesTimeWhereThereIsNoDevice() throws InterruptedException {
    try (SoundThread sound = thread(mixes, Optional::empty)) {
      sound.play(film(project), 1_000, Speed.NORMAL);
      await(() -> sound.sample() > 1_000);
      assertEquals(1, silences.get());
      sound.pause();
      long stood = sound.sample();
      Thread.sleep(Duration.ofMillis(5));
      assertEquals(stood, sound.sample());
    }
  }

  @Test
  void playsOnInSilenceWhereTheMixFails() throws InterruptedException {
    SoundSource.Opener broken =
        _ -> {
          throw new MediaException("The music is torn.");
        };
    try (SoundThread sound = thread(broken, () -> Optional.of(device))) {
      sound.play(film(project), 0, Speed.NORMAL);
      await(() -> sound.sample() > 480);
      assertEquals(
          List.of("The music is torn."),
          problems.stream().map(ReelboardException::sentence).toList());
      assertFalse(device.isRunning());
    }
  }

  @Test
  void closesTheMixAndTheDevice() throws InterruptedException {
    try (SoundThread sound = sounding()) {
      sound.play(film(project), 0, Speed.NORMAL);
      awaitWritten(1);
    }
    assertEquals(0, mixes.open.get());
    assertTrue(device.isClosed());
  }

  @Test
  void letsAGrainBeHeardAndFallsSilent() throws InterruptedException {
    try (SoundThread sound = sounding()) {
      sound.grain(film(project), 96_000);
      await(() -> {
        device.hear(512);
        return device.firstOfBlock.size() >= 7 && !device.isRunning();
      });
      assertEquals(96_000, sound.sample(), "the playhead stands");
      List<Float> blocks = List.copyOf(device.firstOfBlock);
      assertTrue(blocks.get(3) > 96_000 / FakeParts.Mixes.SCALE, "heard");
      assertEquals(0, blocks.getLast(), "silence at its end");
    }
  }

  @Test
  void playsTwiceAsFastWithItsSoundAndBackwardsWithout() throws InterruptedException {
    try (SoundThread sound = sounding()) {
      sound.play(film(project), 96_000, Speed.TWICE);
      awaitWritten(3);
      assertEquals(97_024 / FakeParts.Mixes.SCALE, device.firstOfBlock.get(1), 1e-7);
      device.hear(1_000);
      assertTrue(sound.sample() >= 98_000);
      sound.play(film(project), 96_000, Speed.BACK);
      await(() -> !device.isRunning());
      await(() -> sound.sample() < 96_000);
    }
  }
}
