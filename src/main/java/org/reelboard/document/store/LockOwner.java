package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Who has a project open.
 *
 * @param processStart when that process started; tells it from a later one with the same number
 * @param since when the project was opened
 * @param token tells two openings by one process apart
 */
public record LockOwner(
    String user, String host, long pid, String processStart, Instant since, String token) {

  static LockOwner current() {
    ProcessHandle process = ProcessHandle.current();
    return new LockOwner(
        System.getProperty("user.name", "?"),
        thisHost(),
        process.pid(),
        start(process),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        UUID.randomUUID().toString());
  }

  /** True where the owner is known to be gone: a process of this machine that has ended. */
  boolean isGone() {
    if (!host.equals(thisHost())) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isEmpty() || !start(process.get()).equals(processStart);
  }

  byte[] text() {
    return Json.pretty(
        JsonNodeFactory.instance
            .objectNode()
            .put("user", user)
            .put("host", host)
            .put("pid", pid)
            .put("processStart", processStart)
            .put("since", since.toString())
            .put("token", token));
  }

  /** The owner in a lock file; empty where it was never fully written. */
  static Optional<LockOwner> read(byte[] text) {
    try {
      JsonNode node = Json.parse(text);
      return node.hasNonNull("token")
          ? Optional.of(
              new LockOwner(
                  node.path("user").asText(),
                  node.path("host").asText(),
                  node.path("pid").asLong(),
                  node.path("processStart").asText(),
                  Instant.parse(node.path("since").asText()),
                  node.path("token").asText()))
          : Optional.empty();
    } catch (IOException | DateTimeParseException e) {
      // Torn: its owner died while it was written.
      return Optional.empty();
    }
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String thisHost() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      // Not Linux: ask the network.
      return networkName();
    }
  }

  private static String networkName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
