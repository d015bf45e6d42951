package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class ProjectFileTest {
  private static final Project OLD = Project.empty("old", Canvas.VERTICAL);
  private static final Project NEW = Project.empty("new", Canvas.VERTICAL);
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("project.reel.json");
  }

  /** Every file in the folder and what is hidden in it. */
  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static StoreException failing(Path file, Project project, Disk disk) {
    return assertThrows(StoreException.class, () -> ProjectFile.save(file, project, disk));
  }

  @Test
  void whatIsSavedIsLoaded() throws StoreException, IOException {
    ProjectFile.save(file(), NEW);
    assertEquals(NEW, ProjectFile.load(file()));
    assertEquals(List.of("project.reel.json"), files());
  }

  @Test
  void earlierVersionsAreKeptTheLatestFive() throws StoreException, IOException {
    for (int number = 1; number <= 8; number++) {
      ProjectFile.save(file(), OLD.withTitle("v" + number));
    }
    List<String> titles =
        new Generations(file()).files().stream().map(ProjectFileTest::title).toList();
    assertEquals(List.of("v7", "v6", "v5", "v4", "v3"), titles);
    assertEquals("v8", ProjectFile.load(file()).title());
  }

  @Test
  void savingTheSameAgainMakesNoGeneration() throws StoreException, IOException {
    ProjectFile.save(file(), NEW);
    ProjectFile.save(file(), NEW);
    assertEquals(List.of("project.reel.json"), files());
  }

  @Test
  void generationsOfTwoProjectsInOneFolderAreKeptApart() throws StoreException, IOException {
    Path other = folder.resolve("0001-project.reel.json");
    for (Path each : List.of(file(), other)) {
      ProjectFile.save(each, OLD.withTitle(each.getFileName().toString()));
      ProjectFile.save(each, NEW);
    }
    assertEquals(
        List.of("project.reel.json"),
        new Generations(file()).files().stream().map(ProjectFileTest::title).toList());
    assertEquals(
        List.of("0001-project.reel.json"),
        new Generations(other).files().stream().map(ProjectFileTest::title).toList());
  }

  private static String title(Path file) {
    try {
      return ProjectFile.load(file).title();
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Disk> failingDisks() {
    return Stream.of(
        new Disk() {
          @Override
          public void write(Path file, byte[] content) throws IOException {
            Files.write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
          }
        },
        new Disk() {
          @Override
          public void write(Path file, byte[] content) throws IOException {
            throw new AccessDeniedException(file.toString());
          }
        },
        new Disk() {
          @Override
          public byte[] read(Path file) throws IOException {
            byte[] content = Disk.super.read(file);
            content[content.length / 2] ^= 1;
            return content;
          }
        },
        new Disk() {
          @Override
          public void replace(Path file, Path target) throws IOException {
            throw new IOException("the drive was pulled out");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("failingDisks")
  void aSaveThatFailsLeavesTheOldFileAndNothingBesideIt(Disk disk)
      throws StoreException, IOException {
    ProjectFile.save(file(), OLD);
    StoreException failed = failing(file(), NEW, disk);
    assertTrue(
        failed.sentence().startsWith("\"project.reel.json\" was not saved: "), failed.sentence());
    assertEquals(OLD, ProjectFile.load(file()));
    assertEquals(
        List.of(".reelboard/generations/0001-project.reel.json", "project.reel.json"), files());
    ProjectFile.save(file(), NEW);
    assertEquals(NEW, ProjectFile.load(file()));
  }

  @Test
  void aFullDiskIsSaidToBeFull() throws StoreException {
    assertEquals(
        "\"project.reel.json\" was not saved: the disk is full; make room, or choose another disk."
            + " What was saved before is untouched.",
        failing(file(), NEW, failingDisks().findFirst().orElseThrow()).sentence());
  }

  /** Linux has a device that is always full. */
  @Test
  void aWriteToAFullDeviceIsUnderstood() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full here");
    IOException failure = assertThrows(IOException.class, () -> Files.write(full, new byte[] {1}));
    assertEquals("the disk is full; make room, or choose another disk", Failure.sentence(failure));
  }

  @Test
  void aFolderThatIsNoneIsRefused() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("file"), "x");
    StoreException failed = failing(noFolder.resolve("project.reel.json"), NEW, Disk.REAL);
    assertTrue(failed.sentence().contains("its folder is not a folder"), failed.sentence());
    assertEquals("x", Files.readString(noFolder));
    assertTrue(
        failing(folder.resolve("gone").resolve("p.reel.json"), NEW, Disk.REAL)
            .sentence()
            .contains("it is not there; check the folder and the name"));
  }

  @Test
  void anUnwritableFolderIsRefused() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"), "no permissions");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "this user may write anywhere");
    assertTrue(
        failing(locked.resolve("p.reel.json"), NEW, Disk.REAL)
            .sentence()
            .contains("there is no permission"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aLinkStaysALink() throws StoreException, IOException {
    Path real = folder.resolve("real.json");
    ProjectFile.save(real, OLD);
    try {
      Files.createSymbolicLink(file(), real);
    } catch (UnsupportedOperationException | IOException e) {
      abort("no links here");
    }
    ProjectFile.save(file(), NEW);
    assertTrue(Files.isSymbolicLink(file()));
    assertEquals(NEW, ProjectFile.load(real));
  }

  @Test
  void permissionsStayAsTheyWere() throws StoreException, IOException {
    ProjectFile.save(file(), OLD);
    assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"), "no permissions");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-r--"));
    ProjectFile.save(file(), NEW);
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  @Test
  void anInvalidProjectIsNeverWritten() throws StoreException {
    ProjectFile.save(file(), OLD);
    Scene scene = new Scene(new SceneId("s1"), "", Time.ZERO, new Source.ColourCard(Rgb.BLACK));
    assertEquals(
        "\"project.reel.json\" was not saved: scenes[0].duration: must be above 0.",
        failing(file(), OLD.withScenes(List.of(scene)), Disk.REAL).sentence());
    assertEquals(OLD, ProjectFile.load(file()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "été à l'œuvre.reel.json",
        "夜の街.reel.json",
        "🎬 reel.json",
        "a  b.reel.json",
        "it's \"quoted\".reel.json",
        "{0} %s $x.reel.json",
        "-rf.json"
      })
  void anyNameWillDo(String name) throws StoreException, IOException {
    Path inside = Files.createDirectories(folder.resolve("Ünïcode 🎞 {1}"));
    Path file;
    try {
      file = inside.resolve(name);
      Files.createFile(file);
    } catch (InvalidPathException | IOException e) {
      abort("this system has no such names");
      return;
    }
    assertThrows(ProjectFormatException.class, () -> ProjectFile.load(file));
    ProjectFile.save(file, OLD);
    ProjectFile.save(file, NEW);
    assertEquals(NEW, ProjectFile.load(file));
    assertEquals("old", title(new Generations(file).files().getFirst()));
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertEquals(
        "\"project.reel.json\" cannot be read: it is not there; check the folder and the name.",
        assertThrows(StoreException.class, () -> ProjectFile.load(file())).sentence());
    assertEquals(
        "\"sub\" is a folder, not a project file. Choose the project file inside it.",
        assertThrows(
                StoreException.class,
                () -> ProjectFile.load(Files.createDirectory(folder.resolve("sub"))))
            .sentence());
  }

  @Test
  void nothingIsHiddenBesideAFileThatIsOnlyRead() throws StoreException, IOException {
    ProjectFile.save(file(), OLD);
    ProjectFile.load(file());
    assertFalse(Files.exists(folder.resolve(".reelboard")));
  }
}
