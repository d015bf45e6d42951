package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.reelboard.app.editor.captions.CaptionsPanel;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.catalogue.TransitionPopover;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.dialog.Question.Answer;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.FileDrops;
import org.reelboard.app.editor.export.CachedScenes;
import org.reelboard.app.editor.export.ExportDesk;
import org.reelboard.app.editor.export.ExportDialog;
import org.reelboard.app.editor.export.LastPresets;
import org.reelboard.app.editor.inspector.InspectorView;
import org.reelboard.app.editor.inspector.SceneSettingsDesk;
import org.reelboard.app.editor.jobs.BackgroundJob;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.jobs.JobsButton;
import org.reelboard.app.editor.jobs.JobsPanel;
import org.reelboard.app.editor.jobs.Verifications;
import org.reelboard.app.editor.library.CollectDesk;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaImport;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.model.SettingsActions;
import org.reelboard.app.editor.notices.NoticeBar;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.play.InOutActions;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.preview.OverlaySights;
import org.reelboard.app.editor.preview.PreviewPane;
import org.reelboard.app.editor.proxies.ProxyDesk;
import org.reelboard.app.editor.session.ProjectDesk;
import org.reelboard.app.editor.session.StartWatch;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.storyboard.StoryboardPorts;
import org.reelboard.app.editor.storyboard.StoryboardTools;
import org.reelboard.app.editor.storyboard.StoryboardView;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.KeptTrackHeights;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.app.editor.waveforms.Waveforms;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;

/** The editor's window: puts its parts together and keeps them while it is open. */
public final class EditorWindow implements AutoCloseable {
  private static final long THUMBNAIL_BYTES = 96L << 20;
  private static final long WAVEFORM_BYTES = 64L << 20;
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final EditorPorts ports;
  private final Notices notices = new Notices();
  private final Dialogs dialogs = new Dialogs();
  private final DragLayer drags = new DragLayer();
  private final WindowTasks tasks = new WindowTasks();
  private final EditorModel model;
  private final HoverFilms films;
  private final Thumbnails thumbnails;
  private final Waveforms waveforms;
  private final MediaLibrary library;
  private final EditorActions actions;
  private final MediaActions media;
  private final MediaImport imports;
  private final ProjectDesk desk;
  private final Player player;
  private final ProxyDesk proxies;
  private final JobBoard jobs;
  private final Verifications verifications;
  private final JobsPanel jobsPanel;
  private final CachedScenes cached;
  private final ExportDialog export;
  private final WindowControls controls;
  private final StartWatch start;
  private final Timeline clock;
  private final Scene scene;
  private Optional<OverlaySights> sights = Optional.empty();
  private boolean isClosed;

