package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.reelboard.app.editor.catalogue.TransitionPalette;
import org.reelboard.app.editor.drag.FileDrops;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.inspector.InspectorView;
import org.reelboard.app.editor.library.CollectDesk;
import org.reelboard.app.editor.library.LibraryView;
import org.reelboard.app.editor.library.SoundTaste;
import org.reelboard.app.editor.library.SoundsView;
import org.reelboard.app.editor.model.LibraryActions;
import org.reelboard.app.editor.model.Relinking;
import org.reelboard.app.editor.overlays.InsetMaking;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.overlays.OverlayFiles;
import org.reelboard.app.editor.overlays.OverlayPalette;
import org.reelboard.app.editor.overlays.StickerImport;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.spelling.WordsSpelling;

/**
 * What stands at the window's sides: files, sounds, transitions, titles and shapes to be put into
 * the film, and the inspector.
 */
final class SidePanels {
  private final WindowParts parts;
  private final SoundTaste taste;

  SidePanels(WindowParts parts) {
    this.parts = parts;
    this.taste =
        new SoundTaste(parts.ports().player(), parts.tasks().tasting(), parts.notices()::problem);
  }

  /**
   * @param collecting collects the project
   */
  LibraryView files(CollectDesk collecting) {
    EditorPorts ports = parts.ports();
    Relinking relinking = new Relinking(parts.model(), parts.library(), parts.tasks().any());
    LibraryView view =
        new LibraryView(
            new LibraryView.Parts(
                parts.model(),
                parts.library(),
                parts.media(),
                new LibraryActions(parts.model(), parts.actions()),
                taste,
                parts.thumbnails(),
                parts.films(),
                parts.drags(),
                this::chooseFiles,
                collecting::ask,
                new MissingFiles(
                        ports.choosers(),
                        relinking,
                        parts.thumbnails(),
                        parts.waveforms(),
                        parts.notices())
                    ::find));
    view.mark(parts.proxies().states());
    FileDrops.accept(view, this::bringIn);
    return view;
  }

  SoundsView sounds() {
    SoundsView view =
        new SoundsView(
            new SoundsView.Parts(
                parts.model(),
                parts.library(),
                parts.media(),
                new LibraryActions(parts.model(), parts.actions()),
                taste,
                parts.waveforms(),
                parts.drags(),
                this::chooseFiles));
    FileDrops.accept(view, this::bringIn);
    return view;
  }

  private void chooseFiles() {
    bringIn(parts.ports().choosers().media());
  }

  private void bringIn(List<Path> files) {
    parts.imports().bringIn(files, _ -> {});
  }

  CollectDesk collecting() {
    return new CollectDesk(
        parts.model(),
        new CollectDesk.Ports(
            parts.ports().choosers(),
            parts.ports().revealer(),
            parts.tasks().any(),
            parts.dialogs(),
            parts.notices()));
  }

  /**
   * @param clicked told the kind of transition that was clicked
   */
  TransitionPalette transitions(Consumer<String> clicked) {
    return new TransitionPalette(parts.model(), parts.drags(), parts.films(), clicked);
  }

  OverlayPalette titles() {
    OverlayActions overlays = new OverlayActions(parts.model());
    OverlayFiles files =
        new OverlayFiles(
            parts.ports().choosers(),
            parts.imports(),
            new StickerImport(
                parts.model(), overlays, parts.tasks().any(), parts.notices()::problem),
            new InsetMaking(parts.library(), overlays));
    return new OverlayPalette(
        parts.model(),
        parts.films(),
        overlays,
        files,
        parts.ports().typefaces(),
        parts.tasks().sighting(),
        parts.notices()::problem);
  }

  /**
   * @param showcase plays what was chosen once
   */
  InspectorView inspector(WordsSpelling spelling, Showcase showcase) {
    return new InspectorView(
        parts.model(),
        parts.actions(),
        parts.library(),
        parts.thumbnails(),
        fonts(),
        spelling,
        showcase,
        parts.films());
  }

  private FontDesk fonts() {
    return new FontDesk(
        parts.model(),
        parts.ports().typefaces(),
        parts.ports().choosers(),
        parts.tasks().any(),
        new FontDesk.Reports(parts.notices()::problem, parts.notices()::warn));
  }
}
