package org.reelboard.app.editor.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.Paces;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;

@Timeout(20)
final class ProxyDeskTest {
  private static final MediaFacts.Video FACTS =
      new MediaFacts.Video(
          new Size(1080, 1920),
          Time.ofSeconds(4),
          FrameRate.of(30),
          "hevc",
          false,
          Optional.empty());

  @TempDir private Path folder;

  private final ConcurrentLinkedQueue<Runnable> window = new ConcurrentLinkedQueue<>();
  private final BackgroundTasks lane = BackgroundTasks.inOrder("test", window::add);
  private final BackgroundTasks tasks = BackgroundTasks.inOrder("library", window::add);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ClipProxies proxies = new ClipProxies();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private volatile boolean goesOn = true;
  private EditorModel model;
  private ProxyDesk desk;

  // JUnit makes the object, then calls start.
  @SuppressWarnings("NullAway.Init")
  ProxyDeskTest() {}

  /** Needs a hundred steps for a proxy, and none for a clip that is called light. */
  private Optional<Path> made(
      Path clip, MediaFacts.Video facts, BooleanSupplier cancelled, DoubleConsumer pace)
      throws MediaException {
    String name = clip.getFileName().toString();
    log.add("begun " + name);
    if (name.startsWith("light")) {
      return Optional.empty();
    }
    if (name.startsWith("broken")) {
      throw new MediaException("The clip is torn.");
    }
    for (int i = 0; i < 100 || !goesOn; i++) {
      try {
        pace.accept(Math.min(1, i / 100.0));
      } catch (CancellationException e) {
        log.add("given up " + name);
        throw e;
      }
    }
    log.add("made " + name);
    return Optional.of(folder.resolve("proxy-of-" + name));
  }

  @BeforeEach
  void start() {
    Project empty = Project.empty("Film", Canvas.VERTICAL);
    model = new EditorModel(History.of(empty), new ProjectFolder(folder), _ -> {});
    desk =
        new ProxyDesk(
            new MediaLibrary(model, _ -> FACTS, tasks),
            new ProxyParts(proxies, this::made),
            lane,
            new Paces(),
            playing.getReadOnlyProperty(),
            model.playhead());
  }

  @AfterEach
  void close() {
    goesOn = true;
    desk.close();
    lane.close();
    tasks.close();
  }

  private void use(String... names) throws IOException {
    List<Scene> scenes = new ArrayList<>();
    for (String name : names) {
      Files.write(folder.resolve(name), new byte[] {1});
      scenes.add(
          new Scene(
              new SceneId(name.replace('.', '-')),
              name,
              Time.ofSeconds(2),
              new Source.Clip(new AssetPath(name), Time.ZERO)));
    }
    model.apply("add", SceneEdits.add(0, scenes));
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Runnable told = window.poll();
      if (told == null) {
        Thread.sleep(2);
      } else {
        told.run();
      }
    }
  }

  private boolean is(String name, ProxyState state) {
    return state.equals(desk.states().get(folder.resolve(name)));
  }

  @Test
  void makesOneAfterTheOtherAndTellsWhatBecameOfEach() throws Exception {
    use("one.mp4", "light.mp4", "broken.mp4");
    await(() ->
        desk.states().values().stream()
                .noneMatch(
                    one -> one instanceof ProxyState.Waiting || one instanceof ProxyState.Making)
            && desk.states().size() == 3);
    assertEquals(
        Map.of(
            folder.resolve("one.mp4"), new ProxyState.Ready(),
            folder.resolve("light.mp4"), new ProxyState.Needless(),
            folder.resolve("broken.mp4"), new ProxyState.Failed("The clip is torn.")),
        Map.copyOf(desk.states()));
    assertEquals(
        Optional.of(folder.resolve("proxy-of-one.mp4")), proxies.of(folder.resolve("one.mp4")));
    assertEquals(Optional.empty(), proxies.of(folder.resolve("light.mp4")));
  }

  @Test
  void waitsWhileTheFilmPlays() throws Exception {
    playing.set(true);
    use("one.mp4");
    await(() -> is("one.mp4", new ProxyState.Waiting()));
    Thread.sleep(100);
    assertEquals(List.of(), log);
    playing.set(false);
    await(() -> is("one.mp4", new ProxyState.Ready()));
  }

  @Test
  void givesUpWhatIsNoLongerInTheProject() throws Exception {
    goesOn = false;
    use("one.mp4");
    await(() -> log.contains("begun one.mp4"));
    model.undo();
    await(() -> log.contains("given up one.mp4"));
    assertTrue(desk.states().isEmpty());
  }

  @Test
  void neitherMakesNorUsesProxiesWhereTheyAreSwitchedOff() throws Exception {
    use("one.mp4");
    await(() -> is("one.mp4", new ProxyState.Ready()));
    Path clip = folder.resolve("one.mp4");
    desk.used().set(false);
    assertEquals(Optional.empty(), proxies.of(clip));
    use("two.mp4");
    await(() -> model.project().get().scenes().size() == 2);
    desk.used().set(true);
    assertEquals(Optional.of(folder.resolve("proxy-of-one.mp4")), proxies.of(clip));
    await(() -> is("two.mp4", new ProxyState.Ready()));
  }

  @Test
  void anotherClipUnderTheSameNameHasNoProxyYet() throws Exception {
    use("one.mp4");
    await(() -> is("one.mp4", new ProxyState.Ready()));
    Path clip = folder.resolve("one.mp4");
    Files.write(clip, new byte[] {1, 2, 3});
    assertEquals(Optional.empty(), proxies.of(clip));
  }

  @Test
  void isStoppedAndBegunAgain() throws Exception {
    goesOn = false;
    use("one.mp4", "broken.mp4");
    await(() -> log.contains("begun one.mp4"));
    Path clip = folder.resolve("one.mp4");
    desk.stop(clip.toString());
    await(() -> log.contains("given up one.mp4"));
    goesOn = true;
    await(() -> is("broken.mp4", new ProxyState.Failed("The clip is torn.")));
    assertEquals(
        Map.of(
            clip,
            new WorkState.Stopped(),
            folder.resolve("broken.mp4"),
            new WorkState.Failed(1, "The clip is torn.")),
        desk.lines().stream()
            .collect(Collectors.toMap(line -> line.file().orElseThrow(), line -> line.state())));
    desk.again(clip.toString());
    await(() -> is("one.mp4", new ProxyState.Ready()));
    assertEquals(
        List.of(new WorkState.Failed(1, "The clip is torn."), new WorkState.Done(1)),
        desk.lines().stream().map(WorkLine::state).toList());
  }
}
