package org.reelboard.engine.picture.overlay;

/** Where each row of a layer begins and ends to be seen. */
final class Spans {
  private final int[] edges;

  Spans(int rows) {
    edges = new int[2 * rows];
  }

  /** Says where something is seen in a row; nowhere if the end is not behind the start. */
  void set(int row, int start, int end) {
    edges[2 * row] = start;
    edges[2 * row + 1] = end;
  }

  int start(int row) {
    return edges[2 * row];
  }

  int end(int row) {
    return edges[2 * row + 1];
  }
}
