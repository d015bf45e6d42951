package org.reelboard;

/** The launcher: without arguments it opens the editor, with arguments it runs that command. */
public final class Reelboard {
  private Reelboard() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
