package org.reelboard.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the bench is asked to do, as {@code name=value} arguments.
 *
 * @param peers the folder of the harness; read only
 * @param work where the harness is copied to and inputs are made; kept for the next run
 * @param runs how often each is measured; the median counts
 * @param numbers which of them, 1 to 6
 * @param rivals the peers to measure, by the harness's names
 * @param python the Python that has the harness's libraries
 */
record BenchSettings(
    Path peers, Path work, int runs, Set<Integer> numbers, List<String> rivals, String python) {

  static BenchSettings of(String[] arguments) {
    Map<String, String> given = new TreeMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("not name=value: " + argument);
      }
      given.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    BenchSettings settings =
        new BenchSettings(
            Path.of(take(given, "peers", "../shared/bench")).toAbsolutePath().normalize(),
            Path.of(take(given, "work", "target/peers")).toAbsolutePath().normalize(),
            Integer.parseInt(take(given, "runs", "5")),
            Set.copyOf(
                Arrays.stream(take(given, "numbers", "1,2,3,4,5,6").split(","))
                    .map(Integer::valueOf)
                    .toList()),
            List.of(take(given, "rivals", "ffmpeg").split(",")),
            take(given, "python", "/usr/bin/python3"));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("not known: " + given.keySet());
    }
    return settings;
  }

  private static String take(Map<String, String> given, String name, String otherwise) {
    String value = given.remove(name);
    return value == null ? otherwise : value;
  }
}
