package org.reelboard.document.project;

/** Names one marker for the life of the project; never empty, never translated. */
public record MarkerId(String value) {
  public MarkerId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
