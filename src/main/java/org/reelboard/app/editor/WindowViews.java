package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.reelboard.app.editor.captions.CaptionsPanel;
import org.reelboard.app.editor.catalogue.TransitionPopover;
import org.reelboard.app.editor.drag.FileDrops;
import org.reelboard.app.editor.inspector.InspectorView;
import org.reelboard.app.editor.inspector.SceneSettingsDesk;
import org.reelboard.app.editor.library.CollectDesk;
import org.reelboard.app.editor.model.SettingsActions;
import org.reelboard.app.editor.notices.NoticeBar;
import org.reelboard.app.editor.play.InOutActions;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.preview.OverlaySights;
import org.reelboard.app.editor.preview.PreviewPane;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.editor.settings.KeptProperties;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.storyboard.StoryboardPorts;
import org.reelboard.app.editor.storyboard.StoryboardTools;
import org.reelboard.app.editor.storyboard.StoryboardView;
import org.reelboard.app.editor.timeline.KeptTrackHeights;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;

/** The window's views: makes them, and ties them to each other. */
final class WindowViews implements AutoCloseable {
  private final WindowParts parts;
  private final WindowControls controls;
  private final StackPane root = new StackPane();
  private final TransitionPopover popover;
  private final WordsSpelling spelling;
  private final StoryboardView storyboard;
  private final TimelineView timeline;
  private final PreviewPane preview;
  private final OverlaySights sights;
  private final CaptionsPanel captions;
  private final SidePanels side;
  private final CollectDesk collecting;
  private final InspectorView inspector;
  private Optional<KeptProperties> keeping = Optional.empty();

  WindowViews(WindowParts parts, WindowControls controls) {
    this.parts = parts;
    this.controls = controls;
    this.popover = new TransitionPopover(parts.model(), parts.actions());
    this.spelling =
        new WordsSpelling(
            parts.model(), parts.ports().spelling(), parts.tasks().any(), parts.notices()::problem);
    this.storyboard = storyboard();
    this.timeline = timeline();
    this.preview = preview();
    this.sights = sights();
    this.captions = captions();
    this.side = new SidePanels(parts);
    this.collecting = side.collecting();
    this.inspector = side.inspector(spelling, new Showcase(parts.model(), parts.player()));
    addCommands();
    acceptFiles();
    root.getChildren()
        .setAll(layout(), notices(), parts.dialogs().layer(), parts.drags(), controls.tour());
  }

  /** All of them, with what lies over them. */
  StackPane root() {
    return root;
  }

  private StoryboardView storyboard() {
    StoryboardTools tools =
        StoryboardTools.of(
            parts.model(),
            parts.actions(),
            new StoryboardPorts(
                parts.dialogs(),
                parts.ports().choosers(),
                parts.tasks().any(),
                parts.notices(),
                parts.ports().clock()),
            this::chooseFiles);
    controls.add(tools.commands());
    return new StoryboardView(
        new StoryboardView.Parts(
            parts.model(),
            parts.actions(),
            parts.media(),
            parts.library(),
            parts.thumbnails(),
            parts.drags(),
            popover::open,
            tools,
            controls.commands()),
        new EmptyStoryboard(controls.commands(), this::chooseFiles, controls::openTemplates));
  }

  private TimelineView timeline() {
    TimelineView made =
        new TimelineView(
            parts.model(),
            parts.actions(),
            new TimelineView.Media(
                new TimelineThumbnails(parts.model(), parts.thumbnails()),
                new TimelineSounds(parts.model(), parts.waveforms()),
                parts.library()::videoLength),
            (onScreen, into) -> popover.open(root, onScreen, into));
    made.getStyleClass().add("panel");
    parts.cached().scenes().subscribe(made::markCached);
    parts.ahead().marks().subscribe(made::markAhead);
    new KeptTrackHeights(
        parts.ports().state().trackHeights(),
        made.heights(),
        parts.tasks().project(),
        parts.notices()::problem);
    new InOutActions(parts.model(), parts.player()).tell(made::markStretch);
    parts.drags().addTarget(new TimelineDrops(made, parts.model(), parts.actions(), parts.media()));
    return made;
  }

