package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.RandomEdits;

/** A restless user who edits, undoes, saves, and starts the program again. */
final class JournalPropertiesTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRestartGivesTheIdenticalHistory(long seed) throws Exception {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    Path file = folder.resolve("été 夜 🎬 \"x\".reel.json");
    ProjectSession session = ProjectSession.create(file, RandomProjects.of(random));
    History saved = session.history();
    for (int count = 0; count < 30; count++) {
      session.record(next(session.history(), edits, random, count));
      if (random.nextInt(8) == 0) {
        session.save();
        saved = session.history();
      }
      if (random.nextInt(8) == 0) {
        History before = session.history();
        boolean wasSaved = session.isSaved();
        session.close();
        session = ProjectSession.open(file);
        String where = "seed " + seed + ", step " + count;
        assertEquals(before, session.history(), where);
        assertEquals(Optional.empty(), session.notice(), where);
        assertEquals(!wasSaved, session.recovery().isPresent(), where);
        assertEquals(saved.present(), ProjectFile.load(file), where);
      }
    }
    session.discardUnsaved();
    assertEquals(saved.present(), session.history().present(), () -> "seed " + seed);
    session.close();
  }

  /** Whatever part of the journal reached the disk, the project opens with one of its states. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aJournalTornAnywhereStillOpens(long seed) throws Exception {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    Path file = folder.resolve("p.reel.json");
    Set<Object> states = new HashSet<>();
    try (ProjectSession session = ProjectSession.create(file, RandomProjects.of(random))) {
      states.add(session.history().present());
      for (int count = 0; count < 10; count++) {
        session.record(next(session.history(), edits, random, count));
        states.add(session.history().present());
      }
    }
    Path journal = new HiddenFolder(file).journal();
    byte[] text = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(text, random.nextInt(text.length)));
    try (ProjectSession session = ProjectSession.open(file)) {
      assertEquals(true, states.contains(session.history().present()), () -> "seed " + seed);
    }
  }

  private static History next(History history, RandomEdits edits, Random random, int count) {
    return switch (random.nextInt(6)) {
      case 0 -> history.undo();
      case 1 -> history.redo();
      case 2 -> history.undo().undo();
      default -> {
        Optional<String> gesture =
            random.nextBoolean() ? Optional.of("drag-" + count / 4) : Optional.empty();
        try {
          yield history.apply("label", gesture, edits.next(history.present()));
        } catch (EditException e) {
          yield history;
        }
      }
    };
  }
}
