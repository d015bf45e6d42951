package org.reelboard.engine.media;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** The film's pictures on their way into the file. */
final class PictureTrack implements AutoCloseable {
  private final FilmMuxer muxer;
  private final PictureIntake intake;
  private final Encoder encoder;
  private final FilmMuxer.Track track;
  private long pushed;
  private long written;
  private boolean ended;

  static PictureTrack open(FilmFormat format, FilmMuxer muxer, Path target) throws MediaException {
    PictureIntake intake = intake(format, target);
    try {
      Encoder encoder = PictureEncoders.open(format, intake, target);
      return new PictureTrack(muxer, intake, encoder);
    } catch (MediaException e) {
      intake.close();
      throw e;
    }
  }

  private static PictureIntake intake(FilmFormat format, Path target) throws MediaException {
    return switch (format) {
      case FilmFormat.Mp4 _, FilmFormat.Webm _ -> new Yuv420Intake(format.size(), target);
      case FilmFormat.Gif _ -> GifIntake.open(format.size(), format.rate(), target);
    };
  }

  private PictureTrack(FilmMuxer muxer, PictureIntake intake, Encoder encoder)
      throws MediaException {
    this.muxer = muxer;
    this.intake = intake;
    this.encoder = encoder;
    this.track = muxer.track(encoder);
  }

  void write(Frame frame) throws MediaException {
    intake.push(frame, pushed++);
    encodePulled();
  }

  /** How many pictures have left the encoder. */
  long written() {
    return written;
  }

  /** Writes one of the pictures held back; false where none is left. */
  boolean flush() throws MediaException {
    if (!ended) {
      ended = true;
      intake.end();
      encodePulled();
      encoder.end();
    }
    return writeReceived();
  }

  private void encodePulled() throws MediaException {
    AVFrame frame = intake.pull();
    while (frame != null) {
      encoder.send(frame);
      while (writeReceived()) {
        // All of them, so that the encoder takes the next frame.
      }
      frame = intake.pull();
    }
  }

  private boolean writeReceived() throws MediaException {
    AVPacket packet = encoder.receive();
    if (packet == null) {
      return false;
    }
    packet.duration(1);
    muxer.write(packet, track);
    written++;
    return true;
  }

  @Override
  public void close() {
    encoder.close();
    intake.close();
  }
}
