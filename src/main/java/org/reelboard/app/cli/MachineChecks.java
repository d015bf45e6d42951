package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.text.FontFamilies;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.studio.spelling.DictionaryFolders;

/** What can be seen of this machine without loading anything that might fail. */
record MachineChecks(UserFolders folders, Map<String, String> environment) {
  private static final int JDK = 25;
  private static final long LEAST_HEAP = 1_000_000_000;
  private static final long LEAST_DISK = 2_000_000_000;
  private static final double GIGA = 1e9;

  List<Diagnosis> all() {
    List<Diagnosis> found = new ArrayList<>();
    found.add(jdk());
    found.add(memory(Runtime.getRuntime().maxMemory()));
    found.add(libraries(SharedLibrary.missing()));
    found.add(display());
    found.add(fonts());
    found.add(typefaces(FontFolder.besideTheProgram()));
    found.add(dictionaries(DictionaryFolders.ofThisMachine(folders.data(), home())));
    found.add(disk("cli.doctor.cache", folders.cache()));
    found.add(disk("cli.doctor.state", folders.state()));
    found.add(Diagnosis.ok(Texts.of("cli.doctor.models"), Texts.of("cli.doctor.models.none")));
    return found;
  }

  private static Diagnosis jdk() {
    String subject = Texts.of("cli.doctor.jdk");
    String found =
        Runtime.version()
            + ", "
            + System.getProperty("java.vendor")
            + ", "
            + System.getProperty("java.home");
    return Runtime.version().feature() >= JDK
        ? Diagnosis.ok(subject, found)
        : Diagnosis.problem(subject, found, Texts.of("cli.doctor.jdk.remedy"));
  }

  static Diagnosis memory(long heap) {
    String subject = Texts.of("cli.doctor.memory");
    String found = Texts.of("cli.doctor.memory.found", giga(heap));
    return heap >= LEAST_HEAP
        ? Diagnosis.ok(subject, found)
        : Diagnosis.note(subject, found, Texts.of("cli.doctor.memory.remedy"));
  }

  static Diagnosis libraries(List<SharedLibrary> missing) {
    String subject = Texts.of("cli.doctor.libraries");
    if (missing.isEmpty()) {
      return Diagnosis.ok(subject, Texts.of("cli.doctor.libraries.all"));
    }
    return Diagnosis.problem(
        subject,
        Texts.of("cli.doctor.libraries.missing", SharedLibrary.names(missing)),
        SharedLibrary.remedy(missing));
  }

  private Diagnosis display() {
    String subject = Texts.of("cli.doctor.display");
    return new WindowNeeds(environment).hasDisplay(System.getProperty("os.name", ""))
        ? Diagnosis.ok(subject, Texts.of("cli.doctor.display.found"))
        : Diagnosis.note(
            subject, Texts.of("cli.doctor.display.none"), Texts.of("cli.doctor.display.remedy"));
  }

  private Diagnosis fonts() {
    Path home = home();
    long count =
        Stream.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"),
                Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"))
            .mapToLong(MachineChecks::fontsIn)
            .sum();
    String subject = Texts.of("cli.doctor.fonts");
    return count > 0
        ? Diagnosis.ok(subject, Texts.of("cli.doctor.fonts.found", count))
        : Diagnosis.note(
            subject, Texts.of("cli.doctor.fonts.none"), Texts.of("cli.doctor.fonts.remedy"));
  }

  /** Those that the build fetches. */
  static Diagnosis typefaces(FontFolder folder) {
    String subject = Texts.of("cli.doctor.typefaces");
    return folder.isThere()
        ? Diagnosis.ok(
            subject, Texts.of("cli.doctor.typefaces.found", FontFamilies.forChoosing().size()))
        : Diagnosis.note(
            subject,
            Texts.of("cli.doctor.typefaces.none"),
            Texts.of("cli.doctor.typefaces.remedy"));
  }

  /** Those of the build, of the system, and the user's own. */
  static Diagnosis dictionaries(DictionaryFolders folders) {
    String subject = Texts.of("cli.doctor.dictionaries");
    List<String> languages =
        folders.all().stream().map(one -> one.language().toLanguageTag()).sorted().toList();
    return languages.isEmpty()
        ? Diagnosis.note(
            subject,
            Texts.of("cli.doctor.dictionaries.none"),
            Texts.of("cli.doctor.dictionaries.remedy", folders.own().toString()))
        : Diagnosis.ok(
            subject,
            Texts.of(
                "cli.doctor.dictionaries.found", languages.size(), String.join(", ", languages)));
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", ""));
  }

  private static long fontsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files =
        Files.find(folder, 6, (path, _) -> isFont(path), FileVisitOption.FOLLOW_LINKS)) {
      return files.count();
    } catch (IOException | java.io.UncheckedIOException e) {
      // A folder that may not be read holds no font for us.
      return 0;
    }
  }

  private static boolean isFont(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }

  private static Diagnosis disk(String key, Path folder) {
    String subject = Texts.of(key);
    Path there = existing(folder);
    if (there == null || !Files.isWritable(there)) {
      return Diagnosis.problem(
          subject,
          Texts.of("cli.doctor.disk.locked", folder.toString()),
          Texts.of(key + ".remedy"));
    }
    long free = there.toFile().getUsableSpace();
    String found = Texts.of("cli.doctor.disk.found", folder.toString(), giga(free));
    return free >= LEAST_DISK
        ? Diagnosis.ok(subject, found)
        : Diagnosis.note(subject, found, Texts.of("cli.doctor.disk.remedy"));
  }

  /** The folder, or the nearest above it that is there: what is missing would be created in it. */
  private static @Nullable Path existing(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  private static String giga(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / GIGA);
  }
}
