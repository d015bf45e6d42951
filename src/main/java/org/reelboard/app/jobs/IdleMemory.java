package org.reelboard.app.jobs;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.reelboard.engine.picture.StillCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a worker's memory back to the system while it has nothing to do, so that it may stay: what
 * it has compiled is worth seconds of the next film, its stills and its free heap are not.
 */
public final class IdleMemory {
  /** Java keeps so many per cent of its heap free after a collection; this is the usual value. */
  private static final String FREE = "MaxHeapFreeRatio";

  /** As little as it lets itself be told: it never goes below the ratio that it grows at. */
  private static final String LITTLE = "40";

  /** The heap shrinks by 0, 10, 40 and 100 per cent of what it could, in so many collections. */
  private static final int STEPS = 4;

  /** Of the GNU C library: gives free memory of the native heap back (malloc_trim(3)). */
  private static final String TRIM = "malloc_trim";

  private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);

  private final StillCache stills;

  /**
   * @param stills read again by the next film
   */
  public IdleMemory(StillCache stills) {
    this.stills = stills;
  }

  /** Takes some 100 ms. */
  public void giveBack() {
    stills.clear();
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    String usual = machine.getVMOption(FREE).getValue();
    machine.setVMOption(FREE, LITTLE);
    for (int step = 0; step < STEPS; step++) {
      System.gc();
    }
    machine.setVMOption(FREE, usual);
    trim();
  }

  /** Does nothing where the system's library has no such thing. */
  @SuppressWarnings("restricted") // the program has native access; the signature is the library's
  private static void trim() {
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> place = linker.defaultLookup().find(TRIM);
    if (place.isPresent()) {
      MethodHandle call =
          linker.downcallHandle(
              place.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
      try {
        int _ = (int) call.invokeExact(0L);
      } catch (Throwable e) {
        // A method handle declares everything; the call itself cannot fail.
        LOG.debug("the native heap is not trimmed", e);
      }
    }
  }
}
