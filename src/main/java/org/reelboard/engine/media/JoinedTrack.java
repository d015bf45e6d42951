package org.reelboard.engine.media;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.TrackParameters;

/** The packets of several files behind each other, with their times in the film. */
final class JoinedTrack implements AutoCloseable {
  private final TrackParameters parameters;
  private final Iterator<PacketFile> files;
  private final LongBinaryOperator decodeTime;
  private @Nullable PacketReader reader;
  private @Nullable AVPacket next;
  private long offset;
  private long count;

  /**
   * @param decodeTime of a packet, by its number and by what its file says
   */
  private JoinedTrack(List<PacketFile> files, LongBinaryOperator decodeTime) {
    this.parameters = files.getFirst().parameters();
    this.files = files.iterator();
    this.decodeTime = decodeTime;
  }

  /** One packet a frame, so they are decoded a frame apart, as early as reordering wants. */
  static JoinedTrack ofPictures(List<PacketFile> files) throws AvException {
    int delay = files.getFirst().parameters().delay();
    return new JoinedTrack(files, (number, _) -> number - delay);
  }

  static JoinedTrack ofSound(PacketFile file) {
    return new JoinedTrack(List.of(file), (_, written) -> written);
  }

  TrackParameters parameters() {
    return parameters;
  }

  /** The next packet, until it is taken; null where none is left. */
  @Nullable AVPacket peek() throws IOException, AvException {
    if (next == null) {
      PacketReader current = readerWithNext();
      if (current != null) {
        AVPacket packet = current.next();
        packet.pts(packet.pts() + offset);
        next = packet.dts(decodeTime.applyAsLong(count, packet.dts()));
      }
    }
    return next;
  }

  private @Nullable PacketReader readerWithNext() throws IOException, AvException {
    while (reader == null || !reader.hasNext()) {
      if (!files.hasNext()) {
        return null;
      }
      close();
      offset = count;
      reader = PacketReader.open(files.next());
    }
    return reader;
  }

  /** The packet that was looked at has been written. */
  void taken() {
    next = null;
    count++;
  }

  /** How many have been written. */
  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
