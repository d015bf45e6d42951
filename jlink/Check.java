import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Tries what Package.java has made on this Linux: {@code java jlink/Check.java}. The image has to
 * work where no Java is on the path, to be small enough, to carry its licences, to make a film and
 * to show its window, under a display of its own (Xvfb); the .deb, where there is one, to hold the
 * menu entry and the type of project files. A picture of the window is left in target/image.
 */
final class Check {
  private static final long MOST_BYTES = 350L << 20;
  private static final int MOST_SECONDS = 120;
  private static final int LEAST_COLOURS = 200;
  private static final String DISPLAY = ":86";

  private final Path work = Path.of("target", "image").toAbsolutePath();
  private final Path program = work.resolve("Reelboard/bin/Reelboard");
  private final Path trial = work.resolve("trial");

  public static void main(String[] args) throws Exception {
    if (args.length == 1) {
      look(Path.of(args[0]));
      return;
    }
    Check check = new Check();
    check.size();
    check.licences();
    check.commands();
    check.deb();
    check.window();
  }

  private void size() throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("Reelboard"))) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(Check::length).sum();
      report(bytes <= MOST_BYTES, "the image is of " + (bytes >> 20) + " MB, at most 350");
    }
  }

  private void licences() {
    for (String name : List.of("LICENSE", "NOTICE", "GPL-3.0.txt")) {
      Path file = work.resolve("Reelboard/lib/app/licences").resolve(name);
      report(Files.isRegularFile(file), "it carries " + name);
    }
  }

  private void commands() throws Exception {
    run("--version");
    run("doctor");
    run(
        "render",
        work.resolve("Reelboard/lib/app/projects-samples/photo-reel/project.reel.json").toString(),
        "--preset", "draft",
        "-o", trial.resolve("film with spaces.mp4").toString());
    report(
        Files.size(trial.resolve("film with spaces.mp4")) > 0, "it renders the sample to a film");
  }

  private void deb() throws Exception {
    try (Stream<Path> files = Files.list(work)) {
      for (Path deb : files.filter(file -> file.toString().endsWith(".deb")).toList()) {
        Process list = new ProcessBuilder("dpkg-deb", "--contents", deb.toString()).start();
        String contents = new String(list.getInputStream().readAllBytes());
        report(list.waitFor() == 0, deb.getFileName() + " can be read");
        for (String file :
            List.of(
                "./usr/bin/reelboard",
                "./usr/share/applications/reelboard.desktop",
                "./usr/share/icons/hicolor/512x512/apps/reelboard.png",
                "./usr/share/mime/packages/reelboard.xml",
                "./usr/share/doc/reelboard/copyright")) {
          report(contents.contains(file), "it holds " + file.substring(1));
        }
        report(contents.contains("licences/GPL-3.0.txt"), "it holds the licences");
      }
    }
  }

  private void window() throws Exception {
    Process display =
        start(new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "1600x1000x24"));
    TimeUnit.SECONDS.sleep(2);
    Process editor = start(program("open"));
    try {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      ProcessBuilder looking =
          new ProcessBuilder(
              java.toString(), "jlink/Check.java", work.resolve("window.png").toString());
      looking.environment().put("DISPLAY", DISPLAY);
      looking.inheritIO();
      int status = looking.start().waitFor();
      report(status == 0 && editor.isAlive(), "it shows its window");
    } finally {
      editor.descendants().forEach(ProcessHandle::destroy);
      editor.destroy();
      editor.waitFor(10, TimeUnit.SECONDS);
      display.destroy();
    }
  }

  /** Waits until the screen shows a picture of many colours, and keeps it. */
  private static void look(Path file) throws Exception {
    Robot robot = new Robot();
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    for (int second = 0; second < MOST_SECONDS; second++) {
      TimeUnit.SECONDS.sleep(1);
      BufferedImage seen = robot.createScreenCapture(screen);
      if (colours(seen) >= LEAST_COLOURS) {
        TimeUnit.SECONDS.sleep(3);
        ImageIO.write(robot.createScreenCapture(screen), "png", file.toFile());
        System.exit(0);
      }
    }
    System.exit(1);
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 7) {
      for (int x = 0; x < image.getWidth(); x += 7) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  private void run(String... words) throws Exception {
    Process process = start(program(words));
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroy();
    report(ended && process.exitValue() == 0, "Reelboard " + String.join(" ", words));
  }

  /** With a path on which there is no Java, and folders of its own. */
  private ProcessBuilder program(String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(words));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("JAVA"));
    Path tools = Files.createDirectories(trial.resolve("no java here"));
    environment.put("PATH", tools.toString());
    environment.put("DISPLAY", DISPLAY);
    for (String kind : List.of("STATE", "CACHE", "DATA")) {
      environment.put("XDG_" + kind + "_HOME", trial.resolve(kind).toString());
    }
    return builder;
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    return builder.inheritIO().start();
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(boolean isGood, String what) {
    System.out.println((isGood ? "good: " : "NOT: ") + what);
    if (!isGood) {
      System.exit(1);
    }
  }
}
