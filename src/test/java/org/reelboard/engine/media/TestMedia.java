package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes small pictures, clips and sounds in a folder at test time, with FFmpeg's own program and
 * its synthetic sources. Every method returns the file it made.
 */
public final class TestMedia {
  private final Path folder;

  public TestMedia(Path folder) {
    this.folder = folder;
  }

  /** Whatever ffmpeg makes of these arguments; the output's name is put behind them. */
  public Path make(String name, String... arguments) {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of("-v", "error", "-y"));
    all.addAll(List.of(arguments));
    all.add("file:" + file);
    FfmpegPrograms.run("ffmpeg", all);
    return file;
  }

  /** A still of one colour, such as "red" or "#336699"; the name's ending says which format. */
  public Path colour(String name, int width, int height, String colour) {
    return still(name, "color=" + colour + ":size=" + width + "x" + height + ",format=rgb24");
  }

  /** A still with a colourful pattern. */
  public Path pattern(String name, int width, int height) {
    return still(name, "testsrc2=size=" + width + "x" + height + ",format=rgb24");
  }

  /** A still from a filter description, such as "color=red:size=8x8". */
  public Path still(String name, String filters) {
    return make(name, "-f", "lavfi", "-i", filters, "-frames:v", "1", "-update", "1", "-q:v", "1");
  }

  /** An H.264 clip of a moving pattern without sound; the seconds may be a decimal number. */
  public Path silentClip(String name, int width, int height, int rate, String seconds) {
    return make(
        name,
        ("-f lavfi -i testsrc2=size=" + width + "x" + height + ":rate=" + rate + " -t " + seconds)
            .concat(" -c:v libx264 -preset ultrafast -g 12 -bf 2 -pix_fmt yuv420p" + BT709)
            .split(" "));
  }

  /** The same clip with a 440 Hz tone in AAC, stereo at 48 kHz. */
  public Path clip(String name, int width, int height, int rate, String seconds) {
    return make(
        name,
        ("-f lavfi -i testsrc2=size=" + width + "x" + height + ":rate=" + rate)
            .concat(" -f lavfi -i sine=frequency=440:sample_rate=48000 -t " + seconds)
            .concat(" -c:v libx264 -preset ultrafast -g 12 -bf 2 -pix_fmt yuv420p" + BT709)
            .concat(" -c:a aac -ac 2")
            .split(" "));
  }

  /** A tone; the name's ending says which format. FFmpeg's sine has a peak of 1/8. */
  public Path tone(String name, int hertz, int sampleRate, int channels, String seconds) {
    return make(
        name,
        ("-f lavfi -i sine=frequency=" + hertz + ":sample_rate=" + sampleRate)
            .concat(" -t " + seconds + " -ac " + channels)
            .split(" "));
  }

  /**
   * The peak and the root mean square of each so many samples, both channels together, in decibels,
   * as FFmpeg's astats measures them.
   */
  public static List<double[]> levels(Path file, int samples) {
    String filters =
        "amovie=" + file + ",asetnsamples=n=" + samples + ":p=0,astats=metadata=1:reset=1";
    String tags = "lavfi.astats.Overall.Peak_level,lavfi.astats.Overall.RMS_level";
    return FfmpegPrograms.run(
            "ffprobe",
            List.of(
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                filters,
                "-show_entries",
                "frame_tags=" + tags,
                "-of",
                "csv=p=0"))
        .lines()
        .map(line -> Arrays.stream(line.split(",")).mapToDouble(TestMedia::decibels).toArray())
        .toList();
  }

  private static double decibels(String text) {
    return text.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
  }

  /** What ffprobe says about a file, such as {@code probe(file, "stream=width,height")}. */
  public static String probe(Path file, String entries) {
    return FfmpegPrograms.run(
        "ffprobe",
        List.of("-v", "error", "-show_entries", entries, "-of", "default=nw=1", "file:" + file));
  }

  private static final String BT709 =
      " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv";
}
