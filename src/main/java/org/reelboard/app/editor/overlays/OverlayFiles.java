package org.reelboard.app.editor.overlays;

import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.model.MediaImport;
import org.reelboard.engine.picture.overlay.SplitScreen;

/** Overlays that begin with files that the user is asked for. */
public record OverlayFiles(
    FileChoosers choosers, MediaImport imports, StickerImport stickers, InsetMaking insets) {

  /** Lays a file over the film as it is. */
  void sticker() {
    choosers.sticker().ifPresent(stickers::add);
  }

  /** Lays pictures and clips over the film, each in a box of its own. */
  void inset() {
    imports.bringIn(choosers.media(), files -> files.forEach(insets::add));
  }

  /** Shares the picture out among pictures and clips. */
  void split(SplitScreen layout) {
    imports.bringIn(choosers.media(), files -> insets.split(layout, files));
  }
}
