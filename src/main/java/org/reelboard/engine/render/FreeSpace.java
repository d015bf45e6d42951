package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Path;

/** Tells how much can still be written. */
@FunctionalInterface
interface FreeSpace {
  /**
   * What the disks of this machine say. Not asked of their file store: Java looks that up in the
   * table of mounts, where the root of a container or a sandbox may be missing.
   */
  FreeSpace OF_DISKS = folder -> folder.toFile().getUsableSpace();

  /** In bytes, for a folder that exists. */
  long bytes(Path folder) throws IOException;
}
