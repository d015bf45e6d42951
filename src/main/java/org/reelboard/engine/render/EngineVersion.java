package org.reelboard.engine.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.NativeLibraries;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.text.FontFolder;

/**
 * What of the program itself can change the bytes of what the engine makes: the compiled classes of
 * the engine and of the document, its typefaces, FFmpeg with its encoders, Skia, and Java. It is
 * derived, so that nobody can forget to count it up.
 */
public final class EngineVersion {
  private static final List<String> FLOORS =
      List.of("org/reelboard/engine/", "org/reelboard/document/");

  /** The typeface that the program has inside. */
  private static final String FONTS = "org/reelboard/assets/fonts/";

  private static final String OF_THIS_PROGRAM = CacheKey.of(derive()).hex();

  private EngineVersion() {}

  /** A text that is another one whenever any of that changed. */
  public static String ofThisProgram() {
    return OF_THIS_PROGRAM;
  }

  private static String derive() {
    try {
      Path program =
          Path.of(EngineVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      SortedMap<String, Long> sums = Files.isDirectory(program) ? folder(program) : jar(program);
      return String.join(
          " ",
          sums.toString(),
          typefaces(FontFolder.besideTheProgram().path()).toString(),
          NativeLibraries.ffmpegPackage(),
          SkiaLibrary.version(),
          Runtime.version().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program is nowhere", e);
    }
  }

  /** The sizes of the typefaces beside the program: to read them all would take seconds. */
  static SortedMap<String, Long> typefaces(Path folder) throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sizes.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
        }
      }
    }
    return sizes;
  }

  /** The checksums that a jar keeps of its files. */
  static SortedMap<String, Long> jar(Path jar) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        if (counts(entry.getName())) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return sums;
  }

  /** The same of the files in a folder. */
  static SortedMap<String, Long> folder(Path folder) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (Path part : parts(folder)) {
      try (Stream<Path> files = Files.walk(part)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (counts(name)) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            sums.put(name, sum.getValue());
          }
        }
      }
    }
    return sums;
  }

  private static List<Path> parts(Path folder) {
    return Stream.concat(FLOORS.stream(), Stream.of(FONTS))
        .map(folder::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  private static boolean counts(String name) {
    return name.startsWith(FONTS)
        || (name.endsWith(".class") && FLOORS.stream().anyMatch(name::startsWith));
  }
}
