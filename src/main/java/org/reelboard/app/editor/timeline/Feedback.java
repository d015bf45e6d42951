package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.SceneId;

/**
 * What a gesture shows while it goes on.
 *
 * @param guide the edge that the pointer was drawn to
 * @param badge short texts beside the pointer, such as the new duration
 * @param insertion where scenes will be put in the order of scenes
 * @param carried scenes that are being carried, and what goes with them
 * @param companions what moves along or no longer fits
 * @param band what is drawn around what is to be selected
 * @param shift how far the picture is moved so that an edge stays under the pointer, in pixels
 */
record Feedback(
    OptionalLong guide,
    List<String> badge,
    OptionalInt insertion,
    Carried carried,
    Companions companions,
    Optional<Rectangle2D> band,
    double shift) {
  static final Feedback NONE =
      new Feedback(
          OptionalLong.empty(),
          List.of(),
          OptionalInt.empty(),
          new Carried(Set.of(), 0),
          Companions.NONE,
          Optional.empty(),
          0);

  Feedback {
    badge = badge.stream().filter(line -> !line.isEmpty()).toList();
  }

  /**
   * What is in the hand.
   *
   * @param by how far it has been carried, in pixels
   */
  record Carried(Set<SceneId> scenes, double by) {
    Carried {
      scenes = Set.copyOf(scenes);
    }
  }

  /** A line where something would be cut or was drawn to. */
  static Feedback at(OptionalLong guide) {
    return NONE.with(guide, 0);
  }

  static Feedback inserting(int index) {
    return NONE.insertingAt(OptionalInt.of(index));
  }

  static Feedback around(Rectangle2D band) {
    return new Feedback(
        NONE.guide,
        NONE.badge,
        NONE.insertion,
        NONE.carried,
        NONE.companions,
        Optional.of(band),
        0);
  }

  Feedback with(OptionalLong newGuide, double newShift) {
    return new Feedback(newGuide, badge, insertion, carried, companions, band, newShift);
  }

  Feedback saying(List<String> newBadge) {
    return new Feedback(guide, newBadge, insertion, carried, companions, band, shift);
  }

  Feedback insertingAt(OptionalInt newInsertion) {
    return new Feedback(guide, badge, newInsertion, carried, companions, band, shift);
  }

  Feedback carrying(Carried newCarried) {
    return new Feedback(guide, badge, insertion, newCarried, companions, band, shift);
  }

  Feedback along(Companions newCompanions) {
    return new Feedback(guide, badge, insertion, carried, newCompanions, band, shift);
  }

  /** True for what is drawn as being carried with its scene. */
  boolean isCarried(PieceId piece) {
    return !carried.scenes().isEmpty() && companions.along().contains(piece);
  }
}
