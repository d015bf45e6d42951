package org.reelboard.app.editor;

import java.util.function.Consumer;
import org.reelboard.app.editor.catalogue.TransitionPalette;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.FileDrops;
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
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.waveforms.Waveforms;

/**
 * What stands at the window's side to be put into the film: files, transitions, titles and shapes.
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
    EditorPorts ports,
    WindowTasks tasks,
    Notices notices) {

  LibraryView files() {
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
                new MissingFiles(ports.choosers(), relinking, thumbnails, waveforms, notices)
                    ::find));
    FileDrops.accept(view, files -> imports.bringIn(files, _ -> {}));
    return view;
  }

  /**
   * @param clicked told the kind of transition that was clicked
   */
  TransitionPalette transitions(Consumer<String> clicked) {
    return new TransitionPalette(drags, clicked);
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
}
