package org.reelboard.engine.picture;

import java.lang.module.ModuleFinder;
import java.util.List;

/**
 * What a virtual machine is to be started with that draws many frames. Without these flags the same
 * frames come, only slower.
 */
public final class DrawingFlags {
  private static final String VECTORS = "jdk.incubator.vector";
  private static final String LOOP =
      "org.reelboard.engine.picture.resample.VectorGathering::gather,";

  private DrawingFlags() {}

  /** The flags that this Java understands. */
  public static List<String> all() {
    return ModuleFinder.ofSystem().find(VECTORS).isEmpty()
        ? List.of()
        : List.of(
            "--add-modules",
            VECTORS,
            // Vector code that is not compiled yet takes a thousand times as long.
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling," + LOOP + "0.05",
            "-XX:CompileCommand=BackgroundCompilation," + LOOP + "false");
  }
}
