package org.reelboard.document.project;

/** Names one scene for the life of the project; never empty, never translated. */
public record SceneId(String value) implements PieceId {
  public SceneId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
