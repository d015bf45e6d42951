package org.reelboard.document.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** The forms in which a film goes to another tool. */
public enum FilmForm {
  /** OpenTimelineIO: the most complete one. */
  OTIO {
    @Override
    public String write(Project project, Function<AssetPath, String> url) {
      return OtioWriter.write(project, url).toPrettyString() + "\n";
    }
  },

  /** Final Cut Pro XML. */
  FCPXML {
    @Override
    public String write(Project project, Function<AssetPath, String> url) {
      return FcpxmlWriter.write(project, url);
    }
  },

  /** A CMX 3600 edit decision list: cuts and dissolves, which any tool understands. */
  EDL {
    @Override
    public String write(Project project, Function<AssetPath, String> url) {
      return EdlWriter.write(project);
    }
  };

  /**
   * The whole text.
   *
   * @param url how a file of the project is written in it
   */
  public abstract String write(Project project, Function<AssetPath, String> url);

  /** How the names of such files end, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form that a file's name asks for; empty where it is none of them. */
  public static Optional<FilmForm> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (FilmForm form : values()) {
      if (name.endsWith("." + form.extension())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
