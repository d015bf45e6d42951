package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmPrograms;

/** Captions beside the pictures: in a file, and in a track of the film, as ffprobe reads them. */
final class CaptionExportTest {
  private static final String FILE =
      """
      1
      00:00:00,500 --> 00:00:01,250
      Grüße,
      日本

      2
      00:00:01,250 --> 00:00:02,000
      the end

      """;

  @TempDir private Path folder;

  private static Project captioned() throws EditException {
    Project project = Films.project(2);
    Project spoken =
        CaptionEdits.addTimed(
                List.of(
                    new TimedText(Time.seconds("0.5"), Time.seconds("1.25"), "Grüße,\n日本"),
                    new TimedText(Time.seconds("1.25"), Time.ofSeconds(9), "the end")))
            .apply(project);
    return CaptionEdits.setLanguage("de").apply(spoken);
  }

  private ExportRequest request(Container container, Set<CaptionOutput> places)
      throws EditException {
    return Films.request(
            captioned(), Films.tiny(container), folder.resolve("film." + container.extension()))
        .withCaptions(places);
  }

  private ExportReport export(ExportRequest request) throws Exception {
    return new LocalExport(DerivedCache.at(folder.resolve("cache")), new ProjectSources(), 2)
        .export(request);
  }

  @Test
  void aTrackIsTimedTextInItsLanguage() throws Exception {
    ExportReport report = export(request(Container.MP4, EnumSet.of(CaptionOutput.TRACK)));
    assertTrue(
        report.findings().stream().allMatch(one -> one.severity() == Finding.Severity.OK),
        () -> report.findings().toString());
    Path film = folder.resolve("film.mp4");
    JsonNode stream =
        FilmPrograms.probe(film, "-select_streams", "s", "-show_streams").at("/streams/0");
    assertEquals("mov_text", stream.get("codec_name").asText());
    assertEquals("deu", stream.at("/tags/language").asText());
    assertEquals(
        FILE.strip(),
        Files.readString(decoded(film)).strip().replaceAll("\r|<[^>]*>", ""),
        "texts and times, as FFmpeg writes them");
    assertFalse(Files.exists(folder.resolve("film.srt")));
  }

  private Path decoded(Path film) throws Exception {
    Path file = folder.resolve("decoded.srt");
    Files.write(file, FilmPrograms.decode(film, "-map", "0:s", "-f", "srt"));
    return file;
  }

  @Test
  void aFileStandsBesideTheFilm() throws Exception {
    export(request(Container.WEBM, EnumSet.of(CaptionOutput.SIDECAR)));
    assertEquals(FILE, Files.readString(folder.resolve("film.srt")));
  }

  @Test
  void aTrackNeedsAFileThatTakesIt() throws EditException {
    ExportRequest request = request(Container.WEBM, EnumSet.of(CaptionOutput.TRACK));
    assertTrue(
        assertThrows(RenderException.class, () -> export(request)).sentence().contains("MP4"));
  }

  @Test
  void picturesHaveThemOnlyWhereTheyAreBurntIn() throws EditException {
    ExportRequest burnt = request(Container.MP4, EnumSet.of(CaptionOutput.BURN));
    ExportRequest track = request(Container.MP4, EnumSet.of(CaptionOutput.TRACK));
    assertEquals(burnt.project(), burnt.pictured());
    assertEquals(List.of(), track.pictured().captions().cues());
  }
}
