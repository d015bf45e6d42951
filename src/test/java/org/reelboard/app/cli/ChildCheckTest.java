package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelboard.app.jobs.ChildCheck;
import org.reelboard.app.jobs.ChildCheck.Outcome;

final class ChildCheckTest {
  private static final ChildCheck PATIENT = new ChildCheck(Duration.ofMinutes(1));

  @TempDir private Path home;

  @Test
  void tellsWhatTheProgramPrinted() {
    assertEquals(new Outcome.Passed("MP4\n"), PATIENT.run(List.of("echo", "MP4")));
  }

  @Test
  void tellsTheSentenceOfAFailure() {
    assertEquals(
        new Outcome.Failed(Optional.of("No luck.")),
        PATIENT.run(List.of("sh", "-c", "echo 'reelboard: No luck.' >&2; exit 1")));
  }

  @Test
  void aCrashIsAFailureWithoutASentence() {
    assertEquals(
        new Outcome.Failed(Optional.empty()), PATIENT.run(List.of("sh", "-c", "kill -SEGV $$")));
  }

  @Test
  void aProgramThatIsNotThereIsAFailure() {
    assertEquals(
        new Outcome.Failed(Optional.empty()), PATIENT.run(List.of("no-such-program-here")));
  }

  @Test
  void endsWhatIsStillRunningAtItsDeadline() {
    ChildCheck hurried = new ChildCheck(Duration.ofMillis(200));
    assertEquals(new Outcome.TooLong(), hurried.run(List.of("sleep", "600")));
  }

  @ParameterizedTest
  @EnumSource(names = "SOUND", mode = EnumSource.Mode.EXCLUDE)
  void everyNativePartWorksHere(MachinePart part) {
    Run run = Run.of(home, "try-part", part.name());
    assertEquals(ExitCode.DONE, run.code(), run.err());
  }

  @Test
  void aPartIsTriedInAProcessOfItsOwn() {
    assertEquals(
        new Outcome.Passed("h264\n"), PATIENT.ofThisProgram("try-part", MachinePart.MP4.name()));
  }
}
