package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmProbe;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.Segment;

/** Faults that are planted with the ffmpeg program into a film, each found by its name. */
final class FilmVerifierTest {
  private static final List<Segment> ALL = List.of(new Segment(0, 0, Long.MAX_VALUE));

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

  @ParameterizedTest
  @EnumSource(
      value = Container.class,
      names = {"WEBM", "GIF"})
  void filmOfAnotherContainerHasNoFault(Container container) throws Exception {
    Path target = folder.resolve("other." + container.extension());
    film.export(VerifiedFilm.preset(container), target);
    assertEquals(List.of(), faults(film.verify(target)));
  }

  @Test
  void glanceAtAFilmSaysWhatItSaw() throws Exception {
    ExportRequest request = film.request(VerifiedFilm.preset(Container.MP4), film.file());
    List<Finding> seen =
        film.verifier(Optional.empty())
            .glance(request, FilmProbe.probe(request.target()), ALL, () -> false);
    assertEquals(
        List.of(
            "decoding", "frame-order", "content", "quality", "position", "colour-values", "seam"),
        seen.stream().map(Finding::subject).toList());
    assertEquals(Finding.Severity.OK, Finding.worst(seen));
    ExportRequest other =
        film.request(VerifiedFilm.preset(Container.MP4), film.filtered("negative.mp4", "negate"));
    assertEquals(
        Finding.Severity.REFUSE,
        Finding.worst(
            film.verifier(Optional.empty())
                .glance(other, FilmProbe.probe(other.target()), ALL, () -> false)));
  }

  @Test
  void previewThatDiffersByOneBitIsFound() throws Exception {
    assertEquals(List.of("preview"), faults(film.verifyWith(OtherPreview::open)));
  }

  @Test
  void verificationThatIsCancelledEnds() throws Exception {
    FilmFacts facts = FilmProbe.probe(film.file());
    assertThrows(
        InterruptedException.class,
        () ->
            film.verifier(Optional.empty())
                .glance(
                    film.request(VerifiedFilm.preset(Container.MP4), film.file()),
                    facts,
                    ALL,
                    () -> true));
  }

  /** A preview that is wrong by a single bit in a single frame. */
  private record OtherPreview(Compositor compositor, Project project, Layout layout, Size size)
      implements PreviewFrames {
    static PreviewFrames open(Project project, Layout layout, ProjectFolder folder, Size size) {
      return new OtherPreview(
          new Compositor(folder, UnreadablePolicy.REFUSE), project, layout, size);
    }

    @Override
    public byte[] pixels(long frame) throws MediaException {
      byte[] pixels = new byte[4 * size.width() * size.height()];
      FrameConversion.toBgra(compositor.compose(project, layout, frame, size), pixels);
      pixels[1000] ^= (byte) (frame == layout.frames() - 1 ? 1 : 0);
      return pixels;
    }

    @Override
    public void close() {
      compositor.close();
    }
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
        "content | 77 | drawbox=t=fill:color=gray:enable=gt(n\\,76)",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sound-late | adelay=40:all=1",
        "sound-early | atrim=start=0.03,asetpts=N/SR/TB",
        "sound-drift | asetrate=48150,aresample=48000",
        "sound-content | aeval=0.4*random(0):channel_layout=mono,aformat=channel_layouts=stereo",
        "sound-missing | volume=0",
      })
  void faultOfTheSoundIsFound(String subject, String filter) throws Exception {
    assertEquals(List.of(subject), faults(film.verify(film.sounding(subject + ".mp4", filter))));
  }

  @Test
  void soundIsMeasuredToTheMillisecond() throws Exception {
    List<Finding> faults =
        bad(film.verify(film.sounding("late.mp4", "adelay=40:all=1")).findings());
    String measured = faults.getFirst().measure().orElseThrow().value();
    assertEquals(40, Double.parseDouble(measured.replace(" ms", "")), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour | -bsf:v h264_metadata=matrix_coefficients=6:colour_primaries=6"
            + VerifiedFilm.REMUXED,
        "index-in-front | -movflags negative_cts_offsets -use_editlist 0",
        "no-edit-list | -movflags +faststart",
        "frames,length,picture-track,sound-track | -t 3" + VerifiedFilm.REMUXED,
        "sound-track | -filter:a atrim=start_sample=1024:end=3.5,asetpts=N/SR/TB -c:a aac"
            + VerifiedFilm.REMUXED,
      })
  void faultOfTheFileIsFound(String subjects, String options) throws Exception {
    Path copy = film.made("file.mp4", "-c", "copy", options);
    assertEquals(List.of(subjects.split(",")), faults(film.verify(copy)));
  }

  /** Noise in place of a keyframe in the middle of the film, whose length and place stay. */
  @Test
  void packetThatCannotBeDecodedIsFoundWithItsPlace() throws Exception {
    Path copy = film.corrupted("corrupt.mp4", 60);
    List<Finding> faults = bad(film.verify(copy).findings());
    assertEquals(List.of("decoding"), subjects(faults));
    // The frame before may wait in the decoder that is lost.
    assertEquals(60, faults.getFirst().place().map(Finding.Place::frame).orElseThrow(), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-movflags negative_cts_offsets -use_editlist 0",
        "-movflags +faststart",
        "-bsf:v h264_metadata=matrix_coefficients=6:colour_primaries=6" + VerifiedFilm.REMUXED,
      })
  void remedyOfAFileHelps(String options) throws Exception {
    Path copy = film.made("ill.mp4", "-c", "copy", options);
    assertEquals(List.of(), faults(film.verify(remedied(film.verify(copy)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scale=in_range=limited:out_range=full,setparams=range=limited",
        "setparams=range=full,scale=in_range=full:out_range=limited",
        "scale=in_color_matrix=bt709:out_color_matrix=bt601,setparams=colorspace=bt709",
      })
  void remedyOfColoursHelps(String filter) throws Exception {
    Path copy = film.filtered("ill.mp4", filter);
    assertEquals(List.of(), faults(film.verify(remedied(film.verify(copy)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"adelay=40:all=1", "atrim=start=0.03,asetpts=N/SR/TB"})
  void remedyOfTheSoundHelps(String filter) throws Exception {
    Path copy = film.sounding("ill.mp4", filter);
    assertEquals(List.of(), faults(film.verify(remedied(film.verify(copy)))));
  }

  /** Runs the command that the remedy of the first fault names. */
  private static Path remedied(Verification verification) {
    String remedy = bad(verification.findings()).getFirst().remedy().orElseThrow();
    List<String> words = List.of(remedy.substring(remedy.indexOf("ffmpeg ")).split(" "));
    List<String> options = words.subList(1, words.size() - 1);
    String name = Path.of(words.getLast()).getFileName().toString();
    return new TestMedia(folder).make(name, options.toArray(String[]::new));
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
