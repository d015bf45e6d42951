package org.reelboard.app.editor;

import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.model.Relinking;
import org.reelboard.app.editor.notices.Notice;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.waveforms.Waveforms;
import org.reelboard.document.Texts;

/** Asks where missing files are, and says how many were found there. */
record MissingFiles(
    FileChoosers choosers,
    Relinking relinking,
    Thumbnails thumbnails,
    Waveforms waveforms,
    Notices notices) {
  void find() {
    choosers
        .folderToSearch()
        .ifPresent(folder -> relinking.search(folder, this::found, notices::problem));
  }

  private void found(Relinking.Outcome outcome) {
    thumbnails.retry();
    waveforms.retry();
    String found = Texts.of("editor.library.found", outcome.found());
    notices.show(
        Notice.news(
            outcome.missing() == 0
                ? found
                : found + "\n" + Texts.of("editor.library.stillmissing", outcome.missing())));
  }
}
