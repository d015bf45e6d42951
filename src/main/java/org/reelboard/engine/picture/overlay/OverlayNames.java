package org.reelboard.engine.picture.overlay;

import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;

/** Overlays as the user knows them. */
final class OverlayNames {
  private OverlayNames() {}

  /** Its file or its shape, and its id. */
  static String of(Overlay overlay) {
    String shown =
        switch (overlay.content()) {
          case OverlayContent.Sticker sticker -> sticker.asset().value();
          case OverlayContent.Inset inset ->
              inset.file().map(Object::toString).orElse(inset.kind());
          case OverlayContent.Shape shape -> shape.shape();
          case OverlayContent.Title title -> title.text().lines().findFirst().orElse(title.kind());
          case OverlayContent.Counter counter -> counter.text();
          case OverlayContent.Unknown unknown -> unknown.kind();
        };
    return shown + " (" + overlay.id() + ")";
  }
}
