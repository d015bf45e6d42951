package org.reelboard.app.editor;

import java.util.function.Consumer;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.catalogue.TransitionPalette;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.FileDrops;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.inspector.InspectorView;
import org.reelboard.app.editor.library.CollectDesk;
import org.reelboard.app.editor.library.LibraryView;
import org.reelboard.app.editor.library.SoundTaste;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.LibraryActions;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaImport;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.model.Relinking;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.overlays.InsetMaking;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.overlays.OverlayFiles;
import org.reelboard.app.editor.overlays.OverlayPalette;
import org.reelboard.app.editor.overlays.StickerImport;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.proxies.ProxyDesk;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.waveforms.Waveforms;

/**
 * What stands at the window's sides: files, transitions, titles and shapes to be put into the film,
 * and the inspector.
 */
record SidePanels(
    EditorModel model,
    EditorActions actions,
    MediaActions media,
    MediaImport imports,
    MediaLibrary library,
    Thumbnails thumbnails,
    Waveforms waveforms,
    DragLayer drags,
    HoverFilms films,
    EditorPorts ports,
    WindowTasks tasks,
    Notices notices) {

  /**
   * @param collecting collects the project
   * @param proxies which of them have a proxy
   */
  LibraryView files(CollectDesk collecting, ProxyDesk proxies) {
    Relinking relinking = new Relinking(model, library, tasks.any());
    LibraryView view =
        new LibraryView(
            new LibraryView.Parts(
                model,
                library,
                media,
                new LibraryActions(model, actions),
                new SoundTaste(ports.player(), tasks.tasting(), notices::problem),
                thumbnails,
                drags,
                () -> imports.bringIn(ports.choosers().media(), _ -> {}),
                collecting::ask,
                new MissingFiles(ports.choosers(), relinking, thumbnails, waveforms, notices)
                    ::find));
    view.mark(proxies.states());
    FileDrops.accept(view, files -> imports.bringIn(files, _ -> {}));
    return view;
  }

  CollectDesk collecting(Dialogs dialogs) {
    return new CollectDesk(
        model,
        new CollectDesk.Ports(ports.choosers(), ports.revealer(), tasks.any(), dialogs, notices));
  }

  /**
   * @param clicked told the kind of transition that was clicked
   */
  TransitionPalette transitions(Consumer<String> clicked) {
    return new TransitionPalette(drags, films, clicked);
  }

  OverlayPalette titles() {
    OverlayActions overlays = new OverlayActions(model);
    OverlayFiles files =
        new OverlayFiles(
            ports.choosers(),
            imports,
            new StickerImport(model, overlays, tasks.any(), notices::problem),
            new InsetMaking(library, overlays));
    return new OverlayPalette(
        overlays, files, ports.typefaces(), tasks.sighting(), notices::problem);
  }

  /**
   * @param showcase plays what was chosen once
   */
  InspectorView inspector(WordsSpelling spelling, Showcase showcase) {
    return new InspectorView(
        model, actions, library, thumbnails, fonts(), spelling, showcase, films);
  }

  private FontDesk fonts() {
    return new FontDesk(
        model,
        ports.typefaces(),
        ports.choosers(),
        tasks.any(),
        new FontDesk.Reports(notices::problem, notices::warn));
  }
}
