package org.reelboard.engine.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/**
 * Measures how steady a slow zoom (1.0 to 1.1) and a slow pan (0.2 px a frame) are over 300 frames
 * at 1080x1920, on a dot chart of 3000x4000; how much the sharpness of a grainy photo-like picture
 * varies along the zoom; and what a frame costs. Beside it, in the same run: OpenCV's warpAffine
 * and FFmpeg's zoompan and perspective.
 *
 * <p>{@code mvn -Pbench -DskipTests verify -Dbench=org.reelboard.engine.picture.JitterBench}. With
 * a folder behind the name the frames are written there as {@code zoom.y4m} and {@code pan.y4m},
 * for other tools to measure.
 */
public final class JitterBench {
  private static final int FRAMES = 300;
  private static final Size SIZE = new Size(1080, 1920);
  private static final Size CHART = new Size(3000, 4000);

  /** Source pixels to one of the output at zoom 1. */
  private static final double PITCH = 2250.0 / 1080;

  private static final double DOT_RADIUS = 34;

  private JitterBench() {}

  /** The views of a film, at every frame: x, y as fractions, and the zoom. */
  private record Move(String name, double fromX, double toX, double fromZoom, double toZoom) {
    double x(int frame) {
      return fromX + (toX - fromX) * frame / (FRAMES - 1);
    }

    double zoom(int frame) {
      return fromZoom * Math.pow(toZoom / fromZoom, (double) frame / (FRAMES - 1));
    }
  }

  private static final Move ZOOM = new Move("zoom", 0.5, 0.5, 1, 1.1);
  private static final double WAY = 60.0 / 1080 * 2250 / 1.1 / 3000;
  private static final Move PAN = new Move("pan", 0.5 - WAY / 2, 0.5 + WAY / 2, 1.1, 1.1);

  public static void main(String[] arguments)
      throws IOException, InterruptedException, MediaException {
    Frame chart = TestPictures.dots(CHART.width(), CHART.height(), 1);
    Frame photo = TestPictures.texture(CHART.width(), CHART.height(), 6);
    for (Move move : List.of(ZOOM, PAN)) {
      report(move, "reelboard", ours(move, chart, arguments), ours(move, photo, new String[0]));
      report(move, "OpenCV warpAffine", openCv(move, chart), openCv(move, photo));
      report(move, "FFmpeg zoompan", zoompan(move, chart), zoompan(move, photo));
      report(move, "FFmpeg perspective", perspective(move, chart), perspective(move, photo));
    }
    Frame exact = TestPictures.texture(SIZE.width(), SIZE.height(), 6);
    print(
        "zoom of a picture of the output's own size: pumping %.2f %%%n",
        100 * pumping(ours(ZOOM, exact, new String[0])));
    cost(photo);
  }

  private static void report(Move move, String who, List<byte[]> dots, List<byte[]> photo) {
    Steadiness steadiness = Steadiness.of(dots, SIZE.width(), SIZE.height(), DOT_RADIUS);
    print("%-5s %-20s %s, pumping %.2f %%%n", move.name(), who, steadiness, 100 * pumping(photo));
  }

  private static double pumping(List<byte[]> lumas) {
    double[] energies = new double[lumas.size()];
    for (int i = 0; i < energies.length; i++) {
      energies[i] = Steadiness.gradientEnergy(lumas.get(i), SIZE.width(), SIZE.height());
    }
    return Steadiness.pumping(energies);
  }

  private static Project film(Move move) {
    return Films.of(
        Films.still("s1", "chart", "10")
            .withCamera(
                Films.path(
                    FRAMES,
                    new CameraKeyframe(Time.ZERO, move.fromX(), 0.5, move.fromZoom()),
                    new CameraKeyframe(Time.ZERO, move.toX(), 0.5, move.toZoom()))));
  }

  private static List<byte[]> ours(Move move, Frame picture, String[] folder)
      throws MediaException, IOException {
    List<byte[]> lumas = new ArrayList<>();
    Project film = film(move);
    try (Compositor compositor = Films.compositor(Map.of("chart", picture));
        OutputStream raw =
            folder.length == 0
                ? OutputStream.nullOutputStream()
                : Files.newOutputStream(Path.of(folder[0], move.name() + ".y4m"))) {
      raw.write(
          "YUV4MPEG2 W1080 H1920 F30:1 Ip A1:1 C420mpeg2\n".getBytes(StandardCharsets.US_ASCII));
      for (int frame = 0; frame < FRAMES; frame++) {
        Frame drawn = Films.frame(compositor, film, frame, SIZE);
        lumas.add(drawn.luma());
        raw.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        raw.write(drawn.luma());
        raw.write(drawn.blueDifference());
        raw.write(drawn.redDifference());
      }
    }
    return lumas;
  }

  private static void cost(Frame picture) throws MediaException {
    Size small = new Size(540, 960);
    Project still = Films.of(Films.still("s1", "chart", "10"));
    for (var move : CameraMoves.all()) {
      Project film =
          still.withScenes(
              List.of(
                  still
                      .scenes()
                      .getFirst()
                      .withCamera(new Camera.NamedMove(move.id(), "linear", 0.3))));
      print(
          "%-14s %6.1f ms at 1080x1920, %5.1f ms at 540x960%n",
          move.id(), millis(film, picture, SIZE), millis(film, picture, small));
    }
  }

