package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmProbe;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;

/** Films made by the ffmpeg program, so that each fault is a real one. */
final class ExportCheckTest {
  @TempDir Path folder;

  @Test
  void goodFilmOfAnotherProgramHasNoFault() throws Exception {
    Path film =
        encode(
            "-c:v libx264 -profile:v high -x264-params open-gop=0 -g 30",
            "-c:a aac -movflags +faststart+negative_cts_offsets -use_editlist 0");
    assertEquals(Set.of(), faults(film));
  }

  @Test
  void indexBehindAndEditListAreFound() throws Exception {
    Path film = encode("-c:v libx264 -profile:v high -g 30", "-c:a aac");
    assertEquals(Set.of("index-in-front", "no-edit-list"), faults(film));
  }

  @Test
  void openGopsAreFound() throws Exception {
    Path film =
        encode(
            "-c:v libx264 -profile:v high -bf 2 -x264-params open-gop=1:keyint=10:scenecut=0",
            "-c:a aac -movflags +faststart+negative_cts_offsets -use_editlist 0");
    assertEquals(Set.of("closed-gop"), faults(film));
  }

  @Test
  void wrongRateLengthProfileAndSoundAreFound() throws Exception {
    Path film =
        encode(
            "-c:v libx264 -profile:v main -r 24 -t 1.5",
            "-c:a libmp3lame -ar 44100 -movflags +faststart+negative_cts_offsets -use_editlist 0");
    assertEquals(Set.of("frames", "frame-rate", "length", "profile", "sound"), faults(film));
  }

  @Test
  void missingColourTagsAndWrongPixelsAreFound() throws Exception {
    Path film =
        ffmpeg(
            "-f lavfi -i testsrc2=s=90x160:r=30:d=2 -f lavfi -i sine=r=48000:d=2 -ac 2"
                + " -pix_fmt yuv444p -c:v libx264 -c:a aac"
                + " -movflags +faststart+negative_cts_offsets -use_editlist 0");
    assertEquals(Set.of("colour", "pixel-format", "profile"), faults(film));
  }

  @Test
  void droppedFramesAreFound() throws Exception {
    Path film =
        encode(
            "-vf select=not(eq(n\\,20)),format=yuv420p,setparams=range=tv:color_primaries=bt709"
                + ":color_trc=bt709:colorspace=bt709 -fps_mode vfr -c:v libx264 -profile:v high",
            "-c:a aac -movflags +faststart+negative_cts_offsets -use_editlist 0");
    assertEquals(Set.of("frames", "constant-rate"), faults(film));
  }

  @Test
  void everyKindOfFaultIsMeasuredAndHasARemedy() throws Exception {
    FilmFacts wrong =
        new FilmFacts(
            "mp4",
            1,
            Time.ofSeconds(9),
            new FilmFacts.Picture(
                "h264",
                "Main",
                new Size(2, 2),
                "yuv444p",
                new FilmFacts.Colour("bt601", "bt601", "bt601", "pc"),
                FrameRate.of(25),
                1,
                false,
                false),
            Optional.empty(),
            Optional.of(new FilmFacts.Index(false, true)));
    Path film = folder.resolve("film.mp4");
    ExportRequest request = Films.request(Films.project(2), Films.tiny(Container.MP4), film);
    Set<String> seen = new TreeSet<>();
    for (Finding finding : ExportCheck.check(request, film, wrong)) {
      assertEquals(Finding.Severity.REFUSE, finding.severity(), finding::toString);
      assertTrue(finding.measure().isPresent(), finding::toString);
      assertTrue(finding.remedy().isPresent(), finding::toString);
      seen.add(finding.subject() + ".refuse");
    }
    assertEquals(Bundle.kinds("engine.check.", "refuse"), seen);
  }

  @Test
  void textIsNoFilm() throws Exception {
    Path film = Files.writeString(folder.resolve("film.mp4"), "not a film");
    MediaException problem = assertThrows(MediaException.class, () -> faults(film));
    assertEquals(film + " cannot be read as a film: export it again.", problem.sentence());
  }

  private Set<String> faults(Path film) throws MediaException {
    ExportRequest request = Films.request(Films.project(2), Films.tiny(Container.MP4), film);
    return ExportCheck.check(request, film, FilmProbe.probe(film)).stream()
        .filter(finding -> finding.severity() != Finding.Severity.OK)
        .map(Finding::subject)
        .collect(Collectors.toSet());
  }

  private Path encode(String picture, String rest) {
    String colour =
        picture.contains("-vf")
            ? ""
            : " -vf format=yuv420p,setparams=range=tv:color_primaries=bt709:color_trc=bt709"
                + ":colorspace=bt709 ";
    return ffmpeg(
        "-f lavfi -i testsrc2=s=90x160:r=30:d=2 -f lavfi -i sine=r=48000:d=2 -ac 2"
            + colour
            + " "
            + picture
            + " "
            + rest);
  }

  private Path ffmpeg(String arguments) {
    return new TestMedia(folder).make("film.mp4", arguments.strip().split("\\s+"));
  }
}
