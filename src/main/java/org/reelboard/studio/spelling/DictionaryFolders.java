package org.reelboard.studio.spelling;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where dictionaries lie on this machine.
 *
 * @param own the folder that is the user's, named where one is lacking; need not exist
 * @param others those that the build fetched and those of the system, the first counts most
 */
public record DictionaryFolders(Path own, List<Path> others) {
  private static final Logger LOG = LoggerFactory.getLogger(DictionaryFolders.class);
  private static final String NAME = "dictionaries";

  /** Where Hunspell, LibreOffice and macOS look. */
  private static final List<String> SYSTEM =
      List.of(
          "/usr/share/hunspell",
          "/usr/local/share/hunspell",
          "/usr/share/myspell",
          "/usr/share/myspell/dicts",
          "/opt/homebrew/share/hunspell",
          "/Library/Spelling");

  public DictionaryFolders {
    others = List.copyOf(others);
  }

  /**
   * The folders of this machine.
   *
   * @param data where what belongs to the user lies
   * @param home the user's home
   */
  public static DictionaryFolders ofThisMachine(Path data, Path home) {
    List<Path> others = new ArrayList<>();
    others.add(besideTheProgram());
    others.add(home.resolve("Library").resolve("Spelling"));
    SYSTEM.forEach(one -> others.add(Path.of(one)));
    return new DictionaryFolders(data.resolve(NAME), others);
  }

  /** {@code dictionaries} beside the program's archive, or beside its folder of classes. */
  public static Path besideTheProgram() {
    try {
      URI program =
          DictionaryFolders.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(program).resolveSibling(NAME);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }

  /**
   * The dictionary that suits a language best: that of its country, else one of any; of two that
   * suit alike, the user's own.
   *
   * @param language whose language is not empty
   */
  public Optional<DictionaryFiles> find(Locale language) {
    return all().stream()
        .filter(one -> LanguageFit.of(language, one.language()) > 0)
        // The first of those that fit alike stays.
        .sorted(Comparator.comparingInt(one -> -LanguageFit.of(language, one.language())))
        .findFirst();
  }

  /** All dictionaries that there are, one for each language. */
  public List<DictionaryFiles> all() {
    List<DictionaryFiles> found = new ArrayList<>();
    Stream.concat(Stream.of(own), others.stream())
        .flatMap(folder -> in(folder).stream())
        .filter(one -> found.stream().noneMatch(had -> had.language().equals(one.language())))
        .forEach(found::add);
    return found;
  }

  private static List<DictionaryFiles> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(DictionaryFiles::isAffixes)
          .sorted()
          .map(DictionaryFiles::of)
          .filter(
              one -> Files.isRegularFile(one.words()) && !one.language().getLanguage().isEmpty())
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      LOG.info("{} holds no dictionaries for us", folder, e);
      return List.of();
    }
  }
}
