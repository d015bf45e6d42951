package org.reelboard.document.project;

/** Names one caption for the life of the project; never empty, never translated. */
public record CueId(String value) implements PieceId {
  public CueId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
