package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class EdlWriterTest {
  private static final FrameRate NTSC = new FrameRate(30000, 1001);

  /** Every event has the fields that readers of CMX 3600 split a line into. */
  private static final Pattern EVENT =
      Pattern.compile(
          "\\d{3,} {2}\\S{1,8} +(?:V|A\\d?) +(?:C|D +\\d{3})"
              + "(?: +\\d\\d:\\d\\d:\\d\\d[:;]\\d\\d){4}");

  private static Project film() {
    return Project.empty("Été\n1", Canvas.VERTICAL.withRate(NTSC))
        .withScenes(
            List.of(
                new Scene(
                        new SceneId("s1"),
                        "Lake",
                        NTSC.instant(1800),
                        new Source.Still(new AssetPath("m/Straße am See.jpg")))
                    .withTransition(Optional.of(new Transition("fade-black", NTSC.instant(10)))),
                new Scene(
                        new SceneId("s2"),
                        "Run",
                        NTSC.instant(60),
                        new Source.Clip(new AssetPath("m/run.mp4"), NTSC.instant(90))
                            .withSpeed(new BigDecimal("2")))
                    .withTransition(Optional.of(new Transition("crossfade", NTSC.instant(15)))),
                new Scene(
                    new SceneId("s3"), "", NTSC.instant(30), new Source.ColourCard(Rgb.BLACK))))
        .withSound(
            List.of(
                new SoundClip(
                    new SoundId("m1"),
                    SoundClip.MUSIC,
                    new AssetPath("m/run.wav"),
                    new Anchor.ToFilm(Time.ZERO))));
  }

  @Test
  void eventsAreThoseOfATape() {
    assertEquals(
        """
        TITLE: Été 1
        FCM: DROP FRAME

        001  BL       V     C        00:00:00;00 00:00:00;00 00:00:00;00 00:00:00;00
        001  STRASSEA V     D    010 00:00:00;00 00:00:59;15 00:00:00;00 00:00:59;15
        * TO CLIP NAME: Lake
        * EFFECT NAME: FADE-BLACK
        * SOURCE FILE: Straße am See.jpg

        002  STRASSEA V     C        00:00:59;15 00:00:59;15 00:00:59;15 00:00:59;15
        002  RUN      V     D    015 00:00:03;00 00:00:07;00 00:00:59;15 00:01:01;17
        * FROM CLIP NAME: Lake
        * TO CLIP NAME: Run
        * SOURCE FILE: run.mp4
        M2   RUN            060.0                00:00:03;00

        003  BL       V     C        00:00:00;00 00:00:01;00 00:01:01;17 00:01:02;17
        * FROM CLIP NAME: s3

        004  RUN2     A     C        00:00:00;00 00:01:02;17 00:00:00;00 00:01:02;17
        * FROM CLIP NAME: run.wav
        """
            .replace("\n", "\r\n"),
        EdlWriter.write(film()));
  }

  @Test
  void anyFilmIsAListThatCanBeSplit() {
    for (long seed = 0; seed < 100; seed++) {
      Project film = RandomProjects.of(seed);
      List<String> lines = EdlWriter.write(film).lines().toList();
      for (String line : lines) {
        boolean known =
            line.isEmpty()
                || line.startsWith("* ")
                || line.startsWith("TITLE:")
                || line.startsWith("FCM:")
                || line.startsWith("M2 ")
                || EVENT.matcher(line).matches();
        assertTrue(known, line);
      }
      long pictures =
          lines.stream()
              .filter(line -> line.contains(" V "))
              .map(line -> line.substring(0, 3))
              .distinct()
              .count();
      assertEquals(Layout.of(film).placements().size(), pictures, "seed " + seed);
    }
  }
}
