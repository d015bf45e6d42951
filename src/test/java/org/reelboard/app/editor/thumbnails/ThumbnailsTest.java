package org.reelboard.app.editor.thumbnails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.CountedWork;
import org.reelboard.app.editor.background.Paces;
import org.reelboard.app.editor.background.WorkKind;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** The window's own work is done by hand. */
final class ThumbnailsTest {
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final BackgroundTasks tasks = BackgroundTasks.inOrder("test", window::add);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> told = new ArrayList<>();
  private final Thumbnails thumbnails = new Thumbnails(this::read, tasks, 1 << 20);
  private final CountedWork work = new CountedWork(WorkKind.THUMBNAIL, thumbnails, new Paces());
  private volatile boolean torn = true;

  @AfterEach
  void close() {
    gate.countDown();
    tasks.close();
  }

  private Image read(Thumbnail wanted) throws MediaException {
    try {
      assertTrue(gate.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (torn && wanted.file().endsWith("torn")) {
      throw new MediaException("The picture is torn.");
    }
    return new WritableImage(4, 4);
  }

  private void request(String name) {
    thumbnails.request(
        new Thumbnail(Path.of(name), Time.ZERO, new Size(4, 4)),
        new Thumbnails.Listener(
            _ -> told.add("found " + name), problem -> told.add(problem.sentence())));
  }

  private void work(int times) throws InterruptedException {
    for (int time = 0; time < times; time++) {
      Runnable next = window.poll(10, TimeUnit.SECONDS);
      assertTrue(next != null, "nothing comes");
      next.run();
    }
  }

  private List<WorkState> states() {
    return work.lines().stream().map(WorkLine::state).toList();
  }

  @Test
  void whatIsStoppedIsReadWhenItIsTriedAgain() throws InterruptedException {
    request("a");
    request("b");
    assertEquals(List.of(new WorkState.Counting(0, 2)), states());
    work.stop("");
    assertEquals(List.of(new WorkState.Stopped()), states());
    request("b");
    gate.countDown();
    work.again("");
    assertEquals(List.of(new WorkState.Counting(0, 2)), states());
    work(2);
    assertEquals(List.of(new WorkState.Done(2)), states());
    told.sort(null);
    assertEquals(List.of("found a", "found b", "found b"), told);
  }

  @Test
  void whoWantedWhatCouldNotBeReadHasItLater() throws InterruptedException {
    gate.countDown();
    request("torn");
    work(1);
    request("torn");
    assertEquals(List.of("The picture is torn.", "The picture is torn."), told);
    assertEquals(List.of(new WorkState.Failed(1, "The picture is torn.")), states());
    torn = false;
    thumbnails.retry();
    work(1);
    assertEquals(
        List.of("The picture is torn.", "The picture is torn.", "found torn", "found torn"), told);
    assertEquals(List.of(new WorkState.Done(1)), states());
  }
}
