package org.reelboard.engine.render.verify;

import java.util.Optional;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.PresetSize;
import org.reelboard.engine.render.Presets;

/** Which preset a film was made with, as far as the film tells. */
final class PresetGuess {
  /** A rate that was measured in a film with frames missing is that much off. */
  private static final double NEAR = 0.03;

  private PresetGuess() {}

  /** A preset of the film's own size and rate, with the platform of the one that fits. */
  static Preset of(FilmFacts film, Canvas canvas) {
    Container container = container(film);
    FrameRate rate = rate(film, canvas);
    return Presets.all().stream()
        .filter(preset -> preset.container() == container)
        .filter(preset -> preset.rate().equals(rate))
        .filter(preset -> preset.size().on(canvas).equals(film.picture().size()))
        .findFirst()
        .orElseGet(() -> own(film, container, rate));
  }

  private static Preset own(FilmFacts film, Container container, FrameRate rate) {
    return new Preset(
        "file",
        container,
        new PresetSize.Fixed(film.picture().size()),
        rate,
        Optional.empty(),
        Optional.empty());
  }

  private static Container container(FilmFacts film) {
    for (Container container : Container.values()) {
      if (container.extension().equals(film.container())) {
        return container;
      }
    }
    return Container.MP4;
  }

  /** The film's rate where it is constant, else the usual one nearest to it. */
  private static FrameRate rate(FilmFacts film, Canvas canvas) {
    FrameRate told = film.picture().rate();
    if (film.picture().constantRate()) {
      return told;
    }
    boolean isCanvas = isNear(told, canvas.rate());
    return isCanvas
        ? canvas.rate()
        : Presets.all().stream()
            .map(Preset::rate)
            .filter(rate -> isNear(told, rate))
            .findFirst()
            .orElse(told);
  }

  private static boolean isNear(FrameRate one, FrameRate other) {
    return Math.abs(one.approximate() / other.approximate() - 1) < NEAR;
  }
}
