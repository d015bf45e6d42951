package org.reelboard.windows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A desktop that nobody sees: a screen (Xvfb) on a free display, a window manager (openbox), and a
 * hand on its mouse and keyboard (xdotool).
 */
final class Desktop implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots", "windows");
  private static final int PATIENCE_SECONDS = 60;
  private static final int LOOK_EVERY_MILLIS = 100;
  private static final int DRAG_STEPS = 20;

  private final Path folder;
  private final Process screen;
  private final Process manager;
  private final String display;

  private Desktop(Path folder, Process screen, String display) throws IOException {
    this.folder = folder;
    this.screen = screen;
    this.display = display;
    this.manager = quietly(new ProcessBuilder("openbox", "--sm-disable")).start();
  }

  /**
   * @param folder for the screen's own file
   */
  static Desktop open(Path folder) throws IOException, InterruptedException {
    require("Xvfb", "xvfb");
    require("openbox", "openbox");
    require("xdotool", "xdotool");
    ProcessBuilder builder =
        new ProcessBuilder(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-fbdir", folder.toString());
    Process screen = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    // The number of the display is said once it can be used.
    BufferedReader said = screen.inputReader(StandardCharsets.US_ASCII);
    Desktop desktop = new Desktop(folder, screen, ":" + said.readLine());
    // The window manager answers before the first window is mapped, else that one is left alone.
    desktop.await("the window manager", () -> desktop.does("xdotool", "get_num_desktops"));
    return desktop;
  }

  private static void require(String program, String debianPackage) {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    if (!isThere) {
      throw new AssertionError(
          program
              + " is not on this machine, and the tests in real windows need it: apt-get install "
              + debianPackage);
    }
  }

  /** A process that shows its windows here; what it says as an error goes to a file. */
  ProcessBuilder onScreen(List<String> words, Path said) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("DISPLAY", display);
    // Nothing of this machine's own desktop.
    builder.environment().put("GSETTINGS_BACKEND", "memory");
    builder.environment().put("NO_AT_BRIDGE", "1");
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder.redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()));
  }

  /** Waits for a window of that title, and has it take the keys. */
  void activate(String title) {
    await(
        "the window “" + title + "”",
        () -> does("xdotool", "search", "--onlyvisible", "--name", title));
    xdotool("search", "--onlyvisible", "--name", title, "windowactivate", "--sync");
  }

  /** Has the window of a process take the keys, where several have the same title. */
  void activate(RealEditor editor) {
    String[] search = {
      "search",
      "--onlyvisible",
      "--all",
      "--pid",
      String.valueOf(editor.id()),
      "--name",
      "Reelboard"
    };
    xdotool(
        Stream.of(search, new String[] {"windowactivate", "--sync"})
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  /** Waits until no window of that title is there any more. */
  void awaitGone(String title) {
    await(
        "the end of the window “" + title + "”",
        () -> !does("xdotool", "search", "--onlyvisible", "--name", title));
  }

  boolean hasWindow(String title) {
    return does("xdotool", "search", "--onlyvisible", "--name", title);
  }

  /** Asks the window in front to close, as its frame's button does. */
  void closeActive() {
    keys("alt+F4");
  }

  /** Presses keys together, such as {@code ctrl+o}. */
  void keys(String... keys) {
    List<String> words = new ArrayList<>(List.of("key", "--clearmodifiers", "--delay", "60"));
    words.addAll(List.of(keys));
    xdotool(words.toArray(String[]::new));
  }

  void type(String text) {
    xdotool("type", "--delay", "25", "--", text);
  }

  void click(Seen at) {
    moveTo(at);
    xdotool("click", "1");
  }

  /** Drags with the mouse held, as slowly as a hand, so that both sides of a drop can follow. */
  void drag(Seen from, Seen to) {
    moveTo(from);
    xdotool("mousedown", "1");
    pause(200);
    for (int step = 1; step <= DRAG_STEPS; step++) {
      double way = (double) step / DRAG_STEPS;
      xdotool(
          "mousemove",
          number(from.middleX() + (to.middleX() - from.middleX()) * way),
          number(from.middleY() + (to.middleY() - from.middleY()) * way));
      pause(40);
    }
    pause(400);
    xdotool("mouseup", "1");
  }

  private void moveTo(Seen at) {
    xdotool("mousemove", number(at.middleX()), number(at.middleY()));
  }

  private static String number(double pixels) {
    return String.valueOf(Math.round(pixels));
  }

  /** Keeps what the screen shows, to be looked at. */
  void picture(String name) {
    // What is known to be in a window is drawn a little later.
    pause(1500);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(
          ScreenFile.read(folder.resolve("Xvfb_screen0")),
          "png",
          PICTURES.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new AssertionError("no picture of the screen", e);
    }
  }

  /** Something to wait for. */
  @FunctionalInterface
  interface Sight {
    boolean isThere();
  }

  /** Fails after a minute, with a picture of the screen. */
  void await(String what, Sight sight) {
    for (int look = 0; look < PATIENCE_SECONDS * 1000 / LOOK_EVERY_MILLIS; look++) {
      if (sight.isThere()) {
        return;
      }
      pause(LOOK_EVERY_MILLIS);
    }
    picture("failed");
    throw new AssertionError("waited in vain: " + what);
  }

  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private void xdotool(String... words) {
    List<String> command = Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList();
    if (!does(command.toArray(String[]::new))) {
      picture("failed");
      throw new AssertionError(
          "not possible: " + command.stream().collect(Collectors.joining(" ")));
    }
  }

  private boolean does(String... command) {
    try {
      return quietly(new ProcessBuilder(command)).start().waitFor() == 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private ProcessBuilder quietly(ProcessBuilder builder) {
    builder.environment().put("DISPLAY", display);
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  @Override
  public void close() {
    manager.destroy();
    screen.destroy();
  }
}
