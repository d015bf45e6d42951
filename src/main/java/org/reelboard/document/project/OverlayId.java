package org.reelboard.document.project;

/** Names one overlay for the life of the project; never empty, never translated. */
public record OverlayId(String value) implements PieceId {
  public OverlayId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
