package org.reelboard.engine.picture.artwork;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.impl.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Properties;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaException;

/** The native library that overlays are drawn with. */
public final class SkiaLibrary {
  private static final String PROPERTIES =
      "/META-INF/maven/io.github.humbleui/skija-shared/pom.properties";

  private SkiaLibrary() {}

  /**
   * Loads it, if it is not loaded: to be called before anything of Skia's is used.
   *
   * @throws MediaException that says what this machine lacks
   */
  public static void load() throws MediaException {
    try {
      loadAlone(Library::staticLoad);
    } catch (LinkageError | IOException e) {
      throw new MediaException(Texts.of("engine.skia.not-loaded"), e);
    }
  }

  /**
   * It may fail to unpack its library, though it does not say so; and a system that it does not
   * know makes its classes fail.
   */
  private interface Loading {
    void load() throws IOException;
  }

  /**
   * One process at a time: it unpacks its library where all find it, and another one must not load
   * half of it.
   */
  private static synchronized void loadAlone(Loading loading) throws IOException {
    if (Library._loaded) {
      return;
    }
    FileChannel channel;
    try {
      Path lock = Path.of(System.getProperty("java.io.tmpdir"), "reelboard-skia.lock");
      channel = FileChannel.open(lock, CREATE, WRITE);
    } catch (IOException _) {
      // Another user's, or a folder that cannot be written: loading itself tells what that means.
      loading.load();
      return;
    }
    try (channel) {
      channel.lock();
      loading.load();
    }
  }

  /** Its version, without loading it. */
  public static String version() {
    try (InputStream in = Library.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw new IllegalStateException("Skija does not say its version");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException("Skija does not say its version", e);
    }
  }

  /**
   * Loads it, draws with it, and looks at what came of it.
   *
   * @return its version
   * @throws MediaException that says what this machine lacks
   */
  public static String tried() throws MediaException {
    load();
    int white = 0xffffffff;
    try (Bitmap bitmap = new Bitmap()) {
      bitmap.allocPixels(ImageInfo.makeN32Premul(2, 2));
      try (Canvas canvas = new Canvas(bitmap)) {
        canvas.clear(white);
      }
      if (bitmap.getColor(1, 1) != white) {
        throw new MediaException(Texts.of("engine.skia.not-loaded"));
      }
    }
    return version();
  }
}
