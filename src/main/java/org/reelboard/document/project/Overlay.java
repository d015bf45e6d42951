package org.reelboard.document.project;

import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * Something laid over the picture: a title, a caption, a sticker.
 *
 * @param kind such as {@code title}
 * @param duration how long it is seen, above 0
 * @param style id of the catalogue entry
 * @param x its centre, as a fraction of the canvas's width
 * @param y likewise of its height
 */
public record Overlay(
    OverlayId id,
    String kind,
    Optional<String> text,
    Anchor anchor,
    Time duration,
    Optional<String> style,
    double x,
    double y,
    Fields rest) {

  public Overlay withId(OverlayId newId) {
    return new Overlay(newId, kind, text, anchor, duration, style, x, y, rest);
  }

  public Overlay withAnchor(Anchor newAnchor) {
    return new Overlay(id, kind, text, newAnchor, duration, style, x, y, rest);
  }

  public Overlay withDuration(Time newDuration) {
    return new Overlay(id, kind, text, anchor, newDuration, style, x, y, rest);
  }
}
