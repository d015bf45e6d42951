package org.reelboard.engine.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;

final class TypefaceShelfTest {
  private static final TypeChoice INTER = TypeChoice.of(Typefaces.SUBSTITUTE, 400);

  @TempDir private Path folder;

  private final TypefaceShelf shelf = new TypefaceShelf();

  @BeforeEach
  void load() throws MediaException {
    SkiaLibrary.load();
  }

  private static Typeface typeface(Typefaces typefaces) {
    return typefaces.face(INTER).typeface();
  }

  private Path font(String inside, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        Typefaces.class.getResourceAsStream("/org/reelboard/assets/fonts/inter/" + inside)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  @Test
  void allWhoAskHaveTheSameFaces() throws IOException {
    Path own = font("Inter-SemiBold.otf", "own.otf");
    try (shelf;
        Typefaces one = shelf.open(List.of());
        Typefaces other = shelf.open(List.of(own));
        Typefaces third = shelf.open(List.of(own))) {
      assertSame(typeface(one), one.face(INTER).typeface());
      assertSame(typeface(other), typeface(third));
      try (Typefaces fourth = shelf.open(List.of())) {
        assertSame(typeface(one), typeface(fourth));
      }
    }
  }

  @Test
  void whatOneGivesBackTheOthersMayStillDrawWith() throws IOException {
    Path own = font("Inter-SemiBold.otf", "own.otf");
    Typefaces other = shelf.open(List.of(own));
    try (Typefaces one = shelf.open(List.of(own))) {
      assertSame(typeface(one), typeface(other));
    }
    shelf.close();
    assertFalse(typeface(other).isClosed());
    assertEquals(1, typeface(other).getUTF32Glyphs(new int[] {'A'}).length);
    other.close();
  }

  @Test
  void nothingIsLeftOpenWhenAllIsGivenBackAndTheShelfIsClosed() throws IOException {
    Typefaces bundled = shelf.open(List.of());
    Typefaces own = shelf.open(List.of(font("Inter-SemiBold.otf", "own.otf")));
    List<Typeface> faces = List.of(typeface(bundled), typeface(own));
    bundled.close();
    bundled.close();
    own.close();
    assertEquals(List.of(false, false), faces.stream().map(Typeface::isClosed).toList());
    shelf.close();
    assertEquals(List.of(true, true), faces.stream().map(Typeface::isClosed).toList());
    assertThrows(IllegalStateException.class, () -> shelf.open(List.of()));
  }

  @Test
  void aFontFileThatWasWrittenAnewIsReadAnew() throws IOException {
    Path own = font("Inter-SemiBold.otf", "own.otf");
    try (shelf;
        Typefaces before = shelf.open(List.of(own))) {
      Typeface first = typeface(before);
      font("Inter-Regular.otf", "own.otf");
      try (Typefaces after = shelf.open(List.of(own))) {
        assertNotSame(first, typeface(after));
        assertEquals(400, typeface(after).getFontStyle().getWeight());
        assertEquals(600, first.getFontStyle().getWeight());
      }
      Files.writeString(own, "no font");
      try (Typefaces after = shelf.open(List.of(own))) {
        assertEquals(List.of(new TextProblem.UnreadableFont(own)), after.problems());
      }
    }
  }

  @Test
  void ofTheFontFilesThatNobodyUsesSomeAreKept() throws IOException {
    try (shelf) {
      Typeface first;
      Path file = font("Inter-Regular.otf", "0.otf");
      try (Typefaces one = shelf.open(List.of(file))) {
        first = typeface(one);
      }
      try (Typefaces again = shelf.open(List.of(file))) {
        assertSame(first, typeface(again));
      }
      for (int number = 1; number <= 16; number++) {
        shelf.open(List.of(font("Inter-Regular.otf", number + ".otf"))).close();
      }
      assertTrue(first.isClosed());
    }
  }
}
