package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

/** The option {@code --preset}. */
final class PresetArgument {
  /** What holds where none is named: 1080x1920 at 30 frames a second, as every platform takes. */
  static final String STANDARD = "reels";

  private static final String FILE_ENDING = ".json";

  private PresetArgument() {}

  /** The preset of an id, or the one that a JSON file holds. */
  static Preset byId(Optional<String> given) throws BadInputException {
    String id = given.orElse(STANDARD);
    if (id.endsWith(FILE_ENDING)) {
      return inFile(Path.of(id));
    }
    Optional<Preset> preset = Presets.byId(id);
    if (preset.isEmpty()) {
      String known = Presets.all().stream().map(Preset::id).collect(Collectors.joining(", "));
      throw new BadInputException(Texts.of("cli.arg.no-preset", id, known));
    }
    return preset.get();
  }

  private static Preset inFile(Path file) throws BadInputException {
    try {
      return Presets.parse(Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInputException(
          Texts.of("cli.arg.no-preset-file", file, String.valueOf(e.getMessage())));
    }
  }
}
