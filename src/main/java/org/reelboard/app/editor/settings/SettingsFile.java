package org.reelboard.app.editor.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.reelboard.app.editor.settings.Settings.Motion;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/** The settings as lines of a file; what it does not say, or says wrongly, is as usual. */
public record SettingsFile(Path file) {
  private static final String THEME = "theme";
  private static final String LANGUAGE = "language";
  private static final String SCALE = "scale";
  private static final String MOTION = "motion";

  /** The usual ones where there is no such file yet. */
  public Settings read() throws StoreException {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException _) {
      return Settings.USUAL;
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(Texts.of("editor.settings.notread", file.toString()), e);
    }
    return new Settings(
        one(lines, THEME, List.of(Theme.values()), Theme::id).orElse(Settings.USUAL.theme()),
        one(lines, LANGUAGE, Settings.LANGUAGES, Locale::toLanguageTag),
        one(lines, SCALE, Settings.SCALES, String::valueOf),
        one(lines, MOTION, Arrays.asList(Motion.values()), SettingsFile::id)
            .orElse(Settings.USUAL.motion()));
  }

  public Settings write(Settings settings) throws StoreException {
    StringBuilder lines = new StringBuilder();
    line(lines, THEME, settings.theme().id());
    settings.language().ifPresent(tag -> line(lines, LANGUAGE, tag.toLanguageTag()));
    settings.scalePercent().ifPresent(percent -> line(lines, SCALE, percent.toString()));
    line(lines, MOTION, id(settings.motion()));
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      Files.writeString(file, lines);
      return settings;
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.settings.notwritten", file.toString()), e);
    }
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append(" = ").append(value).append('\n');
  }

  private static <T> Optional<T> one(
      Properties lines, String name, List<T> known, Function<T, String> id) {
    String value = lines.getProperty(name, "");
    return known.stream().filter(one -> id.apply(one).equals(value)).findFirst();
  }

  private static String id(Motion motion) {
    return motion.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
