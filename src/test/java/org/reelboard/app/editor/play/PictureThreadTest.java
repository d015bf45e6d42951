package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reelboard.app.editor.play.FakeParts.Pictures.Asked;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.PreviewReading;

@Timeout(20)
final class PictureThreadTest {
  private static final Size SIZE = new Size(72, 128);
  private static final Size SKETCH = new Size(18, 32);

  private final AtomicLong clock = new AtomicLong();
  private final List<ReelboardException> problems = new CopyOnWriteArrayList<>();
  private final FakeParts.Pictures pictures = new FakeParts.Pictures();

  private static Film film(Project project) {
    return new Film(project, Layout.of(project), new ProjectFolder(java.nio.file.Path.of("film")));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(Duration.ofMillis(2));
    }
  }

  @Test
  void showsAStillFrameSmallFirstAndThenSharp() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.still(film, 30, SIZE);
      await(() -> pictures.asked.size() == 2);
      assertEquals(List.of(new Asked(film, 30, SKETCH), new Asked(film, 30, SIZE)), pictures.asked);
      await(() -> thread.takeStill().filter(now -> now.size().equals(SIZE)).isPresent());
      assertTrue(thread.isSettled());
    }
  }

  @Test
  void skipsTheSketchWhereTheSharpFrameComesAtOnce() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.still(film, 0, new Size(4, 4));
      await(() -> thread.takeStill().isPresent() && thread.isSettled());
      pictures.asked.clear();
      thread.still(film, 1, new Size(4, 4));
      await(() -> thread.takeStill().isPresent());
      assertEquals(List.of(new Asked(film, 1, new Size(4, 4))), pictures.asked);
    }
  }

  @Test
  void computesAheadOfTheClockInABoundedRing() throws InterruptedException {
    Film film = film(SampleFilms.stills(10));
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.play(film, 0, SIZE, new Stretch(0, film.frames()), Speed.NORMAL);
      await(() -> pictures.asked.size() == 30);
      assertEquals(0, thread.take(0).orElseThrow().frame());
      assertEquals(3, thread.take(3).orElseThrow().frame());
      await(() -> pictures.asked.size() == 34);
      assertEquals(33, pictures.asked.getLast().frame());
    }
  }

  @Test
  void doesNotBeginFramesThatAreLate() throws InterruptedException {
    Film film = film(SampleFilms.stills(10));
    clock.set(100);
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.play(film, 0, SIZE, new Stretch(0, film.frames()), Speed.NORMAL);
      await(() -> pictures.asked.size() >= 8);
      assertEquals(100, pictures.asked.getFirst().frame());
    }
  }

  @Test
  void discardsWhatIsBeingComputedForAFilmThatHasChanged() throws InterruptedException {
    Film before = film(SampleFilms.stills(3));
    Film after = film(SampleFilms.stills(4));
    CountDownLatch computing = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    FrameRenderer.Factory slow =
        _ ->
            renderer(film -> {
              if (film.equals(before)) {
                computing.countDown();
                awaitUninterrupted(changed);
                return Frame.filled(2, 2, 16, 128, 128);
              }
              return Frame.filled(2, 2, 235, 128, 128);
            });
    try (PictureThread thread = new PictureThread(slow, FramesAhead.NONE, clock::get, problems::add)) {
      thread.play(before, 0, SIZE, new Stretch(0, before.frames()), Speed.NORMAL);
      computing.await();
      thread.play(after, 0, SIZE, new Stretch(0, after.frames()), Speed.NORMAL);
      changed.countDown();
      Optional<Picture> first = Optional.empty();
      while (first.isEmpty()) {
        first = thread.take(0);
      }
      assertEquals((byte) 255, first.get().pixels()[0], "white comes from the changed film");
    }
  }

  @Test
  void tellsOfAFrameThatFailsAndGoesOnWithTheNext() throws InterruptedException {
    Film film = film(SampleFilms.stills(3));
    FrameRenderer.Factory broken =
        _ ->
            new FrameRenderer() {
              @Override
              public Frame render(Film wanted, long frame, Size size) throws MediaException {
                if (frame == 0) {
                  throw new MediaException("Frame 0 is torn.");
                }
                return Frame.filled(2, 2, 16, 128, 128);
              }

              @Override
              public void close() {}
            };
    try (PictureThread thread = new PictureThread(broken, FramesAhead.NONE, clock::get, problems::add)) {
      thread.play(film, 0, SIZE, new Stretch(0, film.frames()), Speed.NORMAL);
      await(() -> thread.take(1).filter(now -> now.frame() == 1).isPresent());
      assertEquals(
          List.of("Frame 0 is torn."),
          problems.stream().map(ReelboardException::sentence).toList());
    }
  }

  @Test
  void closesAllRenderersItHasOpened() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.still(film, 30, SIZE);
      await(() -> pictures.asked.size() == 2);
      assertEquals(2, pictures.open.get());
    }
    assertEquals(0, pictures.open.get());
  }

  @Test
  void computesBackwardsAndOnlyWhatIsShownAtThatSpeed() throws InterruptedException {
    Film film = film(SampleFilms.stills(10));
    clock.set(90);
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.play(film, 90, SIZE, new Stretch(80, film.frames()), Speed.BACK_TWICE);
      await(() -> pictures.asked.size() == 6);
      assertEquals(
          List.of(90L, 88L, 86L, 84L, 82L, 80L),
          pictures.asked.stream().map(Asked::frame).toList());
      assertEquals(84, thread.take(84).orElseThrow().frame());
    }
  }

  @Test
  void computesAsSmallAsItIsTold() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    try (PictureThread thread = new PictureThread(pictures, FramesAhead.NONE, clock::get, problems::add)) {
      thread.setQuality(Quality.HALF);
      thread.still(film, 30, SIZE);
      await(() -> thread.takeStill().filter(now -> now.size().width() == 36).isPresent());
      thread.play(film, 0, SIZE, new Stretch(0, film.frames()), Speed.NORMAL);
      await(() -> thread.take(0).isPresent());
      assertEquals(new Size(36, 64), pictures.asked.getLast().size());
    }
  }

  @Test
  void triesTheFrameThenShowsWhatIsNearAndThenTheVeryOne() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    List<PreviewReading.Clips> wanted = new CopyOnWriteArrayList<>();
    FrameRenderer.Factory clip = _ -> new SlowClip(wanted);
    try (PictureThread thread = new PictureThread(clip, FramesAhead.NONE, clock::get, problems::add)) {
      thread.still(film, 0, SIZE);
      await(() -> thread.isSettled() || thread.takeStill().isPresent());
      await(() -> wanted.contains(PreviewReading.Clips.EXACT));
      assertEquals(List.of(PreviewReading.Clips.NEARBY, PreviewReading.Clips.EXACT), wanted);
    }
  }

  /** Gives what is near at once, and the very frame only to who is patient. */
  private record SlowClip(List<PreviewReading.Clips> wanted) implements FrameRenderer {
    @Override
    public void want(PreviewReading.Clips clips, BooleanSupplier unwanted) {
      wanted.add(clips);
    }

    @Override
    public PreviewReading.Drawn drawn() {
      return PreviewReading.Drawn.OF_CLIPS;
    }

    @Override
    public Frame render(Film film, long frame, Size size) {
      return Frame.filled(size.width(), size.height(), 16, 128, 128);
    }

    @Override
    public void close() {}
  }

  /** What a renderer draws for a film. */
  private interface Drawing {
    Frame of(Film film);
  }

  private static FrameRenderer renderer(Drawing drawing) {
    return new FrameRenderer() {
      @Override
      public Frame render(Film film, long frame, Size size) {
        return drawing.of(film);
      }

      @Override
      public void close() {}
    };
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has every third frame: all white; is told of the others. */
  private static final class EveryThird implements FramesAhead {
    private final List<Long> drawn = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    @Override
    public boolean read(Film film, long frame, Frame into) {
      into.fill(235, 128, 128);
      return frame % 3 == 0;
    }

    @Override
    public void took(Film film, long frame, Size size, long nanos) {
      drawn.add(frame);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void whatWasDrawnAheadIsNotDrawnAgain() throws InterruptedException {
    Film film = film(SampleFilms.stills(2));
    EveryThird ahead = new EveryThird();
    try (PictureThread thread = new PictureThread(pictures, ahead, clock::get, problems::add)) {
      thread.play(film, 0, SIZE, new Stretch(0, 9), Speed.NORMAL);
      await(() -> ahead.drawn.size() == 6);
      assertEquals(List.of(1L, 2L, 4L, 5L, 7L, 8L), ahead.drawn);
      Picture third = thread.take(3).orElseThrow();
      assertEquals(3, third.frame());
      assertEquals(SIZE, third.size());
      assertEquals((byte) 255, third.pixels()[0]);
      thread.still(film, 6, SIZE);
      await(() -> thread.takeStill().filter(now -> now.frame() == 6).isPresent());
      assertTrue(thread.isSettled(), "sharp at once");
      assertEquals(6, pictures.asked.size());
    }
    assertTrue(ahead.closed);
  }
}
