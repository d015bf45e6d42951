package org.reelboard.app.editor.proxies;

/** How far the proxy of a clip is. */
public sealed interface ProxyState {
  /** It waits for its turn. */
  record Waiting() implements ProxyState {}

  /**
   * It is being made.
   *
   * @param done 0 to 1
   */
  record Making(double done) implements ProxyState {}

  /** It is there. */
  record Ready() implements ProxyState {}

  /** The clip is as quick without one. */
  record Needless() implements ProxyState {}

  /** The user has stopped it. */
  record Stopped() implements ProxyState {}

  /** None can be made; the sentence says why. */
  record Failed(String sentence) implements ProxyState {}
}
