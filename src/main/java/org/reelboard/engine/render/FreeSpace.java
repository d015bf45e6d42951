package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how much can still be written. */
@FunctionalInterface
interface FreeSpace {
  /** What the disks of this machine say. */
  FreeSpace OF_DISKS = folder -> Files.getFileStore(folder).getUsableSpace();

  /** In bytes, for a folder that exists. */
  long bytes(Path folder) throws IOException;
}
