package org.reelboard.document.project;

/**
 * What is known of an asset's content, by which a moved file is found again.
 *
 * @param sha256 hash of the content, 64 lower-case hexadecimal digits
 * @param bytes size of the file
 */
public record AssetFacts(String sha256, long bytes, Fields rest) {
  public AssetFacts(String sha256, long bytes) {
    this(sha256, bytes, Fields.NONE);
  }
}
