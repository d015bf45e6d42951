package org.reelboard.engine.picture.text;

import org.junit.jupiter.api.Assumptions;

/** The typefaces that the build fetches. */
public final class Fetched {
  private Fetched() {}

  /** The program's typefaces; where the build had no npm, the test that asks is left out. */
  public static Typefaces typefaces() {
    Assumptions.assumeTrue(
        FontFolder.besideTheProgram().isThere(),
        "the typefaces were not fetched, as npm or a network was not there when this was built");
    return Typefaces.bundled();
  }
}
