package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;

/**
 * Whole files in the manner of three tools, written after OTIO's public schemas: each thing in them
 * is taken over or told of.
 */
final class OtioSamplesTest {
  private static ReadTimeline read(String name) throws IOException, InterchangeException {
    String file = "/interchange/" + name;
    try (InputStream in =
        Objects.requireNonNull(OtioSamplesTest.class.getResourceAsStream(file), file)) {
      return OtioReader.read(
          name,
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          url -> MediaUrl.path(url).map(path -> new AssetPath(path)));
    }
  }

  private static List<String> scenes(Project film) {
    return film.scenes().stream()
        .map(scene ->
            scene.name()
                + ", "
                + scene.duration()
                + ", "
                + source(scene)
                + scene.transition().map(one -> ", " + one.kind()).orElse(""))
        .toList();
  }

  private static String source(Scene scene) {
    return switch (scene.source()) {
      case Source.Still still -> "still " + still.asset();
      case Source.Clip clip -> clip.asset() + " @" + clip.in() + " x" + clip.speed();
      case Source.ColourCard card -> card.colour().toString();
      case Source.Slot slot -> slot.hint();
      case Source.Unknown unknown -> unknown.kind();
    };
  }

  private static List<String> markers(Project film) {
    Layout layout = Layout.of(film);
    return film.markers().stream()
        .map(one ->
            one.name() + " " + one.colour() + " " + layout.timeOf(one.anchor()).orElseThrow())
        .toList();
  }

  private static List<String> sounds(Project film) {
    return film.sound().stream()
        .map(one -> one.kind() + " " + one.asset() + " " + one.in() + " " + one.anchor())
        .toList();
  }

  @Test
  void aTimelineOfAGradingToolWithTimecodesAndMarkersOnItsClips() throws Exception {
    ReadTimeline read = read("resolve.otio");
    assertEquals(
        List.of(
            "A001.mov, 4.25, /Volumes/Card A/A001.mov @1 x1",
            "A002.mov, 2.25, /Volumes/Card A/A002.mov @0 x2, crossfade",
            "A003.mov, 1, /Volumes/Card A/A003.mov @0 x1"),
        scenes(read.project()));
    assertEquals(
        List.of("Chorus blue 3", "cut here blue 25/6", "Marker 1 green 1", "Fast red 5"),
        markers(read.project()));
    assertEquals(List.of("music /Volumes/Card A/bed.wav 0 ToFilm[at=1]"), sounds(read.project()));
    assertEquals(
        List.of(
            "The effect “Resolve Effect” was left out.",
            "One item that was switched off was left out."),
        read.notes());
  }

  @Test
  void aTimelineOfAFreeEditorWithGuidesAndSubtitles() throws Exception {
    ReadTimeline read = read("kdenlive.otio");
    assertEquals(
        List.of(
            "street.mp4, 3.003, clips/street.mp4 @1.5015 x1",
            "Gap, 0.5005, #000000",
            "photo.jpg, 5.5055, still clips/photo.jpg",
            "gone.mp4, 2.002, clips/gone.mp4 @0 x1, crossfade"),
        scenes(read.project()));
    assertEquals(List.of("Guide 1 orange 2.002", "Guide 2 sky 1001/300"), markers(read.project()));
    assertEquals(List.of("music music/music.ogg 0 ToFilm[at=1.001]"), sounds(read.project()));
    assertEquals(
        List.of(
            "A track of the kind “Subtitle” was left out.",
            "The transition “Custom_Transition” became a crossfade.",
            "One clip that stood still runs.",
            "One gap became a black card."),
        read.notes());
  }

  @Test
  void aBinOfAnEditorWithNestedSequencesAndDropFrames() throws Exception {
    ReadTimeline read = read("premiere.otio");
    assertEquals(
        List.of(
            "sunset.jpg, 3.003, still C:/Users/Ana/Bilder/sunset.jpg",
            "in1.mov, 1.001, C:/Users/Ana/in1.mov @1.001 x1",
            "in2.mov, 1.5015, C:/Users/Ana/in2.mov @1.001 x1",
            "Gap, 1.001, #000000",
            "end.mov, 2.002, #3a3a46"),
        scenes(read.project()));
    assertEquals(List.of("Beat pink 4.004", "inside yellow 5.005"), markers(read.project()));
    assertEquals(
        List.of(
            "music C:/Users/Ana/voice over.wav 0 ToFilm[at=0]",
            "music C:/Users/Ana/voice over.wav 2.002 ToFilm[at=1.001]"),
        sounds(read.project()));
    assertEquals(
        List.of(
            "“PremiereLegacyTitle” is nothing that is known here; its time is empty.",
            "The transition at the end of a track was left out: nothing follows it.",
            "https://team.example/projects/end.mov is no file of this machine; a card stands in its place.",
            "Another timeline in the same file was left out.",
            "A track of sound in a nested timeline was left out.",
            "One gap became a black card.",
            "One crossfade between sounds was left out.",
            "One sound that ran at another speed runs at its own.",
            "One marker was left out."),
        read.notes());
  }
}
