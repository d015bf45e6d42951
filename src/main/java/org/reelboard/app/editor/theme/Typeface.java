package org.reelboard.app.editor.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import org.reelboard.engine.picture.text.FontFolder;

/**
 * What the window's words are set in: Inter, or for Chinese, which Inter lacks, the Noto Sans that
 * the build fetched, so that no machine shows boxes.
 */
enum Typeface {
  INTER(List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")) {
    @Override
    Optional<String> file(String name) {
      return Optional.of(asset("fonts/inter/" + name).toExternalForm());
    }

    @Override
    String stylesheet() {
      return asset(STYLES).toExternalForm();
    }
  },
  NOTO_SANS_SC(List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf")) {
    @Override
    Optional<String> file(String name) {
      Path file = FontFolder.besideTheProgram().path().resolve(name);
      return Optional.of(file).filter(Files::isRegularFile).map(one -> one.toUri().toString());
    }

    /** The same rules: only what they name Inter for is set otherwise. */
    @Override
    String stylesheet() {
      String rules =
          rules()
              .replace("\"Inter Semi Bold\";", "\"Noto Sans SC\"; -fx-font-weight: bold;")
              .replace("\"Inter\";", "\"Noto Sans SC\", \"Inter\";");
      return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(UTF_8));
    }
  };

  private static final String ASSETS = "/org/reelboard/assets/";
  private static final String STYLES = "styles/editor.css";
  private static final double SIZE = 13;

  private final List<String> files;

  Typeface(List<String> files) {
    this.files = List.copyOf(files);
  }

  /** The one that has the letters of a language and is on this machine; Inter where none is. */
  static Typeface of(Locale language) {
    boolean isChinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return isChinese && NOTO_SANS_SC.isThere() ? NOTO_SANS_SC : INTER;
  }

  private boolean isThere() {
    return files.stream().allMatch(name -> file(name).isPresent());
  }

  /** Lets the stylesheet name it. */
  void load() {
    files.stream().flatMap(name -> file(name).stream()).forEach(url -> Font.loadFont(url, SIZE));
  }

  /** Where a file of it lies, if it is there. */
  abstract Optional<String> file(String name);

  /** The address of the editor's rules, with this typeface in them. */
  abstract String stylesheet();

  static URL asset(String name) {
    return Objects.requireNonNull(Typeface.class.getResource(ASSETS + name), name);
  }

  private static String rules() {
    try (InputStream rules = asset(STYLES).openStream()) {
      return new String(rules.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own stylesheet cannot be read", e);
    }
  }
}
