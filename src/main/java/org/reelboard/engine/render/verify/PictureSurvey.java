package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.FilmFrames;
import org.reelboard.engine.media.FilmPicture;
import org.reelboard.engine.media.FilmTimes;
import org.reelboard.engine.media.MediaException;

/**
 * Looks at a film's frames: all are decoded and each is held against the one before; those of the
 * sample, and those that stand out, against the project's.
 */
final class PictureSurvey {
  /** Of those between two frames that tell of a change, so many are looked at. */
  private static final int MOST_BETWEEN = 40;

  /** Decoding on is as quick as going to a keyframe up to here. */
  private static final int NEAR = 8;

  /** Samples of a row-thinned plane are enough to tell one step from another. */
  private static final int STEP_SAMPLES = 400_000;

  private final Path film;
  private final Layout layout;
  private final Examiners examiners;
  private final BooleanSupplier cancelled;
  private final NavigableMap<Long, Future<FrameExam>> exams = new TreeMap<>();
  private final NavigableSet<Long> unreadable = new TreeSet<>();

  PictureSurvey(Path film, Layout layout, Examiners examiners, BooleanSupplier cancelled) {
    this.film = film;
    this.layout = layout;
    this.examiners = examiners;
    this.cancelled = cancelled;
  }

  /**
   * What was seen.
   *
   * @param exams by the number of the frame
   * @param unreadable frames that cannot be decoded
   * @param keyframes of the film
   */
  record Result(
      NavigableMap<Long, FrameExam> exams, NavigableSet<Long> unreadable, List<Long> keyframes) {}

  /** Looks at a sample alone. */
  Result glance(FrameSample sample) throws MediaException, InterruptedException {
    try (FilmFrames frames = FilmFrames.open(film)) {
      FilmTimes times = frames.times();
      for (long number : sample.of(layout, times.keyframes(), times.frames())) {
        checkCancelled();
        examine(number, frames.only(number));
      }
      return new Result(finished(), unreadable, times.keyframes());
    }
  }

  /**
   * Looks at a sample, and wherever something stands out.
   *
   * @param progress told which part of the film was decoded, from 0 to 1
   */
  Result survey(FrameSample sample, DoubleConsumer progress)
      throws MediaException, InterruptedException {
    try (FilmFrames frames = FilmFrames.open(film)) {
      FilmTimes times = frames.times();
      NavigableSet<Long> wanted = sample.of(layout, times.keyframes(), times.frames());
      List<Double> steps = watch(frames, wanted, progress);
      lookAt(new PictureSteps(steps).suspects(), frames);
      lookAt(betweenChanges(finished()), frames);
      return new Result(finished(), unreadable, times.keyframes());
    }
  }

  /** Decodes all frames, has those that are wanted examined, and tells each one's step. */
  private List<Double> watch(FilmFrames frames, NavigableSet<Long> wanted, DoubleConsumer progress)
      throws MediaException, InterruptedException {
    List<Double> steps = new ArrayList<>();
    Optional<Planes> before = Optional.empty();
    long expected = 0;
    for (Optional<FilmPicture> next = frames.next(); next.isPresent(); next = frames.next()) {
      checkCancelled();
      FilmPicture picture = next.get();
      Planes planes = Planes.of(picture.frame());
      for (; expected < picture.number(); expected++) {
        unreadable.add(expected);
      }
      expected++;
      while (before.isPresent() && steps.size() < picture.number()) {
        steps.add(step(before.get().luma(), planes.luma()));
      }
      if (wanted.contains(picture.number())) {
        exams.put(picture.number(), examiners.examine(picture.number(), planes));
      }
      before = Optional.of(planes);
      progress.accept((double) expected / frames.times().frames());
    }
    for (; expected < frames.times().frames(); expected++) {
      unreadable.add(expected);
    }
    return steps;
  }

  private static double step(Plane before, Plane now) {
    return now.squaredDifference(before, 1 + now.width() * now.height() / STEP_SAMPLES);
  }

  private void lookAt(NavigableSet<Long> numbers, FilmFrames frames)
      throws MediaException, InterruptedException {
    long at = Long.MIN_VALUE;
    for (long number : numbers) {
      if (exams.containsKey(number) || number >= layout.frames()) {
        continue;
      }
      checkCancelled();
      if (at == Long.MIN_VALUE || number - at > NEAR) {
        frames.goTo(number);
      }
      Optional<FilmPicture> picture = frames.next();
      while (picture.isPresent() && picture.get().number() < number) {
        picture = frames.next();
      }
      picture = picture.filter(one -> one.number() == number);
      examine(number, picture);
      at = picture.isEmpty() ? Long.MIN_VALUE : number;
    }
  }

  private void examine(long number, Optional<FilmPicture> picture) throws InterruptedException {
    if (picture.isEmpty()) {
      unreadable.add(number);
    } else {
      exams.put(number, examiners.examine(number, Planes.of(picture.get().frame())));
    }
  }

  /** Frames between two of which one is in its place and the other is not, or elsewhere. */
  private NavigableSet<Long> betweenChanges(NavigableMap<Long, FrameExam> found) {
    NavigableSet<Long> numbers = new TreeSet<>();
    Optional<FrameExam> before = Optional.empty();
    for (FrameExam exam : found.values()) {
      long start = before.map(FrameExam::number).orElse(-1L);
      if (exam.late() != before.map(FrameExam::late).orElse(0L)) {
        long between = exam.number() - start - 1;
        for (long index = 1; index <= Math.min(between, MOST_BETWEEN); index++) {
          numbers.add(start + Math.ceilDiv(index * between, Math.min(between, MOST_BETWEEN)));
        }
      }
      before = Optional.of(exam);
    }
    return numbers;
  }

  private NavigableMap<Long, FrameExam> finished() throws MediaException, InterruptedException {
    NavigableMap<Long, FrameExam> found = new TreeMap<>();
    for (var entry : exams.entrySet()) {
      found.put(entry.getKey(), Examiners.finished(entry.getValue()));
    }
    return found;
  }

  private void checkCancelled() throws InterruptedException {
    if (cancelled.getAsBoolean()) {
      throw new InterruptedException();
    }
  }
}
