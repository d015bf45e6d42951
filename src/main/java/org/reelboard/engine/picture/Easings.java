package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.easing.Back;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Bounce;
import org.reelboard.engine.picture.easing.Circ;
import org.reelboard.engine.picture.easing.Cubic;
import org.reelboard.engine.picture.easing.CubicBezier;
import org.reelboard.engine.picture.easing.EaseIn;
import org.reelboard.engine.picture.easing.EaseInOut;
import org.reelboard.engine.picture.easing.EaseOut;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Expo;
import org.reelboard.engine.picture.easing.ExpoOut;
import org.reelboard.engine.picture.easing.Linear;
import org.reelboard.engine.picture.easing.Quint;
import org.reelboard.engine.picture.easing.Sine;

/** The easings there are. */
public final class Easings {
  /** What stands in for an id that this version does not know. */
  public static final Easing LINEAR = new Linear();

  private static final Catalogue<Easing> CATALOGUE =
      new Catalogue<>(
          List.of(
              LINEAR,
              new EaseIn(),
              new EaseOut(),
              new EaseInOut(),
              new Sine(),
              new Cubic(),
              new Quint(),
              new Circ(),
              new Expo(),
              new ExpoOut(),
              new Back(),
              new BackOut(),
              new Bounce()));

  private Easings() {}

  public static List<Easing> all() {
    return CATALOGUE.all();
  }

  /** The easing of that id: one of the catalogue, or a curve written as CSS writes it. */
  public static Optional<Easing> byId(String id) {
    return CATALOGUE.byId(id).or(() -> CubicBezier.parse(id));
  }
}
