package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.FilmWriter;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.NativeLibraries;
import org.reelboard.engine.media.PictureCoding;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@code doctor} runs in a process of its own: tries one part and prints what it found. */
@Command(name = "try-part", hidden = true)
final class TryPartCommand implements Callable<Integer> {
  private static final Size SIZE = new Size(192, 128);
  private static final FrameRate RATE = FrameRate.of(25);
  private static final int FRAMES = 10;
  private static final int GREY = 126;

  private final Console console;

  @Parameters(index = "0", paramLabel = "PART", descriptionKey = "cli.try-part.part")
  private MachinePart part = MachinePart.FFMPEG;

  TryPartCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    console.out().println(tried());
    return ExitCode.DONE;
  }

  private String tried() throws ReelboardException {
    PictureCoding coding = new PictureCoding(30, 1_000_000, Time.ofSeconds(1), Effort.LEAST);
    OptionalInt sound = OptionalInt.of(96_000);
    return switch (part) {
      case FFMPEG -> NativeLibraries.ffmpeg();
      case OPENCV -> NativeLibraries.openCv();
      case SKIA -> SkiaLibrary.tried();
      case MP4 -> encoded("mp4", new FilmFormat.Mp4(SIZE, RATE, coding, sound));
      case WEBM -> encoded("webm", new FilmFormat.Webm(SIZE, RATE, coding, sound));
      case GIF -> encoded("gif", new FilmFormat.Gif(SIZE, RATE));
      case SOUND -> soundDevices();
    };
  }

  /** Encodes a few grey frames and looks whether they come back grey. */
  private static String encoded(String ending, FilmFormat format) throws ReelboardException {
    try {
      Path folder = Files.createTempDirectory("reelboard-doctor");
      Path film = folder.resolve("try." + ending);
      try {
        write(film, format);
        return comparedWithGrey(film);
      } finally {
        Files.deleteIfExists(film);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new NotHereException(Texts.of("cli.try-part.no-temp"));
    }
  }

  private static void write(Path film, FilmFormat format) throws MediaException {
    float[] silence = new float[2 * 1920];
    try (FilmWriter writer = FilmWriter.open(film, format)) {
      for (int frame = 0; frame < FRAMES; frame++) {
        writer.picture(Frame.filled(SIZE.width(), SIZE.height(), GREY, 128, 128));
        writer.sound(silence, silence.length / 2);
      }
      writer.finish();
    }
  }

  private static String comparedWithGrey(Path film) throws ReelboardException {
    try (ClipReader reader = ClipReader.open(film, SIZE)) {
      int luma = reader.frameAt(Time.ZERO).luma()[SIZE.width() * SIZE.height() / 2] & 0xff;
      if (Math.abs(luma - GREY) > 8) {
        throw new NotHereException(Texts.of("cli.try-part.wrong-picture"));
      }
      return reader.facts().codec();
    }
  }

  private static String soundDevices() throws NotHereException {
    String devices =
        Arrays.stream(AudioSystem.getMixerInfo())
            .filter(info -> plays(AudioSystem.getMixer(info)))
            .map(Mixer.Info::getName)
            .collect(Collectors.joining(", "));
    if (devices.isEmpty()) {
      throw new NotHereException(Texts.of("cli.try-part.no-sound"));
    }
    return devices;
  }

  private static boolean plays(Mixer mixer) {
    return Arrays.stream(mixer.getSourceLineInfo())
        .anyMatch(line -> line.getLineClass().equals(SourceDataLine.class));
  }
}