  public EditorWindow(Stage stage, EditorPorts ports) {
    this.stage = stage;
    this.ports = ports;
    Project empty = Project.empty(Texts.of("editor.project.untitled"), Canvas.VERTICAL);
    this.model =
        new EditorModel(
            History.of(empty), new ProjectFolder(ports.state().drafts()), notices::problem);
    this.films = new HoverFilms(ports.typefaces(), tasks.showing(), notices::problem);
    this.thumbnails = new Thumbnails(ports.thumbnails(), tasks.any(), THUMBNAIL_BYTES);
    this.waveforms =
        new Waveforms(ports.waveforms(), tasks.waveforms(), Platform::runLater, WAVEFORM_BYTES);
    this.library = new MediaLibrary(model, ports.probe(), tasks.any());
    this.actions = new EditorActions(model, dialogs::ask);
    this.media = new MediaActions(model, library);
    this.imports = new MediaImport(model, library, ports.probe(), tasks.any(), notices::warn);
    this.desk =
        new ProjectDesk(
            model,
            new ProjectDesk.Ports(
                ports.choosers(), ports.state(), tasks.project(), dialogs, notices, ports.clock()));
    this.player = new Player(model, ports.player());
    this.proxies =
        new ProxyDesk(
            library,
            ports.proxies(),
            tasks.proxies(),
            Platform::runLater,
            player.playing(),
            model.playhead());
    this.jobs = new JobBoard(ports.jobs(), tasks.jobs(), notices);
    this.verifications =
        new Verifications(jobs, ports.doctor(), tasks.verifying(), Platform::runLater);
    this.jobsPanel =
        new JobsPanel(
            jobs, dialogs, ports.revealer(), verifications, this::showFailedScene, ports.clock());
    LastPresets last =
        new LastPresets(ports.state().lastPresets(), tasks.project(), notices::problem);
    this.cached = new CachedScenes(model, last, jobs, ports.films(), tasks.any());
    this.export =
        new ExportDialog(
            model,
            new ExportDesk(jobs),
            new ExportDialog.Ports(
                dialogs,
                ports.choosers(),
                ports.revealer(),
                verifications,
                last,
                ports.encoders(),
                tasks.any(),
                this::showFailedScene,
                ports.clock()));
    this.controls =
        new WindowControls(
            new WindowControls.Parts(
                model,
                actions,
                desk,
                dialogs,
                notices,
                ports,
                tasks.project(),
                tasks.looking(),
                this::export,
                jobsPanel::open,
                new JobsButton(jobs, jobsPanel::open)));
    this.start =
        new StartWatch(
            new Starts(ports.state().starts()), tasks.project(), dialogs, notices::problem);
    HeaderBar header = controls.header();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    this.scene =
        new Scene(
            root(header), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    this.clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showStatus(header)));
    clock.setCycleCount(Animation.INDEFINITE);
    desk.status().subscribe(_ -> showStatus(header));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(event -> {
      event.consume();
      desk.whenSafe(this::leave);
    });
  }

  /** Shows the window with a project, or with an empty one. */
  public void show(Optional<Path> project) {
    controls.install(scene);
    stage.show();
    clock.play();
    start.start(ports.mode(), () -> begin(project), desk::create, controls::showAround);
  }

  private void begin(Optional<Path> project) {
    controls.readKeys();
    jobs.open();
    desk.begin();
    project.ifPresent(desk::open);
  }

  /** The project in the window. */
  public EditorModel model() {
    return model;
  }

  /** Says that what is not finished goes on without the window. */
  private void leave() {
    List<BackgroundJob> unfinished = jobs.unfinished();
    if (unfinished.isEmpty()) {
      shut();
      return;
    }
    dialogs.ask(
        new Question(
            Texts.of("editor.jobs.leaving.title", unfinished.size()),
            Texts.of("editor.jobs.leaving.hint", unfinished.size()),
            List.of(
                Answer.other(Texts.of("editor.jobs.leaving.stay"), () -> {}),
                Answer.other(
                    Texts.of("editor.jobs.leaving.stop"),
                    () -> {
                      unfinished.forEach(job -> jobs.cancel(job.id()));
                      shut();
                    }),
                Answer.usual(Texts.of("editor.jobs.leaving.close"), this::shut))));
  }

  private void shut() {
    close();
    stage.hide();
  }

  /** What is closed already stays so. */
  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    clock.stop();
    start.close();
    cached.close();
    sights.ifPresent(OverlaySights::close);
    proxies.close();
    player.close();
    films.close();
    desk.close();
    verifications.close();
    jobs.close();
    tasks.close();
  }

  private StackPane root(HeaderBar header) {
    TransitionPopover popover = new TransitionPopover(model, actions);
    StoryboardTools tools =
        StoryboardTools.of(
            model,
            actions,
            new StoryboardPorts(dialogs, ports.choosers(), tasks.any(), notices, ports.clock()),
            () -> useFiles(ports.choosers().media()));
    controls.add(tools.commands());
    StoryboardView storyboard =
        new StoryboardView(
            new StoryboardView.Parts(
                model,
                actions,
                media,
                library,
                thumbnails,
                drags,
                popover::open,
                tools,
                controls.commands()),
            new EmptyStoryboard(
                controls.commands(),
                () -> useFiles(ports.choosers().media()),
                controls::openTemplates));
    SidePanels side =
        new SidePanels(
            model,
            actions,
            media,
            imports,
            library,
            thumbnails,
            waveforms,
            drags,
            films,
            ports,
            tasks,
            notices);
    CollectDesk collecting = side.collecting(dialogs);
    TimelineView timeline =
        new TimelineView(
            model,
            actions,
            new TimelineView.Media(
                new TimelineThumbnails(model, thumbnails),
                new TimelineSounds(model, waveforms),
                library::videoLength),
            (onScreen, into) -> popover.open(scene.getRoot(), onScreen, into));
    timeline.getStyleClass().add("panel");
    cached.scenes().subscribe(timeline::markCached);
    new KeptTrackHeights(
        ports.state().trackHeights(), timeline.heights(), tasks.project(), notices::problem);
    controls.add(timeline.commands());
    timeline.explain(controls.commands());
    new InOutActions(model, player).tell(timeline::markStretch);
    drags.addTarget(new TimelineDrops(timeline, model, actions, media));
    WordsSpelling spelling =
        new WordsSpelling(model, ports.spelling(), tasks.any(), notices::problem);
    CaptionsPanel captions =
        new CaptionsPanel(
            model,
            new CaptionsPanel.Ports(
                ports.choosers(),
                ports.typefaces(),
                tasks.any(),
                tasks.looking(),
                player.playing(),
                spelling,
                controls.commands(),
                notices::problem,
                notices::tell));
    FileDrops.accept(captions, files -> captions.bringIn(files.getFirst()));
    PreviewPane preview = new PreviewPane(model, player, controls.commands());
    preview.getStyleClass().add("panel");
    preview.show(proxies);
    preview.editCameras(library, thumbnails);
    Stock stock = new Stock(StillCache.ofUsualSize(), ports.typefaces());
    sights =
        Optional.of(
            new OverlaySights(
                model,
                tasks.sighting(),
                folder -> new Compositor(folder, UnreadablePolicy.PLACEHOLDER, stock),
                preview::show,
                notices::problem));
    InspectorView inspector = side.inspector(spelling, new Showcase(model, player));
    WindowLayout layout =
        new WindowLayout(
            new WindowLayout.Parts(
                header,
                side.files(collecting, proxies),
                side.transitions(this::useTransition),
                side.titles(),
                captions,
                storyboard,
                preview,
                inspector,
                timeline));
    layout.disableProperty().bind(desk.busy());
    FileDrops.accept(storyboard, this::useFiles);
    FileDrops.accept(timeline, this::useFiles);
    FileDrops.accept(preview, this::useFiles);
    NoticeBar bar = new NoticeBar(notices);
    StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
    SceneSettingsDesk settings = new SceneSettingsDesk(new SettingsActions(model), dialogs);
    List.of(
            settings.commands(),
            collecting.commands(),
            storyboard.commands(),
            captions.commands(),
            preview.commands())
        .forEach(controls::add);
    inspector.addSceneButtons(settings.buttons(controls.commands()));
    storyboard.addToMenu(settings::menuItems);
    timeline.addToSceneMenu(settings::menuItems);
    controls.renameBy(storyboard::renameSelected);
    preview.installKeysBy(controls::install);
    return new StackPane(layout, bar, dialogs.layer(), drags, controls.tour());
  }

  private void showStatus(HeaderBar header) {
    header.showStatus(desk.status().get(), desk.statusText());
    stage.setTitle(
        Texts.of(
            "editor.window.title", header.isUnsaved() ? "● " : "", model.project().get().title()));
  }

  private void export() {
    player.pause();
    export.open();
  }

  private void showFailedScene(BackgroundJob job) {
    jobs.failedScene(
        job,
        found ->
            found
                .flatMap(scene -> model.project().get().scene(scene))
                .ifPresentOrElse(
                    scene -> model.select(EditorModel.Selection.of(scene.id())),
                    () -> notices.warn(Texts.of("editor.jobs.otherproject"))));
  }

  /** Brings files in and puts them into the film at once. */
  private void useFiles(List<Path> files) {
    imports.bringIn(files, media::addBehindSelection);
  }

  private void useTransition(String kind) {
    model.selection().get().scenes().forEach(one -> actions.setTransitionKind(one, kind));
  }
}
