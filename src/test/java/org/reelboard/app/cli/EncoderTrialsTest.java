package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.jobs.ChildCheck;
import org.reelboard.app.jobs.ChildCheck.Outcome;
import org.reelboard.app.jobs.EncoderTrial;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;

final class EncoderTrialsTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final H264Encoder FIRST = H264Encoders.hardware().getFirst();
  private static final EncoderTrials.Machine MACHINE = new EncoderTrials.Machine("here");

  @TempDir private Path folder;

  private final Queue<String> tried = new ConcurrentLinkedQueue<>();

  /** Programs of the system stand in for drivers that do the same. */
  @Test
  void oneThatCrashesOrHangsOrRefusesIsNotUsedAndTakesNothingWithIt() {
    Map<String, List<String>> standIns =
        Map.of(
            "nvenc", List.of("sh", "-c", "kill -SEGV $$"),
            "vaapi", List.of("sleep", "600"),
            "qsv", List.of("sh", "-c", "echo 'reelboard: No card.' >&2; exit 1"),
            "amf", List.of("true"));
    ChildCheck children = new ChildCheck(Duration.ofMillis(500));
    EncoderTrials trials =
        trials(NOON, MACHINE, id -> children.run(standIns.getOrDefault(id, List.of("no-program"))));
    assertEquals(
        List.of(
            Optional.of("It crashed."),
            Optional.of("It was still not done after 30 seconds."),
            Optional.of("No card."),
            Optional.of("It crashed."),
            Optional.empty()),
        trials.of(H264Encoders.hardware()).stream().map(EncoderTrial::refusal).toList());
  }

  @Test
  void whatWasTriedIsRememberedForADay() {
    EncoderTrial trial = new EncoderTrial(FIRST, Optional.of("No card."));
    assertEquals(trial, trials(NOON, MACHINE, this::refuse).of(FIRST));
    assertEquals(trial, trials(NOON.plusSeconds(86_399), MACHINE, this::refuse).of(FIRST));
    assertEquals(List.of(FIRST.id()), List.copyOf(tried));
    trials(NOON.plusSeconds(86_401), MACHINE, this::refuse).of(FIRST);
    assertEquals(2, tried.size());
  }

  @Test
  void anotherDriverIsTriedAnew() {
    trials(NOON, MACHINE, this::refuse).of(FIRST);
    trials(NOON, new EncoderTrials.Machine("there"), this::refuse).of(FIRST);
    assertEquals(2, tried.size());
  }

  @Test
  void aDamagedMemoryIsMadeAnew() throws Exception {
    Files.writeString(folder.resolve("encoders.json"), "{\"machine\": ");
    trials(NOON, MACHINE, this::refuse).of(FIRST);
    assertEquals(1, tried.size());
    assertTrue(Files.readString(folder.resolve("encoders.json")).contains("No card."));
  }

  @Test
  void aCardThatIsNotHereIsRefusedByTheRealTrial() {
    H264Encoder apple = H264Encoders.byId("videotoolbox").orElseThrow();
    boolean mac = System.getProperty("os.name", "").startsWith("Mac");
    EncoderTrials real =
        trials(
            NOON,
            MACHINE,
            id -> new ChildCheck(Duration.ofMinutes(1)).ofThisProgram("try-encoder", id));
    assertEquals(mac, real.of(apple).works());
  }

  @Test
  void theReferencePassesTheRealTrial() {
    assertEquals(
        new Outcome.Passed(""),
        new ChildCheck(Duration.ofMinutes(1)).ofThisProgram("try-encoder", "software"));
  }

  @Test
  void renderRefusesAnEncoderThatWasNotProved() {
    Run run = Run.of(folder, "render", "no-project", "-o", "film.mp4", "--encoder", "abacus");
    assertEquals(ExitCode.BAD_INPUT, run.code());
  }

  private Outcome refuse(String id) {
    tried.add(id);
    return new Outcome.Failed(Optional.of("No card."));
  }

  private EncoderTrials trials(
      Instant now, EncoderTrials.Machine machine, Function<String, Outcome> trial) {
    return new EncoderTrials(
        folder.resolve("encoders.json"), machine, trial, Clock.fixed(now, ZoneOffset.UTC));
  }
}
