package org.reelboard.app.editor.inspector;

import java.util.Optional;

/**
 * A value that the user has set.
 *
 * @param gesture the same for all values of one drag, so that they are undone together
 */
record Change<T>(T value, Optional<String> gesture) {
  static <T> Change<T> single(T value) {
    return new Change<>(value, Optional.empty());
  }
}
