package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_KEYFRAME;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;

import java.nio.file.Path;
import java.util.OptionalDouble;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;

/**
 * What it takes to decode a clip, told from its header alone.
 *
 * @param pixelsPerSecond while it plays, as many pixels of H.264 take
 * @param pixelsPerJump to come to any of its pictures, likewise
 */
public record ClipWeight(double pixelsPerSecond, double pixelsPerJump) {
  /** A little more than 1080x1920 at 30 a second, which two cores decode beside all else. */
  private static final double MOST_PER_SECOND = 70e6;

  /** Two cores decode as much in 50 ms: the longest that a scrubbed frame may take. */
  private static final double MOST_PER_JUMP = 16e6;

  /** Where a container tells nothing: what encoders do unless they are told. */
  private static final double USUAL_KEY_DISTANCE = 250;

  /**
   * Weighs a clip.
   *
   * @throws MediaException if it cannot be read
   */
  public static ClipWeight of(Path clip, MediaFacts.Video facts) throws MediaException {
    try (Demuxer demuxer = Demuxer.openUnprobed(clip)) {
      AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("no-pictures", clip));
      return of(facts, keyDistance(stream).orElse(USUAL_KEY_DISTANCE));
    } catch (AvException e) {
      throw Refusal.of("not-media", clip, e);
    }
  }

  /**
   * @param keyDistance pictures from one that is decoded by itself to the next; 1 or more
   */
  static ClipWeight of(MediaFacts.Video facts, double keyDistance) {
    double pixels =
        (double) facts.size().width() * facts.size().height() * effort(facts.codec(), facts.hdr());
    return new ClipWeight(
        pixels * facts.rate().approximate(), pixels * (1 + (keyDistance - 1) / 2));
  }

  /** Whether a proxy is worth its making. */
  public boolean isHeavy() {
    return pixelsPerSecond > MOST_PER_SECOND || pixelsPerJump > MOST_PER_JUMP;
  }

  /** How much longer a picture takes than one of H.264, by FFmpeg's decoders on one core. */
  private static double effort(String codec, boolean hdr) {
    double decoding =
        switch (codec) {
          case "hevc" -> 1.6;
          case "av1" -> 3;
          case "vp9" -> 1.3;
          case "prores", "dnxhd" -> 2;
          case "mjpeg" -> 1.2;
          default -> 1;
        };
    // Tone mapping takes longer than decoding does.
    return hdr ? decoding + 4 : decoding;
  }

  /** Empty where the container has no index of all its pictures. */
  private static OptionalDouble keyDistance(AVStream stream) {
    int entries = avformat_index_get_entries_count(stream);
    long keys = 0;
    for (int i = 0; i < entries; i++) {
      keys += (avformat_index_get_entry(stream, i).flags() & AVINDEX_KEYFRAME) != 0 ? 1 : 0;
    }
    // Where all are key pictures, the index may have left out all others.
    boolean tells = keys > 0 && (keys < entries || entries >= stream.nb_frames());
    boolean complete = stream.nb_frames() > 0 && tells;
    return complete ? OptionalDouble.of((double) entries / keys) : OptionalDouble.empty();
  }
}
