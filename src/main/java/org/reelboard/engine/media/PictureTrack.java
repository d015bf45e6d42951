package org.reelboard.engine.media;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Encoder;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/** Pictures on their way into a film, or into a part of one. */
final class PictureTrack implements AutoCloseable {
  private final PictureIntake intake;
  private final Encoder encoder;
  private final PacketSink sink;
  private long pushed;
  private long written;
  private boolean ended;

  static PictureTrack open(FilmFormat format, PacketSink.Opener sinks)
      throws AvException, IOException {
    try (Undo undo = new Undo()) {
      PictureIntake intake = intake(format);
      undo.add(intake::close);
      Encoder encoder = PictureEncoders.open(format, intake);
      undo.add(encoder::close);
      PictureTrack track =
          new PictureTrack(intake, encoder, sinks.open(TrackParameters.of(encoder)));
      undo.forget();
      return track;
    }
  }

  private static PictureIntake intake(FilmFormat format) throws AvException {
    return switch (format) {
      case FilmFormat.Mp4 mp4 -> h264Intake(mp4);
      case FilmFormat.Webm _ -> new Yuv420Intake(format.size());
      case FilmFormat.Gif _ -> FilteredIntake.palettes(format.size());
    };
  }

  private static PictureIntake h264Intake(FilmFormat.Mp4 mp4) throws AvException {
    return switch (mp4.picture().h264().pixels()) {
      case PLANAR -> new Yuv420Intake(mp4.size());
      case WOVEN -> FilteredIntake.woven(mp4.size());
      case ON_VAAPI_CARD -> FilteredIntake.onVaapiCard(mp4.size());
    };
  }

  private PictureTrack(PictureIntake intake, Encoder encoder, PacketSink sink) {
    this.intake = intake;
    this.encoder = encoder;
    this.sink = sink;
  }

  void write(Frame frame) throws AvException, IOException {
    intake.push(frame, pushed++);
    encodePulled();
  }

  /** How many pictures have left the encoder. */
  long written() {
    return written;
  }

  /** Writes one of the pictures held back; false where none is left. */
  boolean flush() throws AvException, IOException {
    if (!ended) {
      ended = true;
      intake.end();
      encodePulled();
      encoder.end();
    }
    return writeReceived();
  }

  private void encodePulled() throws AvException, IOException {
    AVFrame frame = intake.pull();
    while (frame != null) {
      encoder.send(frame);
      while (writeReceived()) {
        // All of them, so that the encoder takes the next frame.
      }
      frame = intake.pull();
    }
  }

  private boolean writeReceived() throws AvException, IOException {
    AVPacket packet = encoder.receive();
    if (packet == null) {
      return false;
    }
    packet.duration(1);
    sink.write(packet);
    written++;
    return true;
  }

  @Override
  public void close() {
    encoder.close();
    intake.close();
  }
}
