package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * How many bytes a cache holds, as all processes have added it up, so that a put need not look at
 * every file. It is locked against all others while it is open; killed processes may leave it wrong
 * by a few entries, so it is counted anew now and then.
 */
final class Account implements AutoCloseable {
  private static final int BYTES = 2 * Long.BYTES;
  private static final long RETRY_NANOS = 2_000_000;

  private final FileChannel channel;
  private long used;
  private Instant counted;

  private Account(FileChannel channel) throws IOException {
    this.channel = channel;
    ByteBuffer content = ByteBuffer.allocate(BYTES);
    boolean whole = channel.read(content, 0) == BYTES;
    this.used = whole ? Math.max(0, content.getLong(0)) : 0;
    this.counted = whole ? Instant.ofEpochMilli(content.getLong(Long.BYTES)) : Instant.EPOCH;
  }

  /** Opens the account in a cache's folder, which is made if need be, and waits for its lock. */
  static Account open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("account"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      lock(channel);
      return new Account(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Java lets threads of one process not wait for each other's locks on a file. */
  private static void lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException e) {
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  long used() {
    return used;
  }

  /** When the bytes were last counted rather than added up. */
  Instant counted() {
    return counted;
  }

  void add(long bytes) throws IOException {
    write(used + bytes, counted);
  }

  void count(long bytes, Instant now) throws IOException {
    write(bytes, now);
  }

  private void write(long bytes, Instant when) throws IOException {
    used = bytes;
    counted = when;
    ByteBuffer content = ByteBuffer.allocate(BYTES);
    content.putLong(bytes).putLong(when.toEpochMilli()).flip();
    while (content.hasRemaining()) {
      channel.write(content, content.position());
    }
  }

  /** Lets the next process have it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
