package org.reelboard.document.project;

/**
 * Something that must not stand in a project.
 *
 * @param place where, as a path through the project file such as {@code scenes[3].duration}; empty
 *     for the file as a whole
 * @param sentence what is wrong there and what to do
 */
public record Problem(String place, String sentence) {
  @Override
  public String toString() {
    return place.isEmpty() ? sentence : place + ": " + sentence;
  }
}
