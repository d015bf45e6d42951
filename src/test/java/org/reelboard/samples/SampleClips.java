package org.reelboard.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The video clips of the sample projects: three seconds each, with a sound of their own. */
final class SampleClips {
  private static final int PICTURES = 80;
  private static final double SECONDS = PICTURES / 24.0;
  private static final String SIZE = "540x960";

  private SampleClips() {}

  /** Writes all of them into a folder. */
  static void write(Path folder) throws IOException {
    MediaFiles.clip(
        i -> Places.islands(i / 24.0).draw(648, 1152, 1),
        PICTURES,
        surf(),
        SIZE,
        folder.resolve("surf.mp4"));
    MediaFiles.clip(
        i -> new CityNight(i / 24.0).draw(540, 960, 2),
        PICTURES,
        street(),
        SIZE,
        folder.resolve("harbour.mp4"));
    Painting hills = remembered(Places.hills().draw(1080, 1920, 1));
    MediaFiles.clip(
        i -> new Balloons(hills, drifting(i / 24.0)).draw(540, 960, 2),
        PICTURES,
        burner(),
        SIZE,
        folder.resolve("balloons.mp4"));
  }

  private static List<Balloons.Balloon> drifting(double seconds) {
    return SamplePictures.balloons().stream()
        .map(one ->
            new Balloons.Balloon(
                one.x() * 0.72 + seconds * 0.10 * one.size(),
                one.y() - 0.1 + seconds * 0.30 * one.size(),
                one.size(),
                one.first(),
                one.second(),
                one.gores()))
        .toList();
  }

  /** A picture that was drawn before, so that it is not computed for each frame. */
  private static Painting remembered(BufferedImage image) {
    return (x, y) -> {
      double column = (x * image.getHeight() + image.getWidth()) / 2;
      double row = (1 - y) * image.getHeight() / 2;
      int packed =
          image.getRGB(
              Math.clamp((int) column, 0, image.getWidth() - 1),
              Math.clamp((int) row, 0, image.getHeight() - 1));
      return undone(V.rgb(packed));
    };
  }

  /** The inverse of the film curve that {@link Painting#draw} puts over everything. */
  private static V undone(V shown) {
    return V.of(undone(shown.x()), undone(shown.y()), undone(shown.z()));
  }

  private static double undone(double y) {
    double bounded = Math.min(y, 0.98);
    double a = 2.51 - 2.43 * bounded;
    double b = 0.03 - 0.59 * bounded;
    double c = -0.14 * bounded;
    return (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a) / 0.85;
  }

  private static Tone surf() {
    Tone tone = new Tone(SECONDS);
    tone.rush(900, 2.9, 1.6);
    tone.rush(220, 4.1, 1.2);
    Room.level(tone.left(), tone.right(), 0.35);
    return tone;
  }

  private static Tone street() {
    Tone tone = new Tone(SECONDS);
    tone.rush(160, 5.3, 1.4);
    tone.pad(0, SECONDS, 38, 0.02);
    tone.pluck(0.9, 79, 0.10, 0.6);
    tone.pluck(1.2, 76, 0.10, 0.6);
    Room.echo(tone.left(), 0.6, 0);
    Room.echo(tone.right(), 0.6, 23);
    Room.level(tone.left(), tone.right(), 0.30);
    return tone;
  }

  private static Tone burner() {
    Tone tone = new Tone(SECONDS);
    tone.rush(420, 1.9, 1.3);
    tone.rush(1500, 6.6, 0.5);
    Room.level(tone.left(), tone.right(), 0.28);
    return tone;
  }
}
