package org.reelboard.engine.render.verify;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmFrames;
import org.reelboard.engine.media.Loudness;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SoundReader;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportCheck;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmSources;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.FrameSource;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.SoundSource;

/** The verification of one film. */
final class VerifyRun implements AutoCloseable {
  private final long start = System.nanoTime();
  private final VerifyRequest request;
  private final FilmSources sources;
  private final int threads;
  private final BooleanSupplier cancelled;
  private final FilmFacts facts;
  private final ExportRequest asked;
  private final Size size;
  private final Layout layout;
  private final Places places;
  private final Verdicts verdicts = new Verdicts();
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<FrameSource> open = new ArrayDeque<>();
  private NavigableMap<Long, FrameExam> exams = new TreeMap<>();

  /**
   * @param facts what was read of the film
   */
  VerifyRun(
      VerifyRequest request,
      FilmSources sources,
      int threads,
      BooleanSupplier cancelled,
      FilmFacts facts) {
    this.request = request;
    this.sources = sources;
    this.threads = threads;
    this.cancelled = cancelled;
    this.facts = facts;
    Preset preset =
        request.preset().orElseGet(() -> PresetGuess.of(facts, request.project().canvas()));
    this.asked =
        new ExportRequest(request.project(), request.folder(), preset, request.film())
            .withUnreadable(request.unreadable());
    this.size = facts.picture().size();
    this.layout = asked.layout();
    this.places = new Places(layout);
  }

  void checkFile() throws MediaException {
    findings.addAll(ExportCheck.check(asked, request.film(), facts));
    try (FilmFrames film = FilmFrames.open(request.film())) {
      new TrackVerdict(layout.duration(), places, verdicts).tell(film.times());
    }
  }

  void checkPictures(DoubleConsumer progress) throws MediaException, InterruptedException {
    try (Examiners examiners = examiners(FrameExaminer.Care.THOROUGH)) {
      tell(survey(examiners).survey(request.sample(), progress));
    }
  }

  void glanceAtPictures() throws MediaException, InterruptedException {
    try (Examiners examiners = examiners(FrameExaminer.Care.QUICK)) {
      tell(survey(examiners).glance(request.sample()));
    }
  }

  private PictureSurvey survey(Examiners examiners) {
    return new PictureSurvey(request.film(), layout, examiners, cancelled);
  }

  private Examiners examiners(FrameExaminer.Care care) throws MediaException {
    List<FrameSource> frames = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      frames.add(opened());
    }
    return new Examiners(frames, size, care, layout.frames());
  }

  private FrameSource opened() throws MediaException {
    FrameSource source = sources.frames(asked, layout, SourceWatch.NONE);
    open.push(source);
    return source;
  }

  private void tell(PictureSurvey.Result seen) {
    exams = seen.exams();
    new TrackVerdict(layout.duration(), places, verdicts).tellUnreadable(seen.unreadable());
    List<FrameExam> all = ShiftVerdict.cleared(List.copyOf(exams.values()));
    new OrderVerdict(all, seen.keyframes(), places, verdicts).tell();
    List<FrameExam> inPlace = all.stream().filter(exam -> exam.late() == 0).toList();
    if (inPlace.isEmpty()) {
      return;
    }
    tellContent(inPlace);
    List<FrameExam> right =
        inPlace.stream().filter(exam -> exam.fault() != FrameExam.Fault.OTHER_PICTURE).toList();
    if (right.isEmpty()) {
      return;
    }
    new ShiftVerdict(ShiftVerdict.telling(right, seen.keyframes()), places, verdicts).tell();
    new ColourVerdict(right, request.film(), places, verdicts).tell();
    new SeamVerdict(right, seen.keyframes(), places, verdicts).tell();
  }

  private void tellContent(List<FrameExam> exams) {
    ContentVerdict content = new ContentVerdict(exams, places, verdicts);
    content.tellContent();
    // Of 256 colours nothing better can be asked.
    if (asked.preset().container() != Container.GIF) {
      content.tellQuality();
    }
  }

  void checkSound() throws MediaException, InterruptedException {
    checkCancelled();
    if (facts.sound().isEmpty()) {
      return;
    }
    new SoundVerdict(request.film(), places, verdicts).tell(match());
    Optional<Loudness> loudness = Loudness.of(request.film());
    loudness.ifPresent(new LoudnessVerdict(verdicts)::tell);
  }

  private SoundMatch match() throws MediaException {
    try (SoundReader film = SoundReader.open(request.film());
        SoundSource project = sources.sound(asked, layout, SourceWatch.NONE)) {
      return SoundMatch.of(
          SoundTrace.of(project, layout.duration().toSamples(SoundReader.RATE)),
          SoundTrace.of(film));
    }
  }

  void checkPreview(PreviewFrames.Opener opener) throws MediaException, InterruptedException {
    checkCancelled();
    NavigableSet<Long> frames = FrameSample.Spread.PREVIEW.of(layout, List.of(), layout.frames());
    try (PreviewFrames preview = opener.open(request.project(), layout, request.folder(), size)) {
      new PreviewVerdict(places, verdicts).tell(preview, opened(), size, frames);
    }
  }

  private void checkCancelled() throws InterruptedException {
    if (cancelled.getAsBoolean()) {
      throw new InterruptedException();
    }
  }

  Verification verification() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(verdicts.all());
    return new Verification(
        request.film(),
        asked.preset().id(),
        facts.picture().frames(),
        exams.size(),
        exams.values().stream().mapToDouble(exam -> exam.ssim().luma()).average().orElse(0),
        Duration.ofNanos(System.nanoTime() - start),
        all);
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
