package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.LocalExport;
import org.reelboard.engine.render.Presets;
import org.reelboard.engine.render.ProjectSources;

/** The whole command, the player's own frames among it. */
final class VerifyCommandTest {
  @TempDir Path folder;

  private TestMedia media;
  private Path project;
  private Path film;

  @BeforeEach
  void export() throws Exception {
    media = new TestMedia(folder);
    Path picture = media.pattern("one.png", 480, 854);
    project = folder.resolve("film.reel.json");
    assertEquals(ExitCode.DONE, Run.of(folder, "new", project, picture).code());
    film = folder.resolve("film.mp4");
    Project value = ProjectFile.load(project);
    new LocalExport(DerivedCache.at(folder.resolve("cache")), new ProjectSources(), 2)
        .export(
            new ExportRequest(
                value, ProjectFolder.of(project), Presets.byId("draft").orElseThrow(), film));
  }

  @Test
  void filmThatIsRightEndsWell() throws Exception {
    Run run = Run.of(folder, "verify", project, film, "--json", "--frames", "2");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(json.required("right").asBoolean());
    assertEquals("draft", json.required("preset").asText());
    List<String> subjects = new ArrayList<>();
    json.required("findings").forEach(one -> subjects.add(one.required("subject").asText()));
    assertTrue(subjects.containsAll(List.of("frames", "frame-order", "preview")), run.out());
  }

  @Test
  void filmThatIsWrongIsToldWithItsRemedy() {
    Path copy =
        media.make(
            "copy.mp4",
            "-i",
            "file:" + film,
            "-c",
            "copy",
            "-use_editlist",
            "0",
            "-movflags",
            "negative_cts_offsets");
    Run run = Run.of(folder, "verify", project, copy, "--frames", "0");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.out().contains("PROBLEM"), run.out());
    assertTrue(run.out().contains("ffmpeg -i " + copy), run.out());
    assertEquals(copy + " has one fault; what to do stands below each.", lastLine(run));
  }

  @Test
  void missingFilmAndWrongSampleAreBadInput() {
    Run missing = Run.of(folder, "verify", project, folder.resolve("none.mp4"));
    assertEquals(ExitCode.BAD_INPUT, missing.code());
    assertTrue(missing.sentence().contains("none.mp4"), missing.err());
    Run wrong = Run.of(folder, "verify", project, film, "--frames", "some");
    assertEquals(ExitCode.BAD_INPUT, wrong.code());
    assertTrue(wrong.sentence().contains("some"), wrong.err());
  }

  private static String lastLine(Run run) {
    return run.out().lines().reduce((_, last) -> last).orElseThrow();
  }
}
