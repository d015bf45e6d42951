package org.reelboard.app.editor.desktop;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.reelboard.app.editor.model.PieceClipboard;

/** The desktop's clipboard. JavaFX thread only. */
public final class SystemClipboard implements PieceClipboard {
  private static final String MIME_TYPE = "application/x-reelboard-pieces+json";

  @Override
  public void put(String pieces, String words) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(format(), pieces, DataFormat.PLAIN_TEXT, words));
  }

  @Override
  public Optional<String> pieces() {
    return Clipboard.getSystemClipboard().getContent(format()) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A format may be made once only in a process. */
  private static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(MIME_TYPE);
    return known == null ? new DataFormat(MIME_TYPE) : known;
  }
}
