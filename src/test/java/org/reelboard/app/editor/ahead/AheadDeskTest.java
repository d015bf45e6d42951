package org.reelboard.app.editor.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.FakeParts;
import org.reelboard.app.editor.play.Film;
import org.reelboard.app.editor.play.FrameRenderer;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.sound.MediaSoundFiles;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A film of three scenes, the second of which takes long to draw while the film plays. */
@NeedsJavaFx
@Timeout(60)
final class AheadDeskTest {
  private static final Size SIZE = new Size(54, 96);
  private static final int PATIENCE_SECONDS = 30;
  private static final SceneId HEAVY = new SceneId("s1");

  /** Ten frames a second: the transition's half second, and the scene's second behind it. */
  private static final List<Stretch> HEAVY_PIECES =
      List.of(new Stretch(15, 20), new Stretch(20, 27), new Stretch(27, 35));

  @TempDir private Path folder;
  @TempDir private Path cacheFolder;

  private final TypefaceShelf typefaces = new TypefaceShelf();
  private final BackgroundTasks lane = BackgroundTasks.inOrder("ahead", Platform::runLater);

  // Made before each test, on the window's thread.
  @SuppressWarnings("NullAway.Init")
  private EditorModel model;

  @SuppressWarnings("NullAway.Init")
  private AheadDesk desk;

  @SuppressWarnings("NullAway.Init")
  private Player player;

  private final AtomicInteger drawn = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  AheadDeskTest() {}

  @BeforeEach
  void make(FxRobot robot) throws IOException {
    for (int i = 0; i < 3; i++) {
      BufferedImage picture = new BufferedImage(90, 160, BufferedImage.TYPE_INT_RGB);
      for (int at = 0; at < 90 * 160; at++) {
        picture.setRGB(at % 90, at / 90, (at * (7919 + 31 * i)) & 0xffffff);
      }
      ImageIO.write(picture, "png", folder.resolve("p" + i + ".png").toFile());
    }
    robot.interact(() -> {
      model = new EditorModel(History.of(film()), new ProjectFolder(folder), _ -> {});
      open(AheadStore.USUAL_BYTES);
    });
  }

  private void open(long mostBytes) {
    AheadStore store = new AheadStore(DerivedCache.at(cacheFolder), mostBytes);
    FrameRenderer.Factory renderers = slow(parts().pictures());
    desk = new AheadDesk(store, renderers, lane, Platform::runLater);
    player =
        new Player(
            model,
            new PlayerParts(
                new FakeParts.Pictures(), new FakeParts.Mixes(), () -> Optional.of(new FakeParts.Device())),
            desk.frames());
    player.setSize(SIZE);
    desk.follow(model, player);
  }

