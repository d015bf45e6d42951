package org.reelboard.studio.print;

import java.util.Locale;
import java.util.Optional;

/** Sheets of paper, upright. */
public enum PaperSize {
  /** ISO 216: 210 x 297 mm. */
  A4(595.28f, 841.89f),

  /** ANSI A: 8.5 x 11 inches. */
  LETTER(612, 792);

  private final float width;
  private final float height;

  PaperSize(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** In points of 1/72 inch. */
  public float width() {
    return width;
  }

  /** In points of 1/72 inch. */
  public float height() {
    return height;
  }

  /** As it is written on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The size that a region prints on: Letter in North America and where it is usual beside it. */
  public static PaperSize usual(Locale region) {
    return switch (region.getCountry()) {
      case "US", "CA", "MX", "PH", "CL", "CO", "VE" -> LETTER;
      default -> A4;
    };
  }

  public static Optional<PaperSize> byId(String id) {
    for (PaperSize size : values()) {
      if (size.id().equals(id)) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }
}
