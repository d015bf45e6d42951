package org.reelboard.engine.picture.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The families that belong to the program, from {@code assets/fonts/families.json}. */
public final class FontFamilies {
  private static final String FILE = "/org/reelboard/assets/fonts/families.json";

  private FontFamilies() {}

  /** The names of those that a user may set words in, in the order in which they are shown. */
  public static List<String> forChoosing() {
    return all().stream().filter(FontFamily::isChosen).map(FontFamily::name).toList();
  }

  /** All, in the order in which people are shown them; the files of some may not be here. */
  public static List<FontFamily> all() {
    try (InputStream in = FontFamilies.class.getResourceAsStream(FILE)) {
      JsonNode families = new ObjectMapper().readTree(in).required("families");
      return StreamSupport.stream(families.spliterator(), false).map(FontFamilies::family).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + FILE + " cannot be read", e);
    }
  }

  private static FontFamily family(JsonNode node) {
    return new FontFamily(
        node.required("name").asText(),
        node.required("kind").asText(),
        node.path("within").asBoolean(false),
        StreamSupport.stream(node.required("faces").spliterator(), false)
            .map(FontFamilies::face)
            .toList());
  }

  private static FontFace face(JsonNode node) {
    return new FontFace(
        node.required("file").asText(),
        node.required("weight").asInt(),
        node.path("italic").asBoolean(false) ? Slant.ITALIC : Slant.UPRIGHT);
  }
}
