package org.reelboard.document.project;

/** Names one sound clip for the life of the project; never empty, never translated. */
public record SoundId(String value) implements PieceId {
  public SoundId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
