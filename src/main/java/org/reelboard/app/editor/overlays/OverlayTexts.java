package org.reelboard.app.editor.overlays;

import org.reelboard.document.Texts;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Source;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.overlay.Shapes;

/** What overlays are called. */
public final class OverlayTexts {
  private OverlayTexts() {}

  /** A short name for one of several: its words, or its file. */
  public static String name(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Words words -> words(words.text());
      case OverlayContent.Shape shape ->
          Shapes.byId(shape.shape()).map(CatalogueEntry::name).orElseGet(() -> kind(shape));
      case OverlayContent.Unknown _ -> kind(content);
      case OverlayContent.Sticker sticker -> sticker.asset().fileName();
      case OverlayContent.Inset inset -> inset(inset);
    };
  }

  /** What kind of thing it is. */
  public static String kind(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Title _ -> Texts.of("editor.overlays.title");
      case OverlayContent.Counter _ -> Texts.of("editor.overlays.counter");
      case OverlayContent.Shape _ -> Texts.of("editor.overlays.shape");
      case OverlayContent.Sticker _ -> Texts.of("editor.overlays.sticker");
      case OverlayContent.Inset _ -> Texts.of("editor.overlays.inset");
      case OverlayContent.Unknown unknown -> Texts.of("editor.overlays.unknown", unknown.kind());
    };
  }

  private static String inset(OverlayContent.Inset inset) {
    Source source = inset.source();
    return source.file().map(file -> file.fileName()).orElseGet(() -> kind(inset));
  }

  private static String words(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.isEmpty() ? Texts.of("editor.overlays.nowords") : line;
  }
}
