import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a Debian package of the program has besides the program: menu entry, icon, type of project
 * files and the command, as files of the package. jpackage's own scripts would put the first three
 * there by xdg-utils, which fails where no desktop is installed yet, and with it the installation;
 * files of the package are taken note of by the desktop whenever there is one, and go with it.
 */
record DebianFiles(Path home, Path work, String version) {
  private static final String ID = "reelboard";
  private static final String TYPE = "application/x-reelboard-project";

  /** What Java, JavaFX, OpenCV and Skia load of the system; jpackage sees only a part of it. */
  private static final String LIBRARIES =
      "libc6, libasound2 | libasound2t64, libx11-6, libxext6, libxi6, libxrender1, libxtst6,"
          + " libgtk-3-0t64 | libgtk-3-0, libpangoft2-1.0-0, libgl1, libegl1, libfontconfig1,"
          + " libxxf86vm1";

  /** Puts the files into the package that jpackage has made, in its place. */
  void addTo(Path deb) throws IOException, InterruptedException {
    Path root = work.resolve("debian");
    run("dpkg-deb", "--raw-extract", deb.toString(), root.toString());
    Path share = root.resolve("usr/share");
    write(share.resolve("applications/" + ID + ".desktop"), menuEntry());
    write(share.resolve("mime/packages/" + ID + ".xml"), fileType());
    write(root.resolve("DEBIAN/control"), control());
    copy(home.resolve("NOTICE"), share.resolve("doc/" + ID + "/copyright"));
    for (String use : List.of("apps/" + ID, "mimetypes/" + TYPE.replace('/', '-'))) {
      copy(
          home.resolve("assets/icon/reelboard.png"),
          share.resolve("icons/hicolor/512x512/" + use + ".png"));
    }
    Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(ID);
    Files.createSymbolicLink(command, Path.of("/opt/reelboard/bin/Reelboard"));
    for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
      Files.deleteIfExists(root.resolve("DEBIAN").resolve(script));
    }
    delete(root.resolve("opt/reelboard/share"));
    // What is in it is packed already.
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", "" + root, "" + deb);
    delete(root);
  }

  private String control() throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("debian"))) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      return """
          Package: %s
          Version: %s
          Section: video
          Priority: optional
          Architecture: %s
          Installed-Size: %d
          Depends: %s
          Maintainer: the Reelboard authors
          Description: storyboard editor for vertical videos
           Put photos and clips in order, give each a camera move, join them with
           transitions, lay words and music over them, watch the film play while you
           change it, and export a file that Instagram, TikTok and YouTube take.
          """
          .formatted(ID, version, architecture(), bytes / 1024, LIBRARIES);
    }
  }

  /** As jpackage has found it. */
  private String architecture() throws IOException {
    try (Stream<String> lines = Files.lines(work.resolve("debian/DEBIAN/control"))) {
      String field = "Architecture: ";
      return lines
          .filter(line -> line.startsWith(field))
          .map(line -> line.substring(field.length()).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  private static String menuEntry() {
    return """
        [Desktop Entry]
        Type=Application
        Name=Reelboard
        GenericName=Storyboard editor
        GenericName[de]=Storyboard-Editor
        GenericName[es]=Editor de guiones gráficos
        GenericName[zh_CN]=分镜编辑器
        Comment=A storyboard editor for vertical videos
        Comment[de]=Ein Storyboard-Editor für Hochkant-Videos
        Comment[es]=Un editor de guiones gráficos para vídeos verticales
        Comment[zh_CN]=竖屏视频的分镜编辑器
        Exec=reelboard open %%f
        Icon=%s
        Terminal=false
        Categories=AudioVideo;AudioVideoEditing;
        Keywords=video;film;storyboard;reels;shorts;
        StartupWMClass=org.reelboard.app.editor.EditorApp
        MimeType=%s;
        """
        .formatted(ID, TYPE);
  }

  private static String fileType() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
          <mime-type type="%s">
            <comment>Reelboard project</comment>
            <comment xml:lang="de">Reelboard-Projekt</comment>
            <comment xml:lang="es">Proyecto de Reelboard</comment>
            <comment xml:lang="zh_CN">Reelboard 项目</comment>
            <sub-class-of type="application/json"/>
            <glob pattern="*.reel.json"/>
          </mime-type>
        </mime-info>
        """
        .formatted(TYPE);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void run(String... words) throws IOException, InterruptedException {
    int status = new ProcessBuilder(words).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(words[0] + " failed with status " + status);
    }
  }
}
