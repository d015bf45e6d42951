package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.render.Finding;

/** Faults that are planted with the ffmpeg program into a film, each found by its name. */
final class FilmVerifierTest {
  @TempDir static Path folder;

  private static VerifiedFilm film;

  @BeforeAll
  static void export() throws Exception {
    film = VerifiedFilm.in(folder);
  }

  @Test
  void untouchedFilmHasNoFault() throws Exception {
    assertEquals(List.of(), faults(film.verify(film.file())));
    assertEquals(List.of(), faults(film.verify(film.file(), new FrameSample.All())));
  }

  @Test
  void filmThatWasEncodedOnceMoreHasNoFault() throws Exception {
    assertEquals(List.of(), faults(film.verify(film.filtered("again.mp4", "null"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a frame of a zoom is left out, and one more of the still end put in
        "dropped-frame | 20 | select=not(eq(n\\,20)),setpts=N/30/TB,tpad=stop=1:stop_mode=clone",
        "repeated-at-seam | 30 | split[a][b];[a][b]freezeframes=first=30:last=30:replace=29",
        "repeated-frame | 71 | split[a][b];[a][b]freezeframes=first=71:last=71:replace=70",
        "quality | 70 | gblur=sigma=3:enable=eq(n\\,70)",
        "content | 105 | drawbox=t=fill:color=gray:enable=gt(n\\,76)",
      })
  void faultOfAFrameIsFoundWithItsPlace(String subject, long frame, String filter)
      throws Exception {
    List<Finding> faults = film.verify(film.filtered(subject + ".mp4", filter)).findings();
    assertEquals(List.of(subject), subjects(faults));
    assertEquals(frame, bad(faults).getFirst().place().map(Finding.Place::frame).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shift | format=yuv444p,crop=179:320:0:0,pad=180:320:1:0,format=yuv420p",
        "shift | format=yuv444p,perspective=x0=0:y0=0.3:x1=W:y1=0.3:x2=0:y2=H+0.3:x3=W:y3=H+0.3"
            + ":interpolation=cubic,format=yuv420p",
        "jitter | format=yuv444p,perspective=eval=frame:x0=0.5-mod(in\\,2):y0=0"
            + ":x1=W+0.5-mod(in\\,2):y1=0:x2=0.5-mod(in\\,2):y2=H:x3=W+0.5-mod(in\\,2):y3=H"
            + ":interpolation=cubic,format=yuv420p",
        "colour-full-range | scale=in_range=limited:out_range=full,setparams=range=limited",
        "colour-narrowed | setparams=range=full,scale=in_range=full:out_range=limited",
        "colour-bt601 | scale=in_color_matrix=bt709:out_color_matrix=bt601"
            + ",setparams=colorspace=bt709",
      })
  void faultOfAllFramesIsFound(String subject, String filter) throws Exception {
    Verification found = film.verify(film.filtered("all.mp4", filter));
    assertEquals(List.of(subject), faults(found));
  }

  private static List<String> faults(Verification verification) {
    return subjects(verification.findings());
  }

  private static List<String> subjects(List<Finding> findings) {
    return bad(findings).stream().map(Finding::subject).toList();
  }

  private static List<Finding> bad(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
        .toList();
  }
}
