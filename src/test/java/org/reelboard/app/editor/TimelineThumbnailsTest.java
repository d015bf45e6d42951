package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.testfx.util.WaitForAsyncUtils;

/** Without a window: the window's own work is done by hand. */
@NeedsJavaFx
final class TimelineThumbnailsTest {
  private static final Time SECOND = Time.ofSeconds(1);

  private final Queue<Runnable> window = new ArrayDeque<>();
  private final List<Thumbnail> read = new ArrayList<>();
  private final BackgroundTasks tasks = BackgroundTasks.inOrder("test", this::inWindow);
  private final Object gate = new Object();
  private boolean isOpen;
  private final TimelineThumbnails thumbnails =
      new TimelineThumbnails(
          SampleFilms.model(SampleFilms.stills(1)), new Thumbnails(this::read, tasks, 1 << 20));

  @AfterEach
  void close() {
    open();
    tasks.close();
  }

  private synchronized void inWindow(Runnable action) {
    window.add(action);
  }

  private Image read(Thumbnail wanted) {
    synchronized (gate) {
      while (!isOpen) {
        try {
          gate.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return new WritableImage(1, 1);
        }
      }
    }
    synchronized (this) {
      read.add(wanted);
    }
    return new WritableImage(4, 4);
  }

  private void open() {
    synchronized (gate) {
      isOpen = true;
      gate.notifyAll();
    }
  }

  private synchronized List<Time> moments() {
    return read.stream().map(Thumbnail::at).toList();
  }

  private synchronized boolean work() {
    while (!window.isEmpty()) {
      window.remove().run();
    }
    return true;
  }

  private static Scene clip(String in) {
    return new Scene(
        new SceneId("c"),
        "clip",
        Time.ofSeconds(60),
        new Source.Clip(new AssetPath("clip.mp4"), Time.seconds(in)));
  }

  private boolean isShown(Scene scene, long second) {
    return thumbnails.at(scene, Time.ofSeconds(second), SECOND, () -> {}).isPresent();
  }

  @Test
  void readsEachMomentOnceHoweverOftenItIsAskedFor() throws Exception {
    Scene scene = clip("2");
    for (int pulse = 0; pulse < 5; pulse++) {
      isShown(scene, 1);
      isShown(scene, 2);
      thumbnails.allAsked();
    }
    open();
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> work() && isShown(scene, 1) && isShown(scene, 2));
    assertEquals(List.of(Time.ofSeconds(3), Time.ofSeconds(4)), moments());
  }

  @Test
  void doesNotReadWhatHasGoneOutOfView() throws Exception {
    Scene scene = clip("0");
    for (int second = 0; second < 20; second++) {
      isShown(scene, second);
    }
    thumbnails.allAsked();
    isShown(scene, 40);
    thumbnails.allAsked();
    open();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> work() && isShown(scene, 40));
    assertTrue(moments().size() <= 2, "read, though out of view: " + moments());
    assertEquals(Time.ofSeconds(40), moments().getLast());
  }

  @Test
  void showsWhatIsNearUntilTheMomentItselfIsRead() throws Exception {
    Scene scene = clip("0");
    open();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> work() && isShown(scene, 8));
    Time half = Time.seconds("8.5");
    assertTrue(
        thumbnails.at(scene, half, Time.seconds("0.5"), () -> {}).isPresent(), "that of 8 s");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> work() && moments().contains(half));
    assertEquals(Path.of("clip.mp4"), read.getLast().file().getFileName());
  }
}
