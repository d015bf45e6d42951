package org.reelboard.app.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.reelboard.app.editor.ahead.AheadStore;
import org.reelboard.app.editor.desktop.StateFolder;
import org.reelboard.app.editor.export.PlannedFilms;
import org.reelboard.app.editor.jobs.BackgroundJobs;
import org.reelboard.app.editor.jobs.FilmDoctor;
import org.reelboard.app.editor.jobs.ProjectFilmDoctor;
import org.reelboard.app.editor.jobs.QueuedJobs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.proxies.CachedProxies;
import org.reelboard.app.editor.proxies.ClipProxies;
import org.reelboard.app.editor.proxies.ProxyMaker;
import org.reelboard.app.editor.proxies.ProxyParts;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.editor.settings.Settings;
import org.reelboard.app.editor.thumbnails.MediaThumbnails;
import org.reelboard.app.editor.waveforms.MediaWaveforms;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.sound.MediaSoundFiles;
import org.reelboard.studio.spelling.Spelling;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The editor in a window without a display, with the real engine, its desktop played by a test. */
final class OpenEditor {
  private static final int PATIENCE_SECONDS = 60;

  /** The edge of the screen without a display, in pixels. */
  private static final int SCREEN = 1000;

  /** So many looks at one place, some hundredths of a second apart. */
  private static final int STEADY = 5;

  final ChosenFiles chosen = new ChosenFiles();
  final List<Path> revealed = new ArrayList<>();

  /** Those of graphics cards that work here, as the test likes. */
  final List<H264Encoder> encoders = new CopyOnWriteArrayList<>();

  /** What verifies films, which a test may exchange. */
  volatile FilmDoctor doctor = new ProjectFilmDoctor(1);

  /** What makes proxies, which a test may exchange before the editor is shown. */
  volatile ProxyMaker proxyMaker;

  private final TypefaceShelf typefaces = new TypefaceShelf();
  private final Stage stage;
  private final EditorWindow window;

  /** A window with the real queue, and a worker process where something is exported. */
  OpenEditor(Stage stage, Path state) {
    this(stage, state, new QueuedJobs(() -> QueueFolder.of(state), EditorWorker::processes));
  }

  OpenEditor(Stage stage, Path state, BackgroundJobs jobs) {
    this(stage, state, jobs, Starts.Mode.USUAL);
  }

  OpenEditor(Stage stage, Path state, BackgroundJobs jobs, Starts.Mode mode) {
    this.stage = stage;
    DerivedCache cache = DerivedCache.at(EditorWorker.cache(state));
    ClipProxies proxies = new ClipProxies();
    proxyMaker = new CachedProxies(cache);
    stage.setX(0);
    stage.setY(0);
    // A test before may have left the stage smaller.
    stage.setWidth(SCREEN);
    stage.setHeight(SCREEN);
    window =
        new EditorWindow(
            stage,
            new EditorPorts(
                chosen,
                revealed::add,
                new StateFolder(state),
                Settings.USUAL,
                mode,
                Clock.systemUTC(),
                MediaProbe::probe,
                new MediaThumbnails(cache),
                new MediaWaveforms(cache),
                typefaces,
                PlayerParts.ofThisMachine(
                    typefaces,
                    new MediaSoundFiles(),
                    () -> new PreviewReading(proxies, Optional.empty())),
                new ProxyParts(
                    proxies,
                    (clip, facts, cancelled, pace) ->
                        proxyMaker.proxy(clip, facts, cancelled, pace)),
                AheadStore.of(cache),
                jobs,
                (film, progress, cancelled) -> doctor.verify(film, progress, cancelled),
                new PlannedFilms(cache),
                () -> List.copyOf(encoders),
                Spelling.ofThisMachine(state.resolve("data"))));
    // It fills this small screen by its size; what is maximized would not let itself be resized.
    stage.setMaximized(false);
  }

  void show(Optional<Path> project) {
    window.show(project);
  }

  void close() {
    window.close();
    // All tests of a process share one stage.
    Platform.runLater(() -> {
      stage.setMinWidth(0);
      stage.setMinHeight(0);
    });
    typefaces.close();
  }

  EditorModel model() {
    return window.model();
  }

  Project project() {
    return window.model().project().get();
  }

  List<String> sceneNames() {
    return project().scenes().stream().map(Scene::name).toList();
  }

  /** Waits until something has become true; fails after a minute, saying what it waited for. */
  static void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain: " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something has come to lie where it stays, so that a click does not miss it. */
  static void awaitSteady(FxRobot robot, String query) {
    List<Bounds> places = new ArrayList<>();
    await(
        query + " to lie still",
        () -> {
          Node node = robot.lookup(query).query();
          places.add(node.localToScreen(node.getBoundsInLocal()));
          int count = places.size();
          return count >= STEADY
              && places.subList(count - STEADY, count).stream().distinct().count() == 1;
        });
  }

  /** Scrolls the pane around a node so that the node can be clicked. */
  static Node revealed(FxRobot robot, Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        robot.interact(() -> scrollTo(pane, node));
      }
    }
    return node;
  }

  private static void scrollTo(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    if (hidden > 0) {
      pane.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
      pane.layout();
    }
  }

  /** A point of a node, as fractions of its width and height, on the screen. */
  static Point2D on(FxRobot robot, String query, double x, double y) {
    Node node = robot.lookup(query).query();
    Bounds bounds = node.getBoundsInLocal();
    return node.localToScreen(
        bounds.getMinX() + bounds.getWidth() * x, bounds.getMinY() + bounds.getHeight() * y);
  }
}
