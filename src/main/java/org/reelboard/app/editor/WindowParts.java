package org.reelboard.app.editor;

import java.util.List;
import javafx.application.Platform;
import org.reelboard.app.editor.ahead.AheadDesk;
import org.reelboard.app.editor.background.CountedWork;
import org.reelboard.app.editor.background.KeptPaces;
import org.reelboard.app.editor.background.Paces;
import org.reelboard.app.editor.background.WorkKind;
import org.reelboard.app.editor.background.WorkSource;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.export.CachedScenes;
import org.reelboard.app.editor.export.LastPresets;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.jobs.Verifications;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaImport;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.proxies.ProxyDesk;
import org.reelboard.app.editor.session.ProjectDesk;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.waveforms.Waveforms;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;

/**
 * What a window's views work with: one of each, kept while the window is open.
 *
 * @param work all that is done beside the window for as long as it is open
 */
record WindowParts(
    EditorPorts ports,
    Notices notices,
    Dialogs dialogs,
    DragLayer drags,
    WindowTasks tasks,
    EditorModel model,
    EditorActions actions,
    MediaLibrary library,
    MediaActions media,
    MediaImport imports,
    Thumbnails thumbnails,
    Waveforms waveforms,
    HoverFilms films,
    ProjectDesk desk,
    Player player,
    ProxyDesk proxies,
    AheadDesk ahead,
    JobBoard jobs,
    Verifications verifications,
    LastPresets presets,
    CachedScenes cached,
    KeptPaces paces,
    List<WorkSource> work)
    implements AutoCloseable {
  private static final long THUMBNAIL_BYTES = 96L << 20;
  private static final long WAVEFORM_BYTES = 64L << 20;

  /** Those of a new window, which has an empty project. */
  static WindowParts of(EditorPorts ports) {
    Notices notices = new Notices();
    Dialogs dialogs = new Dialogs();
    WindowTasks tasks = new WindowTasks();
    Project empty = Project.empty(Texts.of("editor.project.untitled"), Canvas.VERTICAL);
    EditorModel model =
        new EditorModel(
            History.of(empty), new ProjectFolder(ports.state().drafts()), notices::problem);
    MediaLibrary library = new MediaLibrary(model, ports.probe(), tasks.any());
    AheadDesk ahead =
        new AheadDesk(ports.ahead(), ports.player().pictures(), tasks.ahead(), Platform::runLater);
    Player player = new Player(model, ports.player(), ahead.frames());
    ahead.follow(model, player);
    JobBoard jobs = new JobBoard(ports.jobs(), tasks.jobs(), notices);
    LastPresets presets =
        new LastPresets(ports.state().lastPresets(), tasks.project(), notices::problem);
    Paces paces = new Paces();
    KeptPaces kept = new KeptPaces(ports.state().paces(), tasks.project(), paces);
    Thumbnails thumbnails = new Thumbnails(ports.thumbnails(), tasks.any(), THUMBNAIL_BYTES);
    Waveforms waveforms =
        new Waveforms(ports.waveforms(), tasks.waveforms(), Platform::runLater, WAVEFORM_BYTES);
    HoverFilms films = new HoverFilms(ports.typefaces(), tasks.showing(), notices::problem);
    ProxyDesk proxies =
        new ProxyDesk(
            library, ports.proxies(), tasks.proxies(), paces, player.playing(), model.playhead());
    proxies.whenReady(ahead::measureAnew);
    Verifications verifications = new Verifications(jobs, ports.doctor(), tasks.verifying(), paces);
    return new WindowParts(
        ports,
        notices,
        dialogs,
        new DragLayer(),
        tasks,
        model,
        new EditorActions(model, dialogs::ask),
        library,
        new MediaActions(model, library),
        new MediaImport(model, library, ports.probe(), tasks.any(), notices::warn),
        thumbnails,
        waveforms,
        films,
        new ProjectDesk(
            model,
            new ProjectDesk.Ports(
                ports.choosers(), ports.state(), tasks.project(), dialogs, notices, ports.clock())),
        player,
        proxies,
        ahead,
        jobs,
        verifications,
        presets,
        new CachedScenes(model, presets, jobs, ports.films(), tasks.any()),
        kept,
        List.of(
            verifications,
            proxies,
            new CountedWork(WorkKind.WAVEFORM, waveforms, paces),
            new CountedWork(WorkKind.THUMBNAIL, thumbnails, paces),
            new CountedWork(WorkKind.FILM, films, paces)));
  }

  /** The threads last: what is closed before them may still write through them. */
  @Override
  public void close() {
    cached.close();
    proxies.close();
    ahead.close();
    player.close();
    films.close();
    desk.close();
    verifications.close();
    jobs.close();
    paces.close();
    tasks.close();
  }
}
