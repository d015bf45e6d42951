import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes packages of a built program with its own trimmed Java, for the system it runs on:
 * {@code java jlink/Package.java app-image deb}. The first is always made, in
 * target/image/Reelboard; any other is what this system's jpackage knows: deb, rpm, dmg, pkg, msi,
 * exe. The Java that runs it is the one that is linked in, and must be 25 or newer.
 */
final class Package {
  private static final String NAME = "Reelboard";
  private static final String DESCRIPTION = "A storyboard editor for vertical videos";

  private static final String MODULES =
      "java.se,jdk.management,jdk.unsupported,jdk.zipfs,jdk.charsets,jdk.localedata,"
          + "jdk.incubator.vector,javafx.controls";

  private final Path home;
  private final Path work;
  private final String version;

  private Package(Path home, String version) {
    this.home = home;
    this.work = home.resolve("target").resolve("image");
    this.version = version;
  }

  public static void main(String[] types) throws IOException, InterruptedException {
    Path home = Path.of("").toAbsolutePath();
    if (!Files.isRegularFile(home.resolve("target/reelboard.jar"))) {
      throw new IllegalStateException("build the program first, and start this in its folder");
    }
    Package made = new Package(home, version(home));
    made.appImage();
    for (String type : types) {
      if (!type.equals("app-image")) {
        made.installer(type);
      }
    }
  }

  private static String version(Path home) throws IOException {
    String pom = Files.readString(home.resolve("pom.xml"));
    return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
  }

  private void appImage() throws IOException {
    delete(work);
    Path input = Files.createDirectories(work.resolve("input"));
    Path modules = Files.createDirectories(work.resolve("modules"));
    libraries(input, modules);
    data(input);
    run(
        "jlink",
        "--module-path", modules.toString(),
        "--add-modules", MODULES,
        "--include-locales", "en,de,es,zh",
        "--strip-debug", "--no-header-files", "--no-man-pages",
        "--compress", "zip-6",
        "--output", work.resolve("runtime").toString());
    run(
        "jpackage",
        "--type", "app-image",
        "--name", NAME,
        "--app-version", version,
        "--description", DESCRIPTION,
        "--vendor", "the Reelboard authors",
        "--copyright", "Copyright 2026 the Reelboard authors",
        "--icon", icon(),
        "--dest", work.toString(),
        "--runtime-image", work.resolve("runtime").toString(),
        "--input", input.toString(),
        "--main-jar", "reelboard.jar",
        "--main-class", "org.reelboard.Reelboard",
        "--java-options", "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--java-options", "--add-modules=jdk.incubator.vector",
        "--java-options", "-XX:MaxRAMPercentage=50",
        // As the launcher has it: the window's own code is not worth compiling at once.
        "--java-options", "-XX:CompileThresholdScaling=3",
        "--java-options", "-XX:CompileCommand=quiet",
        "--java-options",
            "-XX:CompileCommand=CompileThresholdScaling,org.reelboard.engine.*::*,1.0",
        "--java-options", "-Xlog:disable",
        "--java-options", "-Xlog:all=error:stderr",
        "--java-options", "-Dfile.encoding=UTF-8",
        "--java-options", "-Dstdout.encoding=UTF-8",
        "--java-options", "-Dstderr.encoding=UTF-8",
        "--java-options", "-Dreelboard.home=$APPDIR");
  }

