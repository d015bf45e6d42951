package org.reelboard.engine.render;

import java.time.LocalDate;
import java.util.List;

/**
 * What a platform takes, as known on a day.
 *
 * @param id never translated, such as tiktok
 * @param name its own, such as TikTok
 * @param date when the table was last checked
 * @param sources where its numbers come from
 * @param containers, and the codecs, by the names that {@code FilmFacts} uses
 */
public record Platform(
    String id,
    String name,
    LocalDate date,
    List<String> sources,
    Limits limits,
    Shapes shapes,
    List<String> containers,
    List<String> pictureCodecs,
    List<String> soundCodecs) {
  public Platform {
    sources = List.copyOf(sources);
    containers = List.copyOf(containers);
    pictureCodecs = List.copyOf(pictureCodecs);
    soundCodecs = List.copyOf(soundCodecs);
  }

  /**
   * What is counted.
   *
   * @param seconds the film's length
   * @param rate frames a second
   * @param width in pixels
   * @param height in pixels
   * @param aspect width divided by height
   * @param bytes the file's size
   * @param bitRate the file's average, in bits a second
   * @param soundRate samples a second
   * @param channels of the sound
   */
  public record Limits(
      Limit seconds,
      Limit rate,
      Limit width,
      Limit height,
      Limit aspect,
      Limit bytes,
      Limit bitRate,
      Limit soundRate,
      Limit channels) {}

  /**
   * Which shapes it is made for.
   *
   * @param advised such as 9:16
   * @param others what becomes of other ones
   */
  public record Shapes(List<String> advised, Finding.Severity others) {
    public Shapes {
      advised = List.copyOf(advised);
    }
  }
}
