package org.reelboard.app.editor.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/**
 * Which keys give which commands.
 *
 * @param keys by the commands' ids; the first of several is the one that is shown
 */
public record Keymap(SortedMap<String, List<KeyCombination>> keys) {
  public static final Keymap NONE = new Keymap(new TreeMap<>());
  private static final String SEPARATOR = "; ";

  public Keymap {
    SortedMap<String, List<KeyCombination>> copy = new TreeMap<>();
    keys.forEach((id, combinations) -> copy.put(id, List.copyOf(combinations)));
    keys = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Reads a written keymap: {@code Shortcut+Z} is Ctrl or Cmd with Z, several keys are parted by
   * {@code "; "}, nothing means no key.
   *
   * @param unreadable told of each key that is none
   */
  static Keymap parse(Map<String, String> lines, Collection<String> unreadable) {
    SortedMap<String, List<KeyCombination>> keys = new TreeMap<>();
    lines.forEach((id, line) -> keys.put(id, combinations(line, unreadable)));
    return new Keymap(keys);
  }

  private static List<KeyCombination> combinations(String line, Collection<String> unreadable) {
    List<KeyCombination> combinations = new ArrayList<>();
    for (String name : line.isBlank() ? List.<String>of() : List.of(line.split(";"))) {
      try {
        combinations.add(KeyCombination.valueOf(name.strip()));
      } catch (IllegalArgumentException _) {
        unreadable.add(name.strip());
      }
    }
    return combinations;
  }

  /** As {@link #parse} reads it. */
  SortedMap<String, String> written() {
    SortedMap<String, String> lines = new TreeMap<>();
    keys.forEach((id, combinations) ->
        lines.put(
            id,
            combinations.stream()
                .map(KeyCombination::getName)
                .collect(Collectors.joining(SEPARATOR))));
    return lines;
  }

  public List<KeyCombination> of(String id) {
    return keys.getOrDefault(id, List.of());
  }

  /** The key that is shown for a command, as the user's keyboard names it. */
  public Optional<String> shown(String id) {
    return of(id).stream().findFirst().map(KeyNames::of);
  }

  /** This keymap, with the lines of another one in place of its own. */
  Keymap with(Keymap other) {
    SortedMap<String, List<KeyCombination>> both = new TreeMap<>(keys);
    both.putAll(other.keys);
    return new Keymap(both);
  }

  Keymap with(String id, List<KeyCombination> combinations) {
    return with(new Keymap(new TreeMap<>(Map.of(id, combinations))));
  }

  /** Gives a command a key of its own; those commands that work at the same place lose it. */
  Keymap bind(String id, KeyCombination key, Function<String, Optional<Context>> contexts) {
    Keymap changed = this;
    for (String rival : rivals(id, key, contexts)) {
      changed = changed.with(rival, without(of(rival), key));
    }
    return changed.with(id, List.of(key));
  }

  /** The other commands that a key gives at the place where a command works. */
  Set<String> rivals(String id, KeyCombination key, Function<String, Optional<Context>> contexts) {
    Set<String> rivals = new HashSet<>(keys.keySet());
    rivals.removeIf(other ->
        other.equals(id)
            || !of(other).contains(key)
            || !contexts.apply(other).equals(contexts.apply(id)));
    return rivals;
  }

  /** The lines of this keymap that a base has otherwise. */
  Keymap against(Keymap base) {
    SortedMap<String, List<KeyCombination>> own = new TreeMap<>(keys);
    own.entrySet().removeIf(line -> line.getValue().equals(base.of(line.getKey())));
    return new Keymap(own);
  }

  private static List<KeyCombination> without(List<KeyCombination> keys, KeyCombination key) {
    return keys.stream().filter(one -> !one.equals(key)).toList();
  }
}
