package org.reelboard.app.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.reelboard.app.editor.ahead.AheadStore;
import org.reelboard.app.editor.desktop.DesktopFileChoosers;
import org.reelboard.app.editor.desktop.StateFolder;
import org.reelboard.app.editor.export.PlannedFilms;
import org.reelboard.app.editor.jobs.ProjectFilmDoctor;
import org.reelboard.app.editor.jobs.QueuedJobs;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.proxies.CachedProxies;
import org.reelboard.app.editor.proxies.ClipProxies;
import org.reelboard.app.editor.proxies.ProxyParts;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.editor.settings.Settings;
import org.reelboard.app.editor.settings.SettingsFile;
import org.reelboard.app.editor.thumbnails.MediaThumbnails;
import org.reelboard.app.editor.waveforms.MediaWaveforms;
import org.reelboard.app.jobs.EncoderTrial;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.StillLevels;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.render.EngineVersion;
import org.reelboard.engine.sound.MediaSoundFiles;
import org.reelboard.studio.spelling.Spelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The editor as a program of this desktop. */
public final class EditorApp extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(EditorApp.class);
  private static final String ICON = "/org/reelboard/assets/icon/reelboard.png";
  private static final double ICON_SIZE = 128;
  private static final String STATE = "state";
  private static final String CACHE = "cache";
  private static final String DATA = "data";

  private final TypefaceShelf typefaces = new TypefaceShelf();
  private Settings settings = Settings.USUAL;
  private Starts.Mode mode = Starts.Mode.USUAL;

  /** Where stills are written at their sizes, beside what is drawn. */
  private final ExecutorService keeping =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("stills").factory());

  /**
   * Opens the window and returns when it is closed; once in the life of a process.
   *
   * @param project the project to open; empty for an empty window
   * @param state where the window keeps what it remembers
   * @param cache where the cache of derived files lies
   * @param data where the user's own dictionaries and words lie
   */
  public static void open(Optional<Path> project, Path state, Path cache, Path data) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--" + STATE + "=" + state);
    arguments.add("--" + CACHE + "=" + cache);
    arguments.add("--" + DATA + "=" + data);
    project.map(Path::toString).ifPresent(arguments::add);
    applyBeforeToolkit(settings(new StateFolder(state)));
    launch(EditorApp.class, arguments.toArray(new String[0]));
  }

  /** Runs beside the JavaFX thread, before {@link #start}. */
  @Override
  public void init() {
    StateFolder state = new StateFolder(folder(STATE));
    try {
      mode = new Starts(state.starts()).begin();
    } catch (StoreException e) {
      LOG.warn("the start is not counted", e);
    }
    settings = mode == Starts.Mode.SAFE ? Settings.USUAL : settings(state);
  }

  /** What only counts as long as there is no window: the language, and how large all is. */
  private static void applyBeforeToolkit(Settings settings) {
    settings.language().ifPresent(Locale::setDefault);
    settings
        .scalePercent()
        .ifPresent(percent -> {
          System.setProperty("glass.gtk.uiScale", percent + "%");
          System.setProperty("glass.win.uiScale", percent + "%");
        });
  }

  private static Settings settings(StateFolder state) {
    try {
      return new SettingsFile(state.settings()).read();
    } catch (StoreException e) {
      LOG.warn("the settings are the usual ones", e);
      return Settings.USUAL;
    }
  }

  @Override
  public void start(Stage stage) {
    Path state = folder(STATE);
    DerivedCache cache = DerivedCache.at(folder(CACHE));
    ClipProxies proxies = new ClipProxies();
    StillLevels levels = new StillLevels(cache, EngineVersion::ofThisProgram, keeping);
    EditorPorts ports =
        new EditorPorts(
            new DesktopFileChoosers(stage),
            file ->
                getHostServices().showDocument(ProjectFolder.of(file).folder().toUri().toString()),
            new StateFolder(state),
            settings,
            mode,
            Clock.systemUTC(),
            MediaProbe::probe,
            new MediaThumbnails(cache),
            new MediaWaveforms(cache),
            typefaces,
            PlayerParts.ofThisMachine(
                typefaces,
                new MediaSoundFiles(),
                () -> new PreviewReading(proxies, Optional.of(levels))),
            new ProxyParts(proxies, new CachedProxies(cache)),
            AheadStore.of(cache),
            new QueuedJobs(
                () -> QueueFolder.of(state),
                place -> WorkerProcesses.ofThisProgram(place, cache.folder())),
            ProjectFilmDoctor.ofThisMachine(),
            new PlannedFilms(cache),
            () -> working(EncoderTrials.here(state)),
            Spelling.ofThisMachine(folder(DATA)));
    stage.getIcons().add(new Image(ICON, ICON_SIZE, ICON_SIZE, true, true, true));
    new EditorWindow(stage, ports)
        .show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
  }

  @Override
  public void stop() {
    keeping.shutdown();
    typefaces.close();
  }

  private static List<H264Encoder> working(EncoderTrials trials) {
    return trials.of(H264Encoders.hardware()).stream()
        .filter(EncoderTrial::works)
        .map(EncoderTrial::encoder)
        .toList();
  }

  private Path folder(String name) {
    return Path.of(getParameters().getNamed().get(name));
  }
}
