package org.reelboard.engine.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypefacesTest {
  private static final Path INTER = Path.of("assets", "fonts", "inter", "Inter-Bold.otf");

  @Test
  void whatTheBuildFetchesIsWhatTheProgramKnows() throws IOException {
    Set<String> fetched =
        Files.readAllLines(Path.of("assets", "fonts", "files.txt")).stream()
            .map(line -> line.substring(line.lastIndexOf('/') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        FontFamilies.all().stream()
            .filter(family -> !family.within())
            .flatMap(family -> family.faces().stream())
            .map(FontFace::file)
            .collect(Collectors.toCollection(TreeSet::new));
    // Chinese in the window and in print; in titles it would stand thin beside bold letters.
    known.add("NotoSansSC_400Regular.ttf");
    assertEquals(known, fetched);
  }

  @Test
  void everyFetchedFileIsAFontWithALicence() throws IOException {
    try (Typefaces typefaces = Fetched.typefaces()) {
      for (FontFamily family : typefaces.bundledFamilies()) {
        for (FontFace face : family.faces()) {
          TypeChoice choice = new TypeChoice(family.name(), face.weight(), face.slant());
          assertTrue(typefaces.existing(choice).isPresent(), face.file());
        }
      }
    }
    Path licences = FontFolder.besideTheProgram().path().resolve("licences");
    try (var files = Files.list(licences)) {
      assertEquals(32, files.count());
    }
  }

  @Test
  void withoutTheFetchedOnesThereIsInter(@TempDir Path folder) {
    FontFolder none = new FontFolder(folder.resolve("fonts"));
    try (Typefaces typefaces = Typefaces.of(none, List.of())) {
      assertEquals(List.of("Inter"), typefaces.families());
      TextLayout layout =
          new Typesetter(typefaces)
              .set("Hi שלום", TextStyle.of(TypeChoice.of("Anton", 400), 50), TextArea.ofWidth(900));
      assertEquals(
          List.of(
              new TextProblem.MissingFamily("Anton", "Inter"),
              new TextProblem.MissingGlyphs(List.of(0x5E9, 0x5DC, 0x5D5, 0x5DD))),
          layout.problems());
    }
  }

  @Test
  void aProjectBringsItsOwn(@TempDir Path folder) throws IOException {
    Path font = Files.copy(INTER, folder.resolve("mine.otf"));
    Path none = Files.writeString(folder.resolve("letter.ttf"), "Dear font,");
    Path gone = folder.resolve("gone.ttf");
    FontFolder empty = new FontFolder(folder.resolve("fonts"));
    try (Typefaces typefaces = Typefaces.of(empty, List.of(font, none, gone))) {
      assertEquals(
          List.of(new TextProblem.UnreadableFont(none), new TextProblem.UnreadableFont(gone)),
          typefaces.problems());
      assertEquals(List.of("Inter"), typefaces.families());
      assertFalse(typefaces.problems().getFirst().sentence().isBlank());
    }
  }
}