  private PlayerParts parts() {
    return PlayerParts.ofThisMachine(
        typefaces,
        new MediaSoundFiles(),
        () -> new PreviewReading(_ -> Optional.empty(), Optional.empty()));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      desk.close();
      player.close();
    });
    lane.close();
    typefaces.close();
  }

  private static Project film() {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      scenes.add(
          new Scene(
                  new SceneId("s" + i),
                  "Scene " + i,
                  Time.ofSeconds(2),
                  new Source.Still(new AssetPath("p" + i + ".png")))
              .withCamera(new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.3)));
    }
    scenes.set(
        1,
        scenes.get(1)
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5")))));
    return Project.empty("Film", Canvas.VERTICAL.withRate(FrameRate.of(10))).withScenes(scenes);
  }

  /** Takes longer than a frame is shown wherever the heavy scene is seen and the film plays. */
  private FrameRenderer.Factory slow(FrameRenderer.Factory real) {
    return opened -> {
      FrameRenderer renderer = real.open(opened);
      return new FrameRenderer() {
        private PreviewReading.Clips wanted = PreviewReading.Clips.EXACT;

        @Override
        public void want(PreviewReading.Clips clips, BooleanSupplier unwanted) {
          wanted = clips;
          renderer.want(clips, unwanted);
        }

        @Override
        public Frame render(Film film, long frame, Size size)
            throws MediaException {
          if (wanted == PreviewReading.Clips.EXACT) {
            drawn.incrementAndGet();
          } else if (isHeavy(film, frame)) {
            pause(Duration.ofMillis(110));
          }
          return renderer.render(film, frame, size);
        }

        @Override
        public void close() {
          renderer.close();
        }
      };
    };
  }

  private static boolean isHeavy(Film film, long frame) {
    return film.layout()
        .placement(HEAVY)
        .filter(place -> frame >= place.start() && frame < place.end())
        .isPresent();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(List<AheadMark> expected) throws Exception {
    await(expected, () -> desk.marks().get().equals(expected));
  }

  private void await(List<AheadMark> expected, Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      assertEquals(expected, desk.marks().get(), "waited in vain; drawn: " + drawn);
      throw e;
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<AheadMark> ready(List<Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> new AheadMark(stretch, new AheadState.Ready()))
        .toList();
  }

  @Test
  void whatIsHeavyIsDrawnAheadAsTheCompositorDrawsIt() throws Exception {
    await(ready(HEAVY_PIECES));
    Film film = player.film().get();
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.PLACEHOLDER)) {
      for (long number : LongStream.range(15, 35).toArray()) {
        Frame read = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
        assertTrue(desk.frames().read(film, number, read), "frame " + number);
        assertEquals(compositor.compose(film.project(), film.layout(), number, SIZE), read);
      }
    }
    Frame into = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
    assertFalse(desk.frames().read(film, 14, into), "what is light is drawn while it plays");
    assertFalse(desk.frames().read(film, 35, into));
    assertFalse(desk.frames().read(film, 20, Frame.opaque(27, 48, Chroma.HALF)), "another size");
  }

  @Test
  void onlyWhatAnEditChangesIsDrawnAnew(FxRobot robot) throws Exception {
    await(ready(HEAVY_PIECES));
    int before = drawn.get();
    robot.interact(() -> model.apply("edit", ProjectEdits.setTitle("Another name")));
    robot.interact(() -> model.apply("edit", SceneEdits.setDuration(new SceneId("s0"), Time.ofSeconds(3))));
    List<Stretch> later =
        HEAVY_PIECES.stream()
            .map(one -> new Stretch(one.first() + 10, one.end() + 10))
            .toList();
    await(ready(later));
    // The scene before is longer: where it goes out, its camera is elsewhere.
    assertEquals(before + 5, drawn.get());
  }

  @Test
  void aFileThatIsWrittenAnewIsNotShownAsItWas() throws Exception {
    await(ready(HEAVY_PIECES));
    Files.copy(
        folder.resolve("p2.png"),
        folder.resolve("p1.png"),
        StandardCopyOption.REPLACE_EXISTING);
    Frame into = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
    assertFalse(desk.frames().read(player.film().get(), 20, into));
    int before = drawn.get();
    await(ready(HEAVY_PIECES), () -> drawn.get() == before + 20 && desk.marks().get().equals(ready(HEAVY_PIECES)));
    assertTrue(desk.frames().read(player.film().get(), 20, into));
  }

  @Test
  void whatWasDrawnIsFoundAgainInTheNextWindow(FxRobot robot) throws Exception {
    await(ready(HEAVY_PIECES));
    int before = drawn.get();
    robot.interact(() -> {
      desk.close();
      player.close();
      open(AheadStore.USUAL_BYTES);
    });
    await(ready(HEAVY_PIECES));
    assertEquals(before, drawn.get());
  }

  @Test
  void whatHasNoRoomIsMarkedAndLeft(FxRobot robot) throws Exception {
    robot.interact(() -> {
      desk.close();
      player.close();
      open(0);
    });
    List<AheadMark> heavy =
        HEAVY_PIECES.stream().map(one -> new AheadMark(one, new AheadState.Heavy())).toList();
    await(heavy);
    assertEquals(0, drawn.get());
  }

  @Test
  void switchedOffItMarksAndReadsNothing(FxRobot robot) throws Exception {
    await(ready(HEAVY_PIECES));
    robot.interact(() -> desk.used().set(false));
    await(List.of());
    Frame into = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
    assertFalse(desk.frames().read(player.film().get(), 20, into));
  }
}