  /** An installer around the image, with a menu entry and the type of project files. */
  private void installer(String type) throws IOException, InterruptedException {
    Path projects = work.resolve("projects.properties");
    Files.writeString(
        projects,
        """
        extension=reel.json
        mime-type=application/x-reelboard-project
        description=Reelboard project
        """);
    List<String> words = new ArrayList<>();
    words.addAll(
        List.of(
            "--type", type,
            "--name", NAME,
            "--app-version", version,
            "--description", DESCRIPTION,
            "--app-image", image().toString(),
            "--dest", work.toString(),
            "--license-file", home.resolve("NOTICE").toString()));
    if (type.equals("deb")) {
      words.addAll(List.of("--linux-package-name", "reelboard"));
    } else {
      words.addAll(List.of("--file-associations", projects.toString()));
    }
    if (type.equals("rpm")) {
      words.addAll(
          List.of(
              "--resource-dir", desktopFiles().toString(),
              "--linux-package-name", "reelboard",
              "--linux-menu-group", "AudioVideo;AudioVideoEditing",
              "--linux-shortcut"));
    }
    if (type.equals("msi") || type.equals("exe")) {
      words.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
    }
    run("jpackage", words.toArray(new String[0]));
    if (type.equals("deb")) {
      Path deb = made(".deb");
      new DebianFiles(home, work, version).addTo(deb);
    }
  }

  private Path made(String ending) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  /** An rpm's menu entry and icon; jpackage's own ones hand over no file and show Java's icon. */
  private Path desktopFiles() throws IOException {
    Path folder = Files.createDirectories(work.resolve("desktop"));
    Files.writeString(
        folder.resolve(NAME + ".desktop"),
        """
        [Desktop Entry]
        Type=Application
        Name=APPLICATION_NAME
        Comment=APPLICATION_DESCRIPTION
        Exec=APPLICATION_LAUNCHER %f
        Icon=APPLICATION_ICON
        Terminal=false
        Categories=DEPLOY_BUNDLE_CATEGORY
        StartupWMClass=org.reelboard.app.editor.EditorApp
        DESKTOP_MIMES
        """);
    Files.copy(Path.of(icon()), folder.resolve(NAME + ".png"));
    return folder;
  }

  private Path image() {
    Path mac = work.resolve(NAME + ".app");
    return Files.isDirectory(mac) ? mac : work.resolve(NAME);
  }

  /** The modules of JavaFX lie in the jars of the system; the others of that name are empty. */
  private void libraries(Path input, Path modules) throws IOException {
    Files.copy(home.resolve("target/reelboard.jar"), input.resolve("reelboard.jar"));
    String classPath = Files.readString(home.resolve("target/reelboard.classpath")).strip();
    for (String library : classPath.split(File.pathSeparator)) {
      Path jar = Path.of(library);
      String name = jar.getFileName().toString();
      boolean isJavaFx = jar.toString().contains("openjfx");
      if (!isJavaFx) {
        Files.copy(jar, input.resolve(name));
      } else if (name.matches(".*-(linux|mac|win).*\\.jar")) {
        Files.copy(jar, modules.resolve(name));
      }
    }
  }

  /** Typefaces and dictionaries (without npm there were none to fetch), samples and licences. */
  private void data(Path input) throws IOException {
    for (String name : List.of("fonts", "dictionaries")) {
      Path from = home.resolve("target").resolve(name);
      if (Files.isDirectory(from)) {
        copy(from, input.resolve(name));
      }
    }
    copy(home.resolve("projects-samples"), input.resolve("projects-samples"));
    Path licences = Files.createDirectories(input.resolve("licences"));
    for (String name : List.of("LICENSE", "NOTICE", "jlink/licenses/GPL-3.0.txt")) {
      Path from = home.resolve(name);
      Files.copy(from, licences.resolve(from.getFileName().toString()));
    }
  }

  /** Windows and macOS want icons of their own kind, which are not made here: theirs is Java's. */
  private String icon() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String ending = system.contains("win") ? "ico" : system.contains("mac") ? "icns" : "png";
    return home.resolve("assets/icon/reelboard." + ending).toString();
  }

  private static void run(String tool, String... words) {
    ToolProvider found =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this Java has no " + tool));
    int status = found.run(System.out, System.err, words);
    if (status != 0) {
      throw new IllegalStateException(tool + " failed with status " + status);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Package::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + file, e);
    }
  }
}
