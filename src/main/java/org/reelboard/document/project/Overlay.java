package org.reelboard.document.project;

import java.util.List;
import org.reelboard.document.time.Time;

/**
 * Something laid over the picture: a title, a shape, a sticker, a picture in the picture. Those
 * that come later in the project lie above.
 *
 * @param duration how long it is seen, above 0
 * @param placement where it lies, where it has no keyframes
 * @param keyframes where it lies at instants, in their order; before the first and behind the last
 *     it stays there
 * @param blend the id of the way it is mixed with what is below, such as {@code normal}
 */
public record Overlay(
    OverlayId id,
    OverlayContent content,
    Anchor anchor,
    Time duration,
    Placement placement,
    List<OverlayKeyframe> keyframes,
    String blend,
    Motions motions) {
  /** Lies over what is below as it is. */
  public static final String NORMAL = "normal";

  public Overlay {
    keyframes = List.copyOf(keyframes);
  }

  public Overlay(
      OverlayId id, OverlayContent content, Anchor anchor, Time duration, Placement placement) {
    this(id, content, anchor, duration, placement, List.of(), NORMAL, Motions.NONE);
  }

  public Overlay withId(OverlayId newId) {
    return new Overlay(newId, content, anchor, duration, placement, keyframes, blend, motions);
  }

  public Overlay withContent(OverlayContent newContent) {
    return new Overlay(id, newContent, anchor, duration, placement, keyframes, blend, motions);
  }

  public Overlay withAnchor(Anchor newAnchor) {
    return new Overlay(id, content, newAnchor, duration, placement, keyframes, blend, motions);
  }

  public Overlay withDuration(Time newDuration) {
    return new Overlay(id, content, anchor, newDuration, placement, keyframes, blend, motions);
  }

  public Overlay withPlacement(Placement newPlacement) {
    return new Overlay(id, content, anchor, duration, newPlacement, keyframes, blend, motions);
  }

  public Overlay withKeyframes(List<OverlayKeyframe> newKeyframes) {
    return new Overlay(id, content, anchor, duration, placement, newKeyframes, blend, motions);
  }

  public Overlay withBlend(String newBlend) {
    return new Overlay(id, content, anchor, duration, placement, keyframes, newBlend, motions);
  }

  public Overlay withMotions(Motions newMotions) {
    return new Overlay(id, content, anchor, duration, placement, keyframes, blend, newMotions);
  }
}
