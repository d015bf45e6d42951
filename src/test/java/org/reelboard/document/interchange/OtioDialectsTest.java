package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;

/** Timelines as other tools write them, in few words. */
final class OtioDialectsTest {
  private static String time(double value, double rate) {
    return "{\"OTIO_SCHEMA\":\"RationalTime.1\",\"rate\":" + rate + ",\"value\":" + value + "}";
  }

  private static String range(double start, double duration, double rate) {
    return "{\"OTIO_SCHEMA\":\"TimeRange.1\",\"start_time\":"
        + time(start, rate)
        + ",\"duration\":"
        + time(duration, rate)
        + "}";
  }

  private static String file(String url, String available) {
    return "{\"OTIO_SCHEMA\":\"ExternalReference.1\",\"metadata\":{},\"name\":\"\","
        + "\"available_range\":"
        + available
        + ",\"available_image_bounds\":null,\"target_url\":\""
        + url
        + "\"}";
  }

  private static String clip(String name, String range, String reference, String more) {
    return "{\"OTIO_SCHEMA\":\"Clip.1\",\"name\":\""
        + name
        + "\",\"source_range\":"
        + range
        + ",\"media_reference\":"
        + reference
        + more
        + "}";
  }

  /** Several references, as the library writes them since 0.15. */
  private static String clip2(String name, String range, String reference) {
    return "{\"OTIO_SCHEMA\":\"Clip.2\",\"metadata\":{\"Resolve_OTIO\":{}},\"name\":\""
        + name
        + "\",\"source_range\":"
        + range
        + ",\"effects\":[],\"markers\":[],\"enabled\":true,\"media_references\":"
        + "{\"DEFAULT_MEDIA\":"
        + reference
        + "},\"active_media_reference_key\":\"DEFAULT_MEDIA\"}";
  }

  private static String track(String kind, String... children) {
    return "{\"OTIO_SCHEMA\":\"Track.1\",\"metadata\":{},\"name\":\"\",\"source_range\":null,"
        + "\"effects\":[],\"markers\":[],\"enabled\":true,\"kind\":\""
        + kind
        + "\",\"children\":["
        + String.join(",", children)
        + "]}";
  }

  private static String stack(String... children) {
    return "{\"OTIO_SCHEMA\":\"Stack.1\",\"name\":\"tracks\",\"source_range\":null,\"children\":["
        + String.join(",", children)
        + "]}";
  }

  private static String timeline(String... tracks) {
    return "{\"OTIO_SCHEMA\":\"Timeline.1\",\"metadata\":{},\"name\":\"Timeline 1\","
        + "\"global_start_time\":"
        + time(86400, 24)
        + ",\"tracks\":"
        + stack(tracks)
        + "}";
  }

  private static String gap(double frames) {
    return "{\"OTIO_SCHEMA\":\"Gap.1\",\"source_range\":" + range(0, frames, 24) + "}";
  }

  private static String dissolve(double before, double after) {
    return "{\"OTIO_SCHEMA\":\"Transition.1\",\"name\":\"Cross Dissolve\",\"in_offset\":"
        + time(before, 24)
        + ",\"out_offset\":"
        + time(after, 24)
        + ",\"transition_type\":\"SMPTE_Dissolve\"}";
  }

  private static ReadTimeline read(String json) throws InterchangeException {
    return OtioReader.read(
        "cut.otio", json, url -> MediaUrl.path(url).map(path -> new AssetPath(path)));
  }

  /** Each scene as name, seconds, file and place in it, and transition. */
  private static List<String> scenes(Project film) {
    return film.scenes().stream().map(OtioDialectsTest::told).toList();
  }

  private static String told(Scene scene) {
    String source =
        switch (scene.source()) {
          case Source.Still still -> "still " + still.asset();
          case Source.Clip clip -> clip.asset() + " @" + clip.in() + " x" + clip.speed();
          case Source.ColourCard card -> card.colour().toString();
          case Source.Slot slot -> slot.hint();
          case Source.Unknown unknown -> unknown.kind();
        };
    return scene.name()
        + ", "
        + scene.duration()
        + ", "
        + source
        + scene.transition().map(one -> ", " + one.kind() + " " + one.duration()).orElse("");
  }

