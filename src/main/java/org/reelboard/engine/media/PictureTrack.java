package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Encoder;
import org.reelboard.engine.media.ffmpeg.Muxer;

/** The film's pictures on their way into the file. */
final class PictureTrack implements AutoCloseable {
  private final Muxer muxer;
  private final PictureIntake intake;
  private final Encoder encoder;
  private final Muxer.Track track;
  private long pushed;
  private long written;
  private boolean ended;

  static PictureTrack open(FilmFormat format, Muxer muxer) throws AvException {
    PictureIntake intake = intake(format);
    try {
      Encoder encoder = PictureEncoders.open(format, intake);
      return new PictureTrack(muxer, intake, encoder);
    } catch (AvException e) {
      intake.close();
      throw e;
    }
  }

  private static PictureIntake intake(FilmFormat format) throws AvException {
    return switch (format) {
      case FilmFormat.Mp4 _, FilmFormat.Webm _ -> new Yuv420Intake(format.size());
      case FilmFormat.Gif _ -> GifIntake.open(format.size());
    };
  }

  private PictureTrack(Muxer muxer, PictureIntake intake, Encoder encoder) throws AvException {
    this.muxer = muxer;
    this.intake = intake;
    this.encoder = encoder;
    this.track = muxer.track(encoder);
  }

  void write(Frame frame) throws AvException {
    intake.push(frame, pushed++);
    encodePulled();
  }

  /** How many pictures have left the encoder. */
  long written() {
    return written;
  }

  /** Writes one of the pictures held back; false where none is left. */
  boolean flush() throws AvException {
    if (!ended) {
      ended = true;
      intake.end();
      encodePulled();
      encoder.end();
    }
    return writeReceived();
  }

  private void encodePulled() throws AvException {
    AVFrame frame = intake.pull();
    while (frame != null) {
      encoder.send(frame);
      while (writeReceived()) {
        // All of them, so that the encoder takes the next frame.
      }
      frame = intake.pull();
    }
  }

  private boolean writeReceived() throws AvException {
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
