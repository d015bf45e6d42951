package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The most memory that a process has taken so far, in bytes.
 *
 * @param heap what was in use of Java's heap where it was looked at
 * @param process all of it, heap and native, in RAM; 0 where the system does not say
 */
public record PeakMemory(long heap, long process) {
  public static final PeakMemory NONE = new PeakMemory(0, 0);

  private static final Path LINUX_STATUS = Path.of("/proc/self/status");
  private static final String HIGH_WATER_MARK = "VmHWM:";
  private static final long KIBI = 1024;

  /** That of the process that asks. */
  static PeakMemory ofThisProcess() {
    Runtime java = Runtime.getRuntime();
    return new PeakMemory(java.totalMemory() - java.freeMemory(), highWaterMark());
  }

  private static long highWaterMark() {
    try {
      return Files.exists(LINUX_STATUS) ? highWaterMark(Files.readAllLines(LINUX_STATUS)) : 0;
    } catch (IOException e) {
      // It is told for information only.
      return 0;
    }
  }

  /** The number in a line such as {@code VmHWM: 123456 kB}. */
  static long highWaterMark(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith(HIGH_WATER_MARK))
        .map(line -> line.substring(HIGH_WATER_MARK.length()).replaceAll("\\D", ""))
        .mapToLong(digits -> Long.parseLong(digits) * KIBI)
        .findFirst()
        .orElse(0);
  }

  /** The larger of each. */
  public PeakMemory or(PeakMemory other) {
    return new PeakMemory(Math.max(heap, other.heap), Math.max(process, other.process));
  }
}
