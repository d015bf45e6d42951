package org.reelboard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The processes that carry a mark in their environment, which every descendant inherits, a detached
 * one too. Read from Linux's {@code /proc}.
 */
final class MarkedProcesses {
  /** The name of the mark in the environment. */
  static final String NAME = "REELBOARD_BENCH";

  /** Of {@code /proc/<pid>/stat}; Linux counts processor time in hundredths on every machine. */
  private static final double TICKS = 100;

  private static final double PAGES_OF_A_MIB = 256;
  private static final Path PROC = Path.of("/proc");

  private final byte[] mark;
  private final Set<String> older = new HashSet<>();
  private final Map<String, Path> marked = new HashMap<>();

  MarkedProcesses(String mark) {
    this.mark = (NAME + "=" + mark + "\0").getBytes(StandardCharsets.UTF_8);
    all().forEach(process -> note(process, true));
  }

  /** Their ids, as far as they still run. */
  List<Long> ids() {
    look();
    return marked.keySet().stream().map(Long::valueOf).toList();
  }

  /** How many MiB of them are resident now. */
  double memory() {
    look();
    return marked.values().stream().mapToDouble(MarkedProcesses::resident).sum();
  }

  /** Processor seconds so far of those that run and of the children that each has waited for. */
  double processor() {
    look();
    return marked.values().stream().mapToDouble(MarkedProcesses::seconds).sum();
  }

  private void look() {
    List<Path> now = all();
    Set<String> names = new HashSet<>();
    for (Path process : now) {
      names.add(process.getFileName().toString());
      note(process, false);
    }
    marked.keySet().retainAll(names);
    older.retainAll(names);
  }

  /** What carries no mark when the measuring begins never will; what starts later still may. */
  private void note(Path process, boolean first) {
    String name = process.getFileName().toString();
    if (older.contains(name) || marked.containsKey(name)) {
      return;
    }
    if (contains(bytes(process.resolve("environ")), mark)) {
      marked.put(name, process);
    } else if (first) {
      older.add(name);
    }
  }

  private static List<Path> all() {
    try (Stream<Path> entries = Files.list(PROC)) {
      return entries
          .filter(entry -> Character.isDigit(entry.getFileName().toString().charAt(0)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("this bench reads Linux's /proc", e);
    }
  }

  private static double resident(Path process) {
    return fields(process.resolve("statm"))
        .map(fields -> Long.parseLong(fields[1]) / PAGES_OF_A_MIB)
        .orElse(0.0);
  }

  private static double seconds(Path process) {
    return fields(process.resolve("stat"))
        .map(fields -> {
          // Behind the name: own user and system time, then the waited-for children's.
          long ticks = 0;
          for (int i = fields.length - 39; i < fields.length - 35; i++) {
            ticks += Long.parseLong(fields[i]);
          }
          return ticks / TICKS;
        })
        .orElse(0.0);
  }

  private static Optional<String[]> fields(Path file) {
    String text = new String(bytes(file), StandardCharsets.UTF_8).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text.split(" ", -1));
  }

  /** Empty where the process has ended. */
  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static boolean contains(byte[] text, byte[] part) {
    String all = new String(text, StandardCharsets.ISO_8859_1);
    return all.contains(new String(part, StandardCharsets.ISO_8859_1));
  }
}