  /** Places count from the timecode on the tape; sound that came with the picture is linked. */
  @Test
  void timecodesLinkedSoundAndDissolvesOfAGradingTool() throws InterchangeException {
    String a = file("file:///Volumes/A%20B/a.mov", range(86400, 480, 24));
    String b = file("file://localhost/C:/clips/b.mov", range(0, 240, 24));
    String bed = file("/music/bed.wav", range(0, 48000 * 60, 48000));
    ReadTimeline read =
        read(
            timeline(
                track(
                    "Video",
                    clip2("A", range(86424, 48, 24), a),
                    dissolve(6, 6),
                    clip2("B", range(12, 72, 24), b)),
                track(
                    "Audio", clip2("A", range(86424, 48, 24), a), clip2("B", range(12, 72, 24), b)),
                track("Audio", gap(24), clip2("Bed", range(48000, 96000, 48000), bed))));
    assertEquals(
        List.of(
            "A, 2.25, /Volumes/A B/a.mov @1 x1",
            "B, 3.25, C:/clips/b.mov @0.25 x1, crossfade 0.5"),
        scenes(read.project()));
    assertEquals(FrameRate.of(24), read.project().canvas().rate());
    SoundClip sound = read.project().sound().getFirst();
    assertEquals(
        "/music/bed.wav 1 2 ToFilm[at=1]",
        sound.asset() + " " + sound.in() + " " + sound.duration().orElseThrow() + " " + sound.anchor());
    assertEquals(1, read.project().sound().size());
    assertEquals(List.of(), read.notes());
  }

  @Test
  void tracksAboveHideThoseBelowAndNestedOnesAreTakenApart() throws InterchangeException {
    String nested =
        "{\"OTIO_SCHEMA\":\"Stack.1\",\"name\":\"comp\",\"source_range\":"
            + range(12, 24, 24)
            + ",\"children\":["
            + track(
                "Video",
                clip("N1", range(0, 24, 24), file("n1.mp4", "null"), ""),
                clip("N2", range(0, 24, 24), file("n2.mp4", "null"), ""))
            + "]}";
    ReadTimeline read =
        read(
            timeline(
                track(
                    "Video",
                    clip("Low", range(0, 96, 24), file("low.mp4", "null"), ""),
                    nested,
                    gap(24),
                    clip("Photo", range(0, 24, 24), file("p.JPG", "null"), "")),
                track(
                    "Video", gap(24), clip("High", range(0, 24, 24), file("h.mp4", "null"), ""))));
    assertEquals(
        List.of(
            "Low, 1, low.mp4 @0 x1",
            "High, 1, h.mp4 @0 x1",
            "Low, 2, low.mp4 @2 x1",
            "N1, 0.5, n1.mp4 @0.5 x1",
            "N2, 0.5, n2.mp4 @0 x1",
            "Gap, 1, #000000",
            "Photo, 1, still p.JPG"),
        scenes(read.project()));
    assertEquals(List.of("One gap became a black card."), read.notes());
  }

