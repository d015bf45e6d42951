package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;

/**
 * Which files a portable copy of a project holds, and under which names: such that every system can
 * have them, and no two are one where names are told apart without case.
 *
 * @param copies one for each file, by the paths that lead to it now
 * @param missing the paths whose files are not there
 */
record CollectPlan(List<Copy> copies, List<AssetPath> missing) {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"/\\\\|?*]");
  private static final Pattern END = Pattern.compile("[. ]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
  private static final int LONGEST = 120;
  private static final String MEDIA = "media";
  private static final String SOUND = "sound";
  private static final String FONTS = "fonts";

  CollectPlan {
    copies = List.copyOf(copies);
    missing = List.copyOf(missing);
  }

  /**
   * One file to copy.
   *
   * @param paths how the project names it now; more than one where it writes the same place in
   *     several ways
   * @param to its place in the copy
   */
  record Copy(Path file, long bytes, List<AssetPath> paths, AssetPath to) {}

  static CollectPlan of(Project project, ProjectFolder folder) throws IOException {
    Map<Path, List<AssetPath>> byFile =
        UsedAssets.of(project).stream()
            .collect(Collectors.groupingBy(folder::file, TreeMap::new, Collectors.toList()));
    Set<String> taken = new HashSet<>();
    Map<AssetPath, String> rooms = rooms(project);
    List<Copy> copies = new ArrayList<>();
    List<AssetPath> missing = new ArrayList<>();
    for (Map.Entry<Path, List<AssetPath>> one : byFile.entrySet()) {
      if (Files.isRegularFile(one.getKey())) {
        String room = rooms.getOrDefault(one.getValue().getFirst(), MEDIA);
        String name = free(room, portable(one.getValue().getFirst().fileName()), taken);
        copies.add(
            new Copy(
                one.getKey(),
                Files.size(one.getKey()),
                one.getValue(),
                new AssetPath(room + "/" + name)));
      } else {
        missing.addAll(one.getValue());
      }
    }
    return new CollectPlan(copies, missing);
  }

  long bytes() {
    return copies.stream().mapToLong(Copy::bytes).sum();
  }

  /** Fonts and sounds have folders of their own. */
  private static Map<AssetPath, String> rooms(Project project) {
    Map<AssetPath, String> rooms = new HashMap<>();
    project.sound().stream().map(SoundClip::asset).forEach(path -> rooms.put(path, SOUND));
    project.fonts().forEach(path -> rooms.put(path, FONTS));
    return rooms;
  }

  /** The name without what some system forbids in names. */
  static String portable(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String allowed = FORBIDDEN.matcher(composed).replaceAll("_");
    String ended = END.matcher(allowed).replaceAll("");
    String shown = RESERVED.matcher(ended).matches() ? "_" + ended : ended;
    return shown.isBlank() ? "_" : shortened(shown);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String ending = ending(name).filter(one -> one.length() < LONGEST).orElse("");
    return name.substring(0, LONGEST - ending.length()) + ending;
  }

  private static String free(String room, String name, Set<String> taken) {
    String ending = ending(name).orElse("");
    String stem = name.substring(0, name.length() - ending.length());
    String candidate = name;
    for (int number = 2; !taken.add(key(room, candidate)); number++) {
      candidate = stem + "-" + number + ending;
    }
    return candidate;
  }

  private static String key(String room, String name) {
    return room + "/" + name.toLowerCase(Locale.ROOT);
  }

  private static Optional<String> ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? Optional.of(name.substring(dot)) : Optional.empty();
  }
}
