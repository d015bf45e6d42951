package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.function.Function;

/**
 * A value of one thing, or of several at once.
 *
 * @param lead the value of the one that was chosen first
 * @param isMixed the others have another value
 */
record Shared<T>(T lead, boolean isMixed) {
  static <T> Shared<T> one(T value) {
    return new Shared<>(value, false);
  }

  /**
   * What several things have in common.
   *
   * @param things at least one
   */
  static <S, T> Shared<T> of(List<S> things, Function<S, T> value) {
    List<T> values = things.stream().map(value).toList();
    T lead = values.getFirst();
    return new Shared<>(lead, values.stream().anyMatch(one -> !one.equals(lead)));
  }

  <R> Shared<R> map(Function<T, R> change) {
    return new Shared<>(change.apply(lead), isMixed);
  }

  /** The value that all have, or something else where they differ. */
  T orWhenMixed(T other) {
    return isMixed ? other : lead;
  }
}
