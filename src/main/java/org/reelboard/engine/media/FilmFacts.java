package org.reelboard.engine.media;

import java.util.Optional;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * What a finished film is, read from the file itself.
 *
 * @param container mp4, webm, gif …
 * @param bytes the size of the file
 * @param duration of its longest track
 * @param index where an MP4 has its index; empty for other containers
 */
public record FilmFacts(
    String container,
    long bytes,
    Time duration,
    Picture picture,
    Optional<Sound> sound,
    Optional<Index> index) {

  /**
   * The picture track.
   *
   * @param codec FFmpeg's name, such as h264
   * @param profile such as High
   * @param pixelFormat such as yuv420p
   * @param frames how many there are
   * @param constantRate whether all frames are shown equally long, from time 0 on
   * @param closedGops whether no frame needs one from before its keyframe
   */
  public record Picture(
      String codec,
      String profile,
      Size size,
      String pixelFormat,
      Colour colour,
      FrameRate rate,
      long frames,
      boolean constantRate,
      boolean closedGops) {}

  /** The colour's tags, by their names in FFmpeg, such as bt709. */
  public record Colour(String primaries, String transfer, String matrix, String range) {
    /** What films of ours are. */
    public static final Colour BT709_LIMITED = new Colour("bt709", "bt709", "bt709", "tv");
  }

  /** The sound track. */
  public record Sound(String codec, String profile, int sampleRate, int channels) {}

  /**
   * How an MP4 is laid out.
   *
   * @param inFront whether the index comes before the media, so that it can be played while loading
   * @param editList whether a track is shifted or cut by one
   */
  public record Index(boolean inFront, boolean editList) {}
}
