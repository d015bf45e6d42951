package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.BlendMode;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/**
 * A way to mix an overlay with what is below, as W3C's Compositing and Blending Level 1 defines it.
 *
 * @param mode what Skia calls it
 */
public record Blend(String id, BlendMode mode) implements CatalogueEntry {
  @Override
  public String name() {
    return Texts.of("engine.blend." + id);
  }
}