  private CaptionsPanel captions() {
    return new CaptionsPanel(
        parts.model(),
        new CaptionsPanel.Ports(
            parts.ports().choosers(),
            parts.ports().typefaces(),
            parts.tasks().any(),
            parts.tasks().looking(),
            parts.player().playing(),
            spelling,
            controls.commands(),
            parts.notices()::problem,
            parts.notices()::tell));
  }

  private PreviewPane preview() {
    PreviewPane made = new PreviewPane(parts.model(), parts.player(), controls.commands());
    made.getStyleClass().add("panel");
    made.show(parts.proxies());
    made.show(parts.ahead());
    made.editCameras(parts.library(), parts.thumbnails());
    return made;
  }

  private OverlaySights sights() {
    Stock stock = new Stock(StillCache.ofUsualSize(), parts.ports().typefaces());
    return new OverlaySights(
        parts.model(),
        parts.tasks().sighting(),
        folder -> new Compositor(folder, UnreadablePolicy.PLACEHOLDER, stock),
        preview::show,
        parts.notices()::problem);
  }

  private WindowLayout layout() {
    WindowLayout layout =
        new WindowLayout(
            new WindowLayout.Parts(
                controls.header(),
                side.files(collecting),
                side.sounds(),
                side.transitions(this::useTransition),
                side.titles(),
                captions,
                storyboard,
                preview,
                inspector,
                timeline,
                timeline.tracks()));
    controls.add(layout.walk().commands());
    layout.heldBy(parts.desk().busy());
    keep(layout);
    return layout;
  }

  /** A careful start takes the usual view. */
  private void keep(WindowLayout layout) {
    if (parts.ports().mode() == Starts.Mode.SAFE) {
      return;
    }
    List<Kept<?>> kept = new ArrayList<>(preview.kept());
    kept.addAll(layout.kept());
    kept.add(storyboard.keptSize());
    keeping =
        Optional.of(
            new KeptProperties(
                parts.ports().state().view(),
                kept,
                parts.tasks().project(),
                parts.notices()::problem));
  }

  private NoticeBar notices() {
    NoticeBar bar = new NoticeBar(parts.notices());
    StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
    return bar;
  }

  private void addCommands() {
    SceneSettingsDesk settings =
        new SceneSettingsDesk(new SettingsActions(parts.model()), parts.dialogs());
    List.of(
            timeline.commands(),
            storyboard.commands(),
            captions.commands(),
            settings.commands(),
            collecting.commands(),
            preview.commands())
        .forEach(controls::add);
    inspector.addSceneButtons(settings.buttons(controls.commands()));
    storyboard.addToMenu(settings::menuItems);
    timeline.addToSceneMenu(settings::menuItems);
    timeline.explain(controls.commands());
    controls.renameBy(storyboard::renameSelected);
    preview.installKeysBy(controls::install);
  }

  private void acceptFiles() {
    FileDrops.accept(captions, files -> captions.bringIn(files.getFirst()));
    List.of(storyboard, timeline, preview).forEach(view -> FileDrops.accept(view, this::useFiles));
  }

  private void chooseFiles() {
    useFiles(parts.ports().choosers().media());
  }

  /** Brings files in and puts them into the film at once. */
  private void useFiles(List<Path> files) {
    parts.imports().bringIn(files, parts.media()::addBehindSelection);
  }

  private void useTransition(String kind) {
    parts
        .model()
        .selection()
        .get()
        .scenes()
        .forEach(one -> parts.actions().setTransitionKind(one, kind));
  }

  @Override
  public void close() {
    sights.close();
    keeping.ifPresent(KeptProperties::close);
  }
}
