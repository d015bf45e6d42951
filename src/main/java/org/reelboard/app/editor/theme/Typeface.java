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
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.reelboard.engine.picture.text.FontFolder;

/**
 * What the window's words are set in: Inter, or for Chinese, which Inter lacks, the Noto Sans that
 * the build fetched, so that no machine shows boxes.
 *
 * @param files where its files lie
 * @param stylesheet the address of the editor's rules, which name it
 */
record Typeface(List<String> files, String stylesheet) {
  private static final String ASSETS = "/org/reelboard/assets/";
  private static final String STYLES = "styles/editor.css";
  private static final double SIZE = 13;

  Typeface {
    files = List.copyOf(files);
  }

  /**
   * The one that has the letters of a language; Inter where that one is not here.
   *
   * @param fetched where the build laid what it fetched
   */
  static Typeface of(Locale language, FontFolder fetched) {
    List<Path> chinese =
        Stream.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf")
            .map(fetched.path()::resolve)
            .toList();
    boolean isWanted = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return isWanted && chinese.stream().allMatch(Files::isRegularFile) ? noto(chinese) : inter();
  }

  private static Typeface inter() {
    List<String> files =
        Stream.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
            .map(name -> asset("fonts/inter/" + name).toExternalForm())
            .toList();
    return new Typeface(files, asset(STYLES).toExternalForm());
  }

  /** The same rules: only what they name Inter for is set otherwise. */
  private static Typeface noto(List<Path> files) {
    String rules =
        rules()
            .replace("\"Inter Semi Bold\";", "\"Noto Sans SC\"; -fx-font-weight: bold;")
            .replace("\"Inter\";", "\"Noto Sans SC\";");
    return new Typeface(
        files.stream().map(file -> file.toUri().toString()).toList(),
        "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(UTF_8)));
  }

  /** Lets the stylesheet name it. */
  void load() {
    files.forEach(file -> Font.loadFont(file, SIZE));
  }

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
