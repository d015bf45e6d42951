package org.reelboard.app.jobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock that a worker holds while it lives, so that there is one; the operating system takes it
 * away with the process, however that ends. The file tells the number of the process.
 */
final class WorkerLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 10;

  private final FileChannel channel;

  private WorkerLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param patience how long another one is waited for; who only looks whether it is held, holds it
   *     for a moment
   * @return empty where another keeps it
   */
  static Optional<WorkerLock> take(Path file, Duration patience)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    FileChannel channel = open(file);
    while (lock(channel) == null) {
      if (System.nanoTime() - deadline > 0) {
        channel.close();
        return Optional.empty();
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    String process = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
    return Optional.of(new WorkerLock(channel));
  }

  /** Whether anyone holds it. */
  static boolean isHeld(Path file) throws IOException {
    try (FileChannel channel = open(file);
        FileLock lock = lock(channel)) {
      return lock == null;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
