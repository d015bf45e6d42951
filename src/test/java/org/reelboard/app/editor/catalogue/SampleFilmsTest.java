package org.reelboard.app.editor.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.catalogue.SampleFilms.Subject;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.CameraMoves;
import org.reelboard.engine.picture.Transitions;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.SplitScreens;
import org.reelboard.engine.picture.text.TypefaceShelf;

final class SampleFilmsTest {
  /** Every entry is seen to do something; pictures to look at: target/screenshots. */
  @Test
  void everyEntryMovesInItsFilm() throws MediaException, IOException {
    try (TypefaceShelf shelf = new TypefaceShelf();
        SampleFilms films = new SampleFilms(shelf)) {
      Stream<Subject> subjects =
          Stream.concat(
              Transitions.all().stream().map(one -> new Subject.Joint(one.id())),
              CameraMoves.all().stream()
                  .filter(one -> !one.equals(CameraMoves.STATIC))
                  .map(one -> new Subject.Move(one.id())));
      Stream<Subject> words =
          Stream.of(
              new Subject.Animation("pop"),
              new Subject.Animation("cascade"),
              new Subject.CaptionStyle("word-box"),
              new Subject.CaptionStyle("karaoke"),
              new Subject.Title("bold-pop"),
              new Subject.Title("lower-third"),
              new Subject.Shape(Shapes.all().getFirst().id()),
              new Subject.Split(SplitScreens.all().getLast().id()));
      for (Subject subject : Stream.concat(subjects, words).toList()) {
        List<Image> frames = films.frames(subject);
        Image middle = frames.get(frames.size() / 2);
        assertEquals(subject instanceof Subject.Joint ? 36 : 40, frames.size());
        assertNotEquals(checksum(frames.getFirst()), checksum(middle), subject.toString());
        write(middle, "film-" + subject.id());
      }
    }
  }

  @Test
  void aPictureOfTheUsersMovesSlowly(@TempDir Path folder) throws Exception {
    Path picture =
        new TestMedia(folder)
            .make("a.png", "-f lavfi -i testsrc2=size=600x400 -frames:v 1".split(" "));
    try (TypefaceShelf shelf = new TypefaceShelf();
        SampleFilms films = new SampleFilms(shelf)) {
      List<Image> frames = films.frames(new Subject.Picture(picture));
      assertEquals(40, frames.size());
      assertNotEquals(checksum(frames.getFirst()), checksum(frames.getLast()));
      write(frames.getLast(), "film-picture");
    }
  }

  private static long checksum(Image image) {
    long sum = 0;
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        sum = sum * 31 + image.getPixelReader().getArgb(x, y);
      }
    }
    return sum;
  }

  private static void write(Image image, String name) throws IOException {
    Path folder = Path.of("target", "screenshots");
    Files.createDirectories(folder);
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
  }
}
