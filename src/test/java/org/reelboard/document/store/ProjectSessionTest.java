package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class ProjectSessionTest {
  private static final String LABEL = "document.edit.set-title";
  private static final Project START = Project.empty("0", Canvas.VERTICAL);
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("project.reel.json");
  }

  private Path journal() {
    return folder.resolve(".reelboard").resolve("project.reel.json.journal");
  }

  private static History titled(History history, String title) throws EditException {
    return history.apply(LABEL, ProjectEdits.setTitle(title));
  }

  /** A session with the steps 0, 1, 2, 3, saved at 2. */
  private ProjectSession savedAtTwo() throws StoreException, EditException {
    ProjectSession session = ProjectSession.create(file(), START);
    session.record(titled(session.history(), "1"));
    session.record(titled(session.history(), "2"));
    session.save();
    session.record(titled(session.history(), "3"));
    return session;
  }

  @Test
  void undoOutlivesARestart() throws Exception {
    History before;
    try (ProjectSession session = ProjectSession.create(file(), START)) {
      session.record(titled(session.history(), "1"));
      session.record(titled(session.history(), "2"));
      session.record(session.history().undo());
      before = session.history();
      session.save();
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals(before, session.history());
      assertEquals(Optional.empty(), session.recovery());
      assertEquals("2", session.history().redo().present().title());
      assertEquals(START, session.history().undo().present());
      assertTrue(session.isSaved());
    }
  }

  @Test
  void unsavedStepsAreThereAgainAndOffered() throws Exception {
    savedAtTwo().close();
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("3", session.history().present().title());
      assertEquals(Optional.of(new Recovery(1)), session.recovery());
      assertFalse(session.isSaved());
      assertEquals("2", ProjectFile.load(file()).title());
    }
  }

  @Test
  void unsavedStepsCanBeDiscarded() throws Exception {
    savedAtTwo().close();
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("2", session.discardUnsaved().present().title());
      assertEquals("1", session.history().undo().present().title());
      assertTrue(session.isSaved());
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("2", session.history().present().title());
      assertEquals(Optional.empty(), session.recovery());
    }
  }

  @Test
  void aTornLastLineIsForgottenAndTheNextStepFollowsTheLastGoodOne() throws Exception {
    savedAtTwo().close();
    long whole = Files.size(journal());
    for (int cut = 1; cut < 60; cut += 7) {
      byte[] text = Files.readAllBytes(journal());
      Files.write(journal(), Arrays.copyOf(text, (int) whole - cut));
      try (ProjectSession session = ProjectSession.open(file())) {
        assertEquals("2", session.history().present().title());
        assertEquals(Optional.empty(), session.recovery());
        assertEquals(Optional.empty(), session.notice());
        session.record(titled(session.history(), "3"));
      }
      assertEquals(whole, Files.size(journal()));
    }
  }

  @Test
  void aWrongLineInTheMiddleEndsTheJournalThereAndACopyIsKept() throws Exception {
    try (ProjectSession session = savedAtTwo()) {
      session.record(titled(session.history(), "4"));
    }
    List<String> lines = Files.readAllLines(journal());
    int third = lines.size() - 2;
    lines.set(third, lines.get(third).replace("\"3\"", "\"8\""));
    Files.write(journal(), lines);
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("2", session.history().present().title());
      assertEquals(
          Optional.of(
              "Some of the latest undo steps of \"project.reel.json\" were damaged and could not be"
                  + " read. A copy was kept as \""
                  + journal()
                  + ".set-aside\"."),
          session.notice());
    }
    assertEquals(lines, Files.readAllLines(Path.of(journal() + ".set-aside")));
  }

  @Test
  void aJournalIsSetAsideWhereAnotherProgramWroteTheFile() throws Exception {
    savedAtTwo().close();
    Project foreign = START.withTitle("foreign");
    ProjectFile.save(file(), foreign);
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals(History.of(foreign), session.history());
      assertTrue(session.notice().orElse("").contains("changed by another program"));
      session.record(titled(session.history(), "mine"));
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("mine", session.history().present().title());
      assertEquals("foreign", session.history().undo().present().title());
      assertEquals(Optional.empty(), session.notice());
    }
  }

  @Test
  void aFileThatWasOnlyFormattedAnewKeepsItsUndoSteps() throws Exception {
    savedAtTwo().close();
    Files.writeString(file(), Files.readString(file()).replace("\n", "\n\n"));
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("3", session.history().present().title());
    }
  }

  @Test
  void garbageInThePlaceOfTheJournalIsSetAside() throws Exception {
    ProjectSession.create(file(), START).close();
    Files.writeString(journal(), "garbage\n\u0000");
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals(History.of(START), session.history());
      assertTrue(session.notice().isPresent());
    }
  }

  @Test
  void theStepsOfOneGestureStayOneStep() throws Exception {
    try (ProjectSession session = ProjectSession.create(file(), START)) {
      for (int number = 1; number <= 30; number++) {
        session.record(
            session
                .history()
                .apply(
                    LABEL, Optional.of("drag-1"), ProjectEdits.setTitle(Integer.toString(number))));
      }
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("30", session.history().present().title());
      assertEquals(History.of(START).present(), session.history().undo().present());
      assertEquals(1, session.history().past().size());
      assertEquals(Optional.of(new Recovery(1)), session.recovery());
    }
  }

  @Test
  void aLongJournalIsRewrittenAndStillKnowsWhatIsOnTheDisk() throws Exception {
    try (ProjectSession session = ProjectSession.create(file(), START)) {
      for (int number = 1; number <= 2500; number++) {
        session.record(
            session
                .history()
                .apply(
                    LABEL, Optional.of("drag-1"), ProjectEdits.setTitle(Integer.toString(number))));
      }
    }
    try (var lines = Files.lines(journal())) {
      assertTrue(lines.count() < 2000);
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals("2500", session.history().present().title());
      assertEquals(START, session.discardUnsaved().present());
    }
  }

  @Test
  void onlyTheLatestStepsOutliveASave() throws Exception {
    try (ProjectSession session = ProjectSession.create(file(), START)) {
      for (int number = 1; number <= JournalLines.MOST_STEPS + 20; number++) {
        session.record(titled(session.history(), Integer.toString(number)));
      }
      session.save();
    }
    try (ProjectSession session = ProjectSession.open(file())) {
      assertEquals(JournalLines.MOST_STEPS, session.history().past().size());
      assertEquals(
          Integer.toString(JournalLines.MOST_STEPS + 19),
          session.history().undo().present().title());
    }
  }

  @Test
  void whereNothingCanBeNotedThereIsStillSaving() throws Exception {
    ProjectSession.create(file(), START).close();
    Files.delete(journal());
    Files.createDirectories(journal().resolve("in the way"));
    Files.move(journal(), folder.resolve(".reelboard").resolve("later"));
    try (ProjectSession session = ProjectSession.open(file())) {
      Files.move(folder.resolve(".reelboard").resolve("later"), journal());
      History step = titled(session.history(), "1");
      assertTrue(
          assertThrows(StoreException.class, () -> session.record(step))
              .sentence()
              .startsWith(
                  "The last steps in \"project.reel.json\" could not be noted for a restart"));
      assertThrows(StoreException.class, session::save);
      assertTrue(session.isSaved());
      assertEquals("1", ProjectFile.load(file()).title());
    }
  }

  @Test
  void aSecondWindowIsToldWhoHasTheProject() throws Exception {
    try (ProjectSession first = ProjectSession.create(file(), START)) {
      LockedException refused =
          assertThrows(LockedException.class, () -> ProjectSession.open(file()));
      assertEquals(ProcessHandle.current().pid(), refused.owner().pid());
      assertTrue(
          refused.sentence().startsWith("\"project.reel.json\" is open in another window: "),
          refused.sentence());
      assertFalse(first.history().canUndo());
    }
    ProjectSession.open(file()).close();
  }

  @Test
  void whoWasTakenOverCanNeitherSaveNorNoteButSaveElsewhere() throws Exception {
    ProjectSession first = savedAtTwo();
    try (ProjectSession second = ProjectSession.takeOver(file())) {
      assertEquals("3", second.history().present().title());
      History more = titled(first.history(), "mine");
      assertThrows(LockedException.class, () -> first.record(more));
      assertThrows(LockedException.class, first::save);
      assertEquals("2", ProjectFile.load(file()).title());
      Path other = folder.resolve("other.reel.json");
      try (ProjectSession elsewhere = first.saveAs(other)) {
        assertEquals("mine", elsewhere.history().present().title());
      }
      second.save();
    }
    assertEquals("3", ProjectFile.load(file()).title());
    assertEquals("mine", ProjectFile.load(folder.resolve("other.reel.json")).title());
  }

  @Test
  void anOwnerThatDiedIsSucceededSilently() throws Exception {
    ProjectSession.create(file(), START).close();
    Path lock = folder.resolve(".reelboard").resolve("project.reel.json.lock");
    LockOwner now = LockOwner.current();
    Process gone = new ProcessBuilder(java(), "-version").start();
    gone.waitFor();
    Files.write(
        lock,
        new LockOwner(now.user(), now.host(), gone.pid(), "", now.since(), "t").text(),
        StandardOpenOption.CREATE);
    ProjectSession.open(file()).close();
    assertFalse(Files.exists(lock));
  }

  @Test
  void anOwnerOnAnotherMachineIsNotTakenForDead() throws Exception {
    ProjectSession.create(file(), START).close();
    Path lock = folder.resolve(".reelboard").resolve("project.reel.json.lock");
    LockOwner now = LockOwner.current();
    Files.write(lock, new LockOwner("ana", "studio-2", 1, "", now.since(), "t").text());
    assertTrue(
        assertThrows(LockedException.class, () -> ProjectSession.open(file()))
            .sentence()
            .contains("ana on studio-2"));
  }

  @Test
  void aLockWithoutContentIsStale() throws Exception {
    ProjectSession.create(file(), START).close();
    Files.createFile(folder.resolve(".reelboard").resolve("project.reel.json.lock"));
    ProjectSession.open(file()).close();
  }

  @Test
  void creatingOverAFileIsRefused() throws Exception {
    Files.writeString(file(), "precious");
    assertThrows(StoreException.class, () -> ProjectSession.create(file(), START));
    assertEquals("precious", Files.readString(file()));
  }

  @Test
  void aFileThatIsNoProjectIsRefusedAndNothingIsWrittenBesideIt() throws IOException {
    Files.writeString(file(), "{");
    assertThrows(ProjectFormatException.class, () -> ProjectSession.open(file()));
    assertFalse(Files.exists(folder.resolve(".reelboard")));
  }

  @Test
  void savingElsewhereKeepsTheFilesAndTheUndoSteps() throws Exception {
    Scene scene =
        new Scene(
            new SceneId("s1"),
            "",
            Time.ofSeconds(1),
            new Source.Still(new AssetPath("media/夜 🎬.jpg")));
    Path target = folder.resolve("sub").resolve("copy.reel.json");
    Files.createDirectories(folder.resolve("sub"));
    ProjectSession session = ProjectSession.create(file(), START);
    session.record(session.history().apply(LABEL, p -> p.withScenes(List.of(scene))));
    session.record(titled(session.history(), "2"));
    try (ProjectSession copy = session.saveAs(target)) {
      Project expected =
          START.withScenes(
              List.of(scene.withSource(new Source.Still(new AssetPath("../media/夜 🎬.jpg")))));
      assertEquals(expected.withTitle("2"), ProjectFile.load(target));
      assertEquals(expected, copy.history().undo().present());
      assertTrue(copy.isSaved());
    }
    assertEquals(START, ProjectFile.load(file()));
    try (ProjectSession old = ProjectSession.open(file())) {
      assertEquals(Optional.empty(), old.recovery());
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
