package org.reelboard.app.editor.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFormatException;

/** The templates that come with the program: project files among its assets. */
public final class Templates {
  private static final String FOLDER = "/org/reelboard/assets/templates/";
  private static final List<String> IDS =
      List.of(
          "product",
          "recipe",
          "travel",
          "story",
          "tutorial",
          "before-after",
          "quote",
          "podcast",
          "sale",
          "event",
          "portfolio",
          "countdown");

  private Templates() {}

  public static List<String> ids() {
    return IDS;
  }

  /** What it is called. */
  public static String name(String id) {
    return Texts.of("editor.template." + id);
  }

  /** The film that a new project begins with. Reads a file: not for the JavaFX thread. */
  public static Project project(String id) throws ProjectFormatException {
    String file = FOLDER + id + ".reel.json";
    try (InputStream stream =
        Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
      Project english = ProjectFile.read(file, stream.readAllBytes());
      return TemplateWords.of(id, Locale.getDefault()).in(english).withTitle(name(id));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
