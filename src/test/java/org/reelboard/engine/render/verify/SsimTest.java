package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.media.FilmFrames;
import org.reelboard.engine.media.FilmPicture;
import org.reelboard.engine.media.TestMedia;

/** Against FFmpeg's own filter, which is another program's reading of the same article. */
final class SsimTest {
  /** It prints six decimals, counts in floats, and rounds its constants to whole numbers. */
  private static final double PRINTED = 5e-6;

  private static final Pattern FIGURES = Pattern.compile("Y:([0-9.]+) U:([0-9.]+) V:([0-9.]+)");

  @TempDir Path folder;

  @Test
  void planesHaveTheFiguresOfFfmpegsFilter() throws Exception {
    TestMedia media = new TestMedia(folder);
    Path fine = media.make("fine.mp4", film(10));
    Path coarse = media.make("coarse.mp4", film(38));
    Path figures = folder.resolve("figures.txt");
    media.make(
        "compared.mp4",
        "-i",
        "file:" + fine,
        "-i",
        "file:" + coarse,
        "-filter_complex",
        "ssim=stats_file='" + figures + "'",
        "-c:v",
        "libx264");
    List<double[]> expected = read(figures);
    List<Planes> first = planes(fine);
    List<Planes> second = planes(coarse);
    assertEquals(8, expected.size());
    for (int number = 0; number < expected.size(); number++) {
      FrameExam.Similarity found = FrameExam.Similarity.of(first.get(number), second.get(number));
      assertEquals(expected.get(number)[0], found.luma(), PRINTED, "Y of " + number);
      assertEquals(expected.get(number)[1], found.blueDifference(), PRINTED, "U of " + number);
      assertEquals(expected.get(number)[2], found.redDifference(), PRINTED, "V of " + number);
    }
  }

  @Test
  void pictureIsLikeItself() {
    Plane plane = new Plane(new byte[64], 8, 8);
    assertEquals(1, Ssim.of(plane, plane));
  }

  /** A size that is no multiple of the windows' distance, as luma or as chroma. */
  private static String[] film(int crf) {
    return ("-f lavfi -i testsrc2=s=182x102:r=8:d=1 -vf noise=alls=8:allf=t:all_seed=3,"
            + "format=yuv420p -c:v libx264 -preset ultrafast -crf "
            + crf)
        .split(" ");
  }

  private static List<Planes> planes(Path film) throws Exception {
    List<Planes> planes = new ArrayList<>();
    try (FilmFrames frames = FilmFrames.open(film)) {
      for (Optional<FilmPicture> next = frames.next(); next.isPresent(); next = frames.next()) {
        assertEquals(planes.size(), next.get().number());
        planes.add(Planes.of(next.get().frame()));
      }
    }
    return planes;
  }

  private static List<double[]> read(Path figures) throws Exception {
    List<double[]> read = new ArrayList<>();
    for (String line : Files.readAllLines(figures)) {
      Matcher matcher = FIGURES.matcher(line);
      if (matcher.find()) {
        read.add(
            new double[] {
              Double.parseDouble(matcher.group(1)),
              Double.parseDouble(matcher.group(2)),
              Double.parseDouble(matcher.group(3))
            });
      }
    }
    return read;
  }
}
