package org.reelboard.app.jobs;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.slf4j.LoggerFactory;

/** How much memory programs could still have. */
final class FreeMemory {
  private static final Path MEMINFO = Path.of("/proc/meminfo");
  private static final String AVAILABLE = "MemAvailable:";
  private static final long KIBI = 1024;

  private FreeMemory() {}

  /** In bytes, an estimate. */
  static long bytes() {
    return available().orElseGet(FreeMemory::free);
  }

  /** What Linux says is left when caches of files are given up; quick to ask. */
  private static OptionalLong available() {
    if (!Files.isReadable(MEMINFO)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(MEMINFO).stream()
          .filter(line -> line.startsWith(AVAILABLE))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
          .findFirst();
    } catch (IOException e) {
      LoggerFactory.getLogger(FreeMemory.class).info("{} cannot be read", MEMINFO, e);
      return OptionalLong.empty();
    }
  }

  private static long free() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getFreeMemorySize();
  }
}
