package org.reelboard.engine.picture.text;

import java.util.Comparator;
import java.util.List;

/**
 * A family of the program's own.
 *
 * @param name as its makers call it
 * @param kind what it is for: neutral, condensed, display, serif, handwriting, typewriter, comic,
 *     neon, retro; wide: of many scripts; emoji
 * @param within true if it is inside of the program rather than beside it
 */
public record FontFamily(String name, String kind, boolean within, List<FontFace> faces) {
  /** Families that fill in for others, but are not for choosing. */
  private static final List<String> FILLING_IN = List.of("wide", "emoji");

  public FontFamily {
    faces = List.copyOf(faces);
  }

  /** True if a user may set a title in it. */
  public boolean isChosen() {
    return !FILLING_IN.contains(kind) || name.equals(Typefaces.WIDE);
  }

  /** The face nearest to that weight: the slant counts more, and of two the heavier. */
  FontFace nearest(int weight, Slant slant) {
    return faces.stream()
        .min(
            Comparator.comparing((FontFace face) -> face.slant() != slant)
                .thenComparingInt(face -> Math.abs(face.weight() - weight))
                .thenComparingInt(face -> -face.weight()))
        .orElseThrow();
  }
}
