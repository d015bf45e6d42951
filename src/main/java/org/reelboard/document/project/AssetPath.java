package org.reelboard.document.project;

/**
 * Where an asset's file lies, relative to the project's folder, with {@code /} between its parts;
 * absolute only for a file on another volume.
 */
public record AssetPath(String value) implements Comparable<AssetPath> {
  public AssetPath {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an asset path must not be blank");
    }
  }

  /** The last part of the path. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(AssetPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
