package org.reelboard.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Makes the media of the sample projects anew; takes some minutes. Run by hand, with the test class
 * path, from the repository's root:
 *
 * <pre>
 * java --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -cp … org.reelboard.samples.SampleMediaMaker [FOLDER]
 * </pre>
 */
final class SampleMediaMaker {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 1920;
  private static final float QUALITY = 0.8f;

  private SampleMediaMaker() {}

  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args.length > 0 ? args[0] : "projects-samples");
    Path reel = samples.resolve("photo-reel/media");
    Path clips = samples.resolve("clips-and-music/media");
    Path shapes = samples.resolve("three-shapes/media");
    MediaFiles.sound(
        SampleMusic.calm(26), reel.resolve("morning.m4a"), "-c:a", "aac", "-b:a", "96k");
    MediaFiles.sound(
        SampleMusic.lively(16), clips.resolve("walk.ogg"), "-c:a", "libopus", "-b:a", "96k");
    for (Map.Entry<String, Painting> picture : SamplePictures.all().entrySet()) {
      BufferedImage drawn = picture.getValue().draw(WIDTH, HEIGHT, 2);
      MediaFiles.photo(drawn, reel.resolve(picture.getKey() + ".jpg"), QUALITY);
    }
    Files.createDirectories(shapes);
    for (String shared : List.of("balloons.jpg", "city-night.jpg", "islands.jpg", "morning.m4a")) {
      Files.copy(reel.resolve(shared), shapes.resolve(shared), StandardCopyOption.REPLACE_EXISTING);
    }
    SampleClips.write(clips);
  }
}
