package org.reelboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs and measures all their processes: what {@code time} says of the one that was
 * started and of those it waited for, and, of detached ones that still run (the worker that renders
 * in the background), what their own count has grown by.
 */
record Meter(Path folder, Map<String, String> environment) {
  private static final long BETWEEN_LOOKS_MILLIS = 25;

  /** Runs it to its end; what it prints is kept in {@code log.txt}. */
  Cost run(List<String> command) throws IOException, InterruptedException {
    Path times = folder.resolve("times.txt");
    Path log = folder.resolve("log.txt");
    MarkedProcesses processes = processes();
    double before = processes.processor();
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", times.toString()));
    timed.addAll(List.of("-f", "%U %S"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    double memory = 0;
    while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, processes.memory());
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double detached = processes.processor() - before;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
    }
    return new Cost(wall, seconds(times) + detached, memory, 0);
  }

  /** Something that has others work for it. */
  @FunctionalInterface
  interface Errand<E extends Exception> {
    /** Returns when it is done. */
    void run() throws E, InterruptedException;
  }

  /** The same of an errand of this process, whose own time does not count. */
  <E extends Exception> Cost run(Errand<E> errand) throws E, InterruptedException {
    MarkedProcesses processes = processes();
    double before = processes.processor();
    long start = System.nanoTime();
    errand.run();
    double wall = (System.nanoTime() - start) / 1e9;
    return new Cost(wall, processes.processor() - before, processes.memory(), 0);
  }

  private MarkedProcesses processes() {
    String mark = environment.get(MarkedProcesses.NAME);
    if (mark == null) {
      throw new IllegalStateException("the environment lacks " + MarkedProcesses.NAME);
    }
    return new MarkedProcesses(mark);
  }

  private static double seconds(Path times) throws IOException {
    List<String> lines = Files.readAllLines(times);
    String[] fields = lines.getLast().split(" ", -1);
    return Double.parseDouble(fields[0]) + Double.parseDouble(fields[1]);
  }

  /** Ends what still runs of it. */
  void endAll() throws InterruptedException {
    for (long id : processes().ids()) {
      ProcessHandle.of(id).ifPresent(ProcessHandle::destroy);
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!processes().ids().isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
    for (long id : processes().ids()) {
      ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly);
    }
  }
}
