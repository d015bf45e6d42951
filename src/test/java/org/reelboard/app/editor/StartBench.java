package org.reelboard.app.editor;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long after {@code ./reelboard} its window is seen, on a screen of its own (Xvfb):
 * the first that is drawn of it, and its film with pictures. Run by hand on a built tree ({@code
 * mvn -Pbench -DskipTests verify -Dbench=org.reelboard.app.editor.StartBench}); not a test.
 */
final class StartBench {
  private static final String DISPLAY = ":88";
  private static final int RUNS = 5;
  private static final int WINDOW_COLOURS = 6;
  private static final int FILM_COLOURS = 250;
  private static final int PATIENCE_SECONDS = 60;
  private static final long HEAD_START_MILLIS = 3_000;
  private static final long LOOK_EVERY_MILLIS = 40;

  /** So many pixels apart are those that are looked at. */
  private static final int COARSE = 8;

  private StartBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      watch(Long.parseLong(arguments[0]));
      return;
    }
    Process screen =
        new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "1600x1000x24").inheritIO().start();
    try {
      TimeUnit.SECONDS.sleep(2);
      Path user = Files.createTempDirectory("start-bench");
      for (int run = 0; run <= RUNS; run++) {
        System.out.print(run == 0 ? "the first time: " : "again: ");
        System.out.println(once(user));
      }
    } finally {
      screen.destroy();
    }
  }

  private static String once(Path user) throws Exception {
    // The watch is at work by then, so that its own start costs the editor nothing.
    long start = System.currentTimeMillis() + HEAD_START_MILLIS;
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    words.addAll(
        List.of(
            "-Djava.awt.headless=false",
            "-cp",
            System.getProperty("java.class.path"),
            StartBench.class.getName(),
            String.valueOf(start)));
    Process watch = shown(user, words.toArray(new String[0]));
    TimeUnit.MILLISECONDS.sleep(start - System.currentTimeMillis());
    Process editor = shown(user, "./reelboard");
    String seen =
        new String(watch.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    editor.descendants().forEach(ProcessHandle::destroy);
    editor.destroy();
    editor.waitFor(10, TimeUnit.SECONDS);
    return seen.strip();
  }

  private static Process shown(Path user, String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("DISPLAY", DISPLAY);
    for (String kind : List.of("STATE", "CACHE", "DATA")) {
      builder.environment().put("XDG_" + kind + "_HOME", user.resolve(kind).toString());
    }
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  /** Looks at the screen until the window, and then its film, is there. */
  private static void watch(long start) throws Exception {
    if (GraphicsEnvironment.isHeadless()) {
      throw new IllegalStateException("no display");
    }
    Robot robot = new Robot();
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    long window = 0;
    while (System.currentTimeMillis() - start < PATIENCE_SECONDS * 1000L) {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      int colours = colours(robot.createScreenCapture(screen));
      long now = System.currentTimeMillis() - start;
      if (window == 0 && colours >= WINDOW_COLOURS) {
        window = now;
      }
      if (colours >= FILM_COLOURS) {
        System.out.println("its window after " + window + " ms, its film after " + now + " ms");
        return;
      }
    }
    System.out.println("its window after " + window + " ms, its film not within a minute");
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += COARSE) {
      for (int x = 0; x < image.getWidth(); x += COARSE) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