  @Test
  void whatHasNoWordsHereIsSaid() throws InterchangeException {
    String warp =
        ",\"effects\":[{\"OTIO_SCHEMA\":\"LinearTimeWarp.1\",\"time_scalar\":-2.0},"
            + "{\"OTIO_SCHEMA\":\"Effect.1\",\"effect_name\":\"Blur\"}]"
            + ",\"markers\":[]";
    String bars =
        "{\"OTIO_SCHEMA\":\"GeneratorReference.1\",\"generator_kind\":\"SMPTEBars\","
            + "\"parameters\":{}}";
    String sequence =
        "{\"OTIO_SCHEMA\":\"ImageSequenceReference.1\",\"target_url_base\":\"file:///r/\","
            + "\"name_prefix\":\"f.\",\"name_suffix\":\".png\",\"start_frame\":7,"
            + "\"frame_zero_padding\":4}";
    String missing = "{\"OTIO_SCHEMA\":\"MissingReference.1\"}";
    ReadTimeline read =
        read(
            timeline(
                track(
                    "Video",
                    clip("Fast", range(0, 24, 24), file("f.mp4", "null"), warp),
                    clip("Bars", range(0, 24, 24), bars, ""),
                    clip("Seq", range(0, 24, 24), sequence, ""),
                    clip("Web", range(0, 24, 24), file("https://x.org/a.mp4", "null"), ""),
                    clip("Gone", range(0, 24, 24), missing, ""),
                    clip("Off", range(0, 24, 24), missing, ",\"enabled\":false"),
                    clip("None", "null", missing, ""),
                    "{\"OTIO_SCHEMA\":\"Hologram.3\",\"source_range\":" + range(0, 24, 24) + "}",
                    clip("Tape", range(86400, 24, 24), file("t.mp4", "null"), ""),
                    dissolve(3, 3))));
    assertEquals(
        List.of(
            "Fast, 1, f.mp4 @0 x2",
            "Bars, 1, #000000",
            "Seq, 1, still /r/f.0007.png",
            "Web, 1, #3a3a46",
            "Gone, 1, #3a3a46",
            "Gap, 1, #000000",
            "Gap, 1, #000000",
            "Tape, 1, t.mp4 @0 x1"),
        scenes(read.project()));
    assertEquals(
        List.of(
            "The effect “Blur” was left out.",
            "The generator “SMPTEBars” is shown as a plain colour.",
            "The pictures in a row of “Seq” are shown as their first one.",
            "The clip “None” has no length and was left out.",
            "“Hologram” is nothing that is known here; its time is empty.",
            "The transition at the end of a track was left out: nothing follows it.",
            "https://x.org/a.mp4 is no file of this machine; a card stands in its place.",
            "One clip that ran backwards runs forwards.",
            "One clip names no file; a card stands in its place.",
            "One item that was switched off was left out.",
            "One clip does not say where its file begins; it starts at the file's beginning.",
            "2 gaps became black cards."),
        read.notes());
  }

  @Test
  void aBinOfTimelinesGivesItsFirstOne() throws InterchangeException {
    String bin =
        "{\"OTIO_SCHEMA\":\"SerializableCollection.1\",\"children\":["
            + clip("loose", range(0, 1, 24), file("x.mp4", "null"), "")
            + ","
            + timeline(track("Video", clip("A", range(0, 24, 24), file("a.mp4", "null"), "")))
            + "]}";
    assertEquals(List.of("A, 1, a.mp4 @0 x1"), scenes(read(bin).project()));
    assertEquals("Timeline 1", read(bin).project().title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"OTIO_SCHEMA\":\"Marker.1\"}", "null"})
  void whatIsNoTimelineIsRefused(String json) {
    InterchangeException problem = assertThrows(InterchangeException.class, () -> read(json));
    assertTrue(problem.sentence().contains("cut.otio"), problem.sentence());
  }

  @Test
  void whatIsNestedWithoutEndIsCutOff() throws InterchangeException {
    String inner = clip("A", range(0, 24, 24), file("a.mp4", "null"), "");
    for (int depth = 0; depth < 100; depth++) {
      inner = stack(track("Video", inner));
    }
    assertEquals(List.of(), read(timeline(track("Video", inner))).project().scenes());
  }

  @ParameterizedTest
  @CsvSource({
    "23.976, 24000/1001",
    "23.976023976, 24000/1001",
    "29.97, 30000/1001",
    "29.97002997, 30000/1001",
    "59.94, 60000/1001",
    "25, 25/1",
    "12.5, 25/2"
  })
  void ratesAreWhatIsMeantByThem(String written, String rate) throws InterchangeException {
    double value = Double.parseDouble(written);
    Project film =
        read(timeline(track("Video", clip("A", range(0, 24, value), file("a.mp4", "null"), ""))))
            .project();
    assertEquals(FrameRate.parse(rate), film.canvas().rate());
    assertEquals(
        film.canvas().rate().instant(24), film.scenes().getFirst().duration());
  }

  @ParameterizedTest
  @CsvSource({
    "file:///a/b%20c.mp4, /a/b c.mp4",
    "file://localhost/a.mp4, /a.mp4",
    "file:///C:/a.mp4, C:/a.mp4",
    "C:\\a.mp4, C:\\a.mp4",
    "media/100%.mp4, media/100%.mp4",
    "file:///media/100%.mp4, /media/100%.mp4",
    "file:///%E5%A4%9C.mp4, /夜.mp4",
    "http://a/b.mp4, "
  })
  void filesAreFoundHoweverTheyAreWritten(String url, String path) {
    assertEquals(Optional.ofNullable(path), MediaUrl.path(url));
  }
}
