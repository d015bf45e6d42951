package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;

/** Says what a file holds without decoding all of it. */
public final class MediaProbe {
  private MediaProbe() {}

  /**
   * What the file holds. An animated GIF is told as moving pictures, any other as a still.
   *
   * @throws MediaException if it holds no pictures and no sound that can be read
   */
  public static MediaFacts probe(Path file) throws MediaException {
    Refusal.checkReadable(file);
    Optional<StillFormat> format = StillFormat.of(StillReader.beginning(file));
    if (format.isEmpty()) {
      return streams(file);
    }
    return switch (format.get()) {
      case JPEG, PNG, WEBP -> still(file, format.get());
      case HEIF -> heif(file);
      case GIF -> gif(file);
    };
  }

  private static MediaFacts still(Path file, StillFormat format) throws MediaException {
    StillHeader header = StillHeader.read(file, format);
    return new MediaFacts.Still(header.shown(), format.label(), header.alpha());
  }

  private static MediaFacts heif(Path file) throws MediaException {
    try {
      return new MediaFacts.Still(HeifStill.size(file), StillFormat.HEIF.label(), false);
    } catch (AvException e) {
      throw Refusal.of("damaged", file, e);
    }
  }

  private static MediaFacts gif(Path file) throws MediaException {
    try (Demuxer demuxer = Demuxer.open(file);
        Packet packet = new Packet()) {
      demuxer.read(packet);
      boolean moving = demuxer.read(packet);
      AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("damaged", file));
      return moving
          ? streams(file)
          : new MediaFacts.Still(
              new Size(stream.codecpar().width(), stream.codecpar().height()),
              StillFormat.GIF.label(),
              true);
    } catch (AvException e) {
      throw Refusal.of("damaged", file, e);
    }
  }

  private static MediaFacts streams(Path file) throws MediaException {
    try (Demuxer demuxer = Demuxer.open(file)) {
      Optional<AVStream> video = demuxer.video();
      return video.isPresent()
          ? StreamFacts.video(file, demuxer, video.get())
          : StreamFacts.sound(
              file, demuxer, demuxer.sound().orElseThrow(() -> Refusal.of("nothing", file)));
    } catch (AvException e) {
      throw Refusal.of("not-media", file, e);
    }
  }
}