  /** The least processor time of a frame, which other programs disturb least. */
  private static double millis(Project film, Frame picture, Size size) throws MediaException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    try (Compositor compositor = Films.compositor(Map.of("chart", picture))) {
      Films.frame(compositor, film, 0, size);
      long best = Long.MAX_VALUE;
      for (int frame = 1; frame < 40; frame++) {
        long start = clock.getCurrentThreadCpuTime();
        Films.frame(compositor, film, frame, size);
        best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
      }
      return best / 1e6;
    }
  }

  private static List<byte[]> openCv(Move move, Frame picture) {
    List<byte[]> lumas = new ArrayList<>();
    try (BytePointer samples = new BytePointer(picture.luma());
        Mat source = new Mat(CHART.height(), CHART.width(), opencv_core.CV_8UC1, samples);
        Mat half = new Mat();
        Mat matrix = new Mat(2, 3, opencv_core.CV_64FC1);
        Mat warped = new Mat()) {
      // As one does: reduced once with an area filter, then warped.
      org.bytedeco.opencv.opencv_core.Size reduced =
          new org.bytedeco.opencv.opencv_core.Size(CHART.width() * 2 / 3, CHART.height() * 2 / 3);
      opencv_imgproc.resize(source, half, reduced, 0, 0, opencv_imgproc.INTER_AREA);
      double pitch = PITCH * 2 / 3;
      for (int frame = 0; frame < FRAMES; frame++) {
        double step = pitch / move.zoom(frame);
        double left = move.x(frame) * 2000 - step * SIZE.width() / 2;
        double top = 0.5 * CHART.height() * 2 / 3 - step * SIZE.height() / 2;
        double[] values = {step, 0, left + step / 2 - 0.5, 0, step, top + step / 2 - 0.5};
        new DoublePointer(matrix.data()).put(values);
        opencv_imgproc.warpAffine(
            half,
            warped,
            matrix,
            new org.bytedeco.opencv.opencv_core.Size(SIZE.width(), SIZE.height()),
            opencv_imgproc.INTER_LINEAR | opencv_imgproc.WARP_INVERSE_MAP,
            opencv_core.BORDER_REPLICATE,
            new Scalar(0));
        byte[] luma = new byte[SIZE.width() * SIZE.height()];
        warped.data().get(luma);
        lumas.add(luma);
      }
    }
    return lumas;
  }

  private static List<byte[]> zoompan(Move move, Frame picture)
      throws IOException, InterruptedException {
    String time = "on/" + (FRAMES - 1);
    String filter =
        String.format(
            Locale.ROOT,
            "crop=2250:4000:%s,zoompan=z='%f*pow(%f,%s)':x='%s':y='(ih-ih/zoom)/2':d=%d:s=1080x1920:fps=30",
            "375:0",
            move.fromZoom(),
            move.toZoom() / move.fromZoom(),
            time,
            String.format(
                Locale.ROOT,
                "(%f+%f*%s)*3000-375-iw/zoom/2",
                move.fromX(),
                move.toX() - move.fromX(),
                time),
            FRAMES);
    return ffmpeg(picture, 1, filter);
  }

  private static List<byte[]> perspective(Move move, Frame picture)
      throws IOException, InterruptedException {
    String time = "on/" + (FRAMES - 1);
    String zoom =
        String.format(
            Locale.ROOT, "(%f*pow(%f,%s))", move.fromZoom(), move.toZoom() / move.fromZoom(), time);
    String centre =
        String.format(Locale.ROOT, "((%f+%f*%s)*W)", move.fromX(), move.toX() - move.fromX(), time);
    String halfWidth = "(W*0.75/2/" + zoom + ")";
    String halfHeight = "(H/2/" + zoom + ")";
    String filter =
        String.format(
            Locale.ROOT,
            "scale=1440:1920:flags=area,perspective=x0='%1$s-%2$s':y0='H/2-%3$s':x1='%1$s+%2$s':y1='H/2-%3$s':x2='%1$s-%2$s':y2='H/2+%3$s':x3='%1$s+%2$s':y3='H/2+%3$s':interpolation=cubic:eval=frame,scale=1080:1920:flags=bicubic",
            centre,
            halfWidth,
            halfHeight);
    return ffmpeg(picture, FRAMES, filter);
  }

  private static List<byte[]> ffmpeg(Frame picture, int repeats, String filter)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("chart", ".gray");
    try {
      Files.write(input, picture.luma());
      Process process =
          new ProcessBuilder(
                  Loader.load(ffmpeg.class),
                  "-v",
                  "error",
                  "-f",
                  "rawvideo",
                  "-pix_fmt",
                  "gray",
                  "-s",
                  CHART.toString(),
                  "-i",
                  input.toString(),
                  "-vf",
                  (repeats == 1 ? "" : "loop=" + (repeats - 1) + ":1,setpts=N/30/TB,") + filter,
                  "-frames:v",
                  String.valueOf(FRAMES),
                  "-f",
                  "rawvideo",
                  "-pix_fmt",
                  "gray",
                  "-")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<byte[]> lumas = new ArrayList<>();
      try (InputStream frames = process.getInputStream()) {
        byte[] luma = frames.readNBytes(SIZE.width() * SIZE.height());
        while (luma.length == SIZE.width() * SIZE.height()) {
          lumas.add(luma);
          luma = frames.readNBytes(luma.length);
        }
      }
      process.waitFor();
      return lumas;
    } finally {
      Files.delete(input);
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // a bench prints its results
  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
