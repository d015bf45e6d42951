package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;
import org.reelboard.engine.media.TestMedia;

/** The whole way from files. */
final class RealFilesTest {
  private static final Size SIZE = new Size(54, 96);

  @TempDir private Path folder;

  private Frame draw(Scene scene, long frame, UnreadablePolicy policy) throws MediaException {
    Project film = Films.of(scene);
    try (Compositor compositor = new Compositor(new ProjectFolder(folder), policy)) {
      return compositor.compose(film, Layout.of(film), frame, SIZE);
    }
  }

  private static Scene clip(String file) {
    Source source = new Source.Clip(new AssetPath(file), Time.seconds("0.5"));
    return new Scene(new SceneId("s1"), "Street", Time.ofSeconds(1), source);
  }

  private static Frame placeholder() {
    Frame drawn = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
    Placeholder.draw(drawn);
    return drawn;
  }

  @Test
  void showsAStillOfTheOutputsSizeAsItWasRead() throws MediaException {
    Path file = new TestMedia(folder).pattern("ä b'c 图.png", 54, 96);
    Scene scene = Films.still("s1", "ä b'c 图.png", "1");
    Frame halved = TestPictures.halved(StillReader.read(file, SIZE));
    assertEquals(halved, draw(scene, 7, UnreadablePolicy.REFUSE));
  }

  @Test
  void showsAClipOfTheOutputsSizeAsItWasRead() throws MediaException {
    Path file = new TestMedia(folder).silentClip("clip.mp4", 54, 96, 25, "2");
    try (ClipReader reader = ClipReader.open(file, SIZE)) {
      assertEquals(
          reader.frameAt(Time.seconds("0.9")), draw(clip("clip.mp4"), 12, UnreadablePolicy.REFUSE));
    }
  }

  @Test
  void movesOverAClipOfAnotherShape() throws MediaException {
    new TestMedia(folder).silentClip("wide.mp4", 160, 90, 25, "2");
    Camera camera = new Camera.NamedMove("pan-right", "sine", 0.5);
    for (Framing framing : new Framing[] {Framing.COVER, Framing.FIT}) {
      Scene scene = clip("wide.mp4").withCamera(camera).withFraming(framing);
      assertEquals(SIZE.width(), draw(scene, 20, UnreadablePolicy.REFUSE).width());
    }
  }

  @Test
  void drawsAPictureOfOnePixel() throws MediaException {
    new TestMedia(folder).colour("dot.png", 1, 1, "white");
    Scene scene =
        Films.still("s1", "dot.png", "1").withCamera(new Camera.NamedMove("orbit", "sine", 1));
    assertEquals(Frame.filled(54, 96, 235, 128, 128), draw(scene, 3, UnreadablePolicy.REFUSE));
  }

  @ParameterizedTest
  @CsvSource({"text.mp4, a clip", "text.png, a picture", "sound.wav, a sound", "gone.mp4, nothing"})
  void refusesWhatIsNoPictureAndNamesTheScene(String name, String what) throws IOException {
    if (name.startsWith("text")) {
      Files.writeString(folder.resolve(name), "I am not " + what);
    } else if (name.startsWith("sound")) {
      new TestMedia(folder).make(name, "-f", "lavfi", "-i", "sine=duration=1");
    }
    for (Scene scene : new Scene[] {clip(name), Films.still("s1", name, "1").withName("Street")}) {
      MediaException refusal =
          assertThrows(MediaException.class, () -> draw(scene, 0, UnreadablePolicy.REFUSE));
      assertTrue(refusal.sentence().contains("“Street”"), refusal.sentence());
      assertTrue(refusal.sentence().contains(name), refusal.sentence());
    }
  }

  @Test
  void showsAFileThatComesBack() throws MediaException, IOException {
    Scene scene = Films.still("s1", "late.png", "1");
    Project film = Films.of(scene);
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.PLACEHOLDER)) {
      Layout layout = Layout.of(film);
      assertEquals(placeholder(), compositor.compose(film, layout, 0, SIZE));
      Path file = new TestMedia(folder).colour("late.png", 54, 96, "white");
      Frame white = Frame.filled(54, 96, 235, 128, 128);
      assertEquals(white, compositor.compose(film, layout, 0, SIZE));
      new TestMedia(folder).colour("late.png", 54, 96, "black");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      Frame black = Frame.filled(54, 96, 16, 128, 128);
      assertEquals(black, compositor.compose(film, layout, 0, SIZE));
    }
  }
}
