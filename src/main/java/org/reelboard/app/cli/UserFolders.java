package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the operating system wants a program's files; they need not exist. On Linux as the XDG base
 * directory specification says.
 *
 * @param state the log, and what the window remembers
 * @param cache what can be made again
 * @param data what belongs to the user, such as the copy of the sample project
 */
public record UserFolders(Path state, Path cache, Path data) {
  private static final String NAME = "reelboard";

  /**
   * The folders of a user.
   *
   * @param system the operating system's name as Java gives it
   * @param environment the process's environment
   */
  public static UserFolders of(String system, Path home, Map<String, String> environment) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      Path local =
          variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
      Path own = local.resolve(NAME);
      return new UserFolders(own, own.resolve("Cache"), own);
    }
    if (lower.startsWith("mac")) {
      Path library = home.resolve("Library");
      return new UserFolders(
          library.resolve("Logs").resolve(NAME),
          library.resolve("Caches").resolve(NAME),
          library.resolve("Application Support").resolve(NAME));
    }
    return new UserFolders(
        variable(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve(NAME),
        variable(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME),
        variable(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(NAME));
  }

  /** The file the log goes to. */
  public Path log() {
    return state.resolve("reelboard.log");
  }

  /** Where the cache of derived files lies. */
  public Path derived() {
    return cache.resolve("derived");
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        // The specification has relative ones ignored.
        .filter(Path::isAbsolute);
  }
}
