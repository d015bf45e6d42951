package org.reelboard.engine.picture;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;

/**
 * What the pictures of an export cost in a fresh virtual machine, its compiling included: six
 * photos of 3000x4000 with moves and five transitions, 465 frames at 1080x1920, each handed over as
 * to an encoder. Prints the process's processor time and that of single frames.
 *
 * <p>{@code mvn -Pbench -DskipTests verify -Dbench=org.reelboard.engine.picture.CompositeBench}.
 * With a folder behind the name its {@code p1.jpg} to {@code p6.jpg} are taken; they are made there
 * where they are missing.
 */
public final class CompositeBench {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1920;
  private static final int SCENE_FRAMES = 90;
  private static final List<String> TRANSITIONS =
      List.of("crossfade", "wipe", "slide", "zoom", "fade-black");

  private CompositeBench() {}

  public static void main(String[] arguments) throws IOException, MediaException {
    Path folder =
        arguments.length == 0 ? Files.createTempDirectory("composite") : Path.of(arguments[0]);
    boolean made = false;
    for (int photo = 1; photo <= 6; photo++) {
      made |= make(folder, photo);
    }
    if (made) {
      print("The photos were made in %s: run again with that folder behind the name.%n", folder);
      return;
    }
    Project film = film();
    Layout layout = Layout.of(film);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double before = system.getProcessCpuTime() / 1e9;
    Frame frame = Frame.opaque(WIDTH, HEIGHT, Chroma.HALF);
    ByteBuffer taken = ByteBuffer.allocateDirect(Math.toIntExact(frame.bytes()));
    List<Double> millis = new ArrayList<>();
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE)) {
      for (long number = 0; number < layout.frames(); number++) {
        long start = threads.getCurrentThreadCpuTime();
        compositor.compose(film, layout, number, frame);
        taken.clear();
        taken.put(frame.luma()).put(frame.blueDifference()).put(frame.redDifference());
        millis.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
      }
    }
    double after = system.getProcessCpuTime() / 1e9;
    print(
        "%d frames: %.2f CPU s, %.2f ms a frame; %.2f CPU s before%n",
        millis.size(), after - before, 1000 * (after - before) / millis.size(), before);
    printThreads();
    for (int scene = 0; scene < 6; scene++) {
      int first = scene * 75;
      print(
          "scene %d: first frame %6.1f ms, then %5.2f ms; transition in %5.2f ms%n",
          scene + 1,
          millis.get(first),
          median(millis.subList(first + 16, first + 74)),
          scene == 0 ? 0 : median(millis.subList(first + 1, first + 15)));
    }
  }

  /** Where Linux tells them: the processor seconds of the threads that took most. */
  private static void printThreads() throws IOException {
    Path tasks = Path.of("/proc/self/task");
    if (!Files.isDirectory(tasks)) {
      return;
    }
    Map<String, Double> seconds = new TreeMap<>();
    try (Stream<Path> each = Files.list(tasks)) {
      for (Path task : each.toList()) {
        String name = Files.readString(task.resolve("comm")).strip();
        String stat = Files.readString(task.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        seconds.merge(name, ticks / 100.0, Double::sum);
      }
    }
    seconds.values().removeIf(each -> each < 0.05);
    print("CPU s of threads: %s%n", seconds);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  private static boolean make(Path folder, int photo) {
    String name = "p" + photo + ".jpg";
    if (Files.exists(folder.resolve(name))) {
      return false;
    }
    new TestMedia(folder)
        .make(
            name,
            ("-f lavfi -i gradients=s=3000x4000:n=5:type=spiral:seed=" + photo)
                .concat(" -f lavfi -i testsrc2=s=3000x4000 -filter_complex")
                .concat(" [0][1]blend=all_mode=average,noise=alls=9:all_seed=" + photo)
                .concat(",format=yuvj420p -frames:v 1 -update 1 -q:v 3")
                .split(" "));
    return true;
  }

  /** The bench's reel: zoom in, zoom out, pans, tilts. */
  private static Project film() {
    double x = 0.75 / 1.15 / 2 + 0.02;
    double y = 1 / 1.15 / 2;
    List<double[]> moves =
        List.of(
            new double[] {0.5, 0.5, 1, 0.5, 0.5, 1.2},
            new double[] {0.5, 0.5, 1.2, 0.5, 0.5, 1},
            new double[] {1 - x, 0.5, 1.15, x, 0.5, 1.15},
            new double[] {x, 0.5, 1.15, 1 - x, 0.5, 1.15},
            new double[] {0.5, 1 - y, 1.15, 0.5, y, 1.15},
            new double[] {0.5, y, 1.15, 0.5, 1 - y, 1.15});
    Scene[] scenes = new Scene[moves.size()];
    for (int i = 0; i < scenes.length; i++) {
      double[] move = moves.get(i);
      Camera camera =
          new Camera.Path(
              List.of(
                  new CameraKeyframe(Time.ZERO, move[0], move[1], move[2]),
                  new CameraKeyframe(
                      Time.ofFraction(SCENE_FRAMES - 1, 30), move[3], move[4], move[5])),
              "sine");
      Source source = new Source.Still(new AssetPath("p" + (i + 1) + ".jpg"));
      Scene scene = new Scene(new SceneId("s" + i), "s" + i, Time.ofSeconds(3), source);
      scenes[i] = scene.withCamera(camera);
      if (i > 0) {
        scenes[i] =
            scenes[i].withTransition(
                Optional.of(
                    new Transition(
                        TRANSITIONS.get(i - 1),
                        Time.seconds("0.5"),
                        "linear",
                        Fields.NONE.with("direction", "left"))));
      }
    }
    return Films.of(scenes);
  }

  @SuppressWarnings("AnnotateFormatMethod") // a bench prints its results
  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
