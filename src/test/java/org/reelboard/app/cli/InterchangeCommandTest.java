package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFile;

final class InterchangeCommandTest {
  private static final Path SAMPLE = Path.of("projects-samples", "clips-and-music");

  @TempDir private Path folder;

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  @Test
  void aFilmGoesThroughOtioIntoANewProject() throws Exception {
    Path otio = folder.resolve("film.otio");
    Run out = run("interchange", SAMPLE, "--to", otio);
    assertEquals(0, out.code(), out.err());
    Path project = Files.createDirectories(folder.resolve("new")).resolve("a.reel.json");
    Run in = run("interchange", project, "--from", otio);
    assertEquals(0, in.code(), in.err());
    Project before = ProjectFile.load(SAMPLE.resolve("project.reel.json"));
    Project after = ProjectFile.load(project);
    assertEquals(
        before.scenes().stream().map(Scene::duration).toList(),
        after.scenes().stream().map(Scene::duration).toList());
    AssetPath first = after.scenes().getFirst().source().file().orElseThrow();
    Path found = project.resolveSibling(first.value()).normalize();
    assertTrue(Files.exists(found), found.toString());
    assertEquals(ExitCode.BAD_INPUT, run("interchange", project, "--from", otio).code());
  }

  @Test
  void theNameSaysTheForm() throws Exception {
    Path edl = folder.resolve("film.EDL");
    assertEquals(0, run("interchange", SAMPLE, "--to", edl).code());
    assertTrue(Files.readString(edl).startsWith("TITLE: "));
    Path xml = folder.resolve("film.fcpxml");
    assertEquals(0, run("interchange", SAMPLE, "--to", xml).code());
    assertTrue(Files.readString(xml).contains("<fcpxml version=\"1.10\">"));
    assertEquals(ExitCode.BAD_INPUT, run("interchange", SAMPLE, "--to", "film.aaf").code());
    assertEquals(ExitCode.BAD_INPUT, run("interchange", SAMPLE).code());
  }

  @Test
  void whatIsNoTimelineIsRefused() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.otio"), "not json");
    Run run = run("interchange", folder.resolve("x.reel.json"), "--from", bad);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("bad.otio is not a timeline"), run.sentence());
  }

  @Test
  void shotListsAndContactSheetsAreWritten() throws Exception {
    Path list = folder.resolve("shots.csv");
    assertEquals(0, run("shotlist", SAMPLE, "--to", list).code());
    assertTrue(Files.readString(list).startsWith("\ufeffNo.,Name,In,Out"));
    assertTrue(run("shotlist", SAMPLE).out().startsWith("| No. | Name |"));
    Path pdf = folder.resolve("sheet.pdf");
    Run sheet = run("contactsheet", SAMPLE, "--to", pdf, "--paper", "letter", "--grid", "2x3");
    assertEquals(0, sheet.code(), sheet.err());
    assertTrue(Files.size(pdf) > 10_000);
    assertEquals(
        ExitCode.BAD_INPUT, run("contactsheet", SAMPLE, "--to", pdf, "--grid", "99x1").code());
    assertEquals(
        ExitCode.BAD_INPUT, run("contactsheet", SAMPLE, "--to", pdf, "--paper", "a0").code());
  }
}
