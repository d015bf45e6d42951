package org.reelboard.document.project;

import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * A stretch of sound beside the pictures.
 *
 * @param kind the track it lies on: {@code music}, {@code voice} or {@code effect}
 * @param in the time in the file at which it begins, 0 or later
 * @param duration how long it is heard; empty: to the end of its file or of the film
 * @param gainDb its level in decibels
 * @param fadeIn length of the fade at its start
 * @param fadeOut length of the fade at its end
 * @param duck it steps back under voices
 */
public record SoundClip(
    SoundId id,
    String kind,
    AssetPath asset,
    Anchor anchor,
    Time in,
    Optional<Time> duration,
    double gainDb,
    Time fadeIn,
    Time fadeOut,
    boolean duck,
    Fields rest) {
  public static final String MUSIC = "music";
  public static final String VOICE = "voice";
  public static final String EFFECT = "effect";

  public SoundClip(SoundId id, String kind, AssetPath asset, Anchor anchor) {
    this(
        id,
        kind,
        asset,
        anchor,
        Time.ZERO,
        Optional.empty(),
        0,
        Time.ZERO,
        Time.ZERO,
        false,
        Fields.NONE);
  }

  public SoundClip withId(SoundId newId) {
    return new SoundClip(
        newId, kind, asset, anchor, in, duration, gainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withAsset(AssetPath newAsset) {
    return new SoundClip(
        id, kind, newAsset, anchor, in, duration, gainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withAnchor(Anchor newAnchor) {
    return new SoundClip(
        id, kind, asset, newAnchor, in, duration, gainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withIn(Time newIn) {
    return new SoundClip(
        id, kind, asset, anchor, newIn, duration, gainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withDuration(Optional<Time> newDuration) {
    return new SoundClip(
        id, kind, asset, anchor, in, newDuration, gainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withGain(double newGainDb) {
    return new SoundClip(
        id, kind, asset, anchor, in, duration, newGainDb, fadeIn, fadeOut, duck, rest);
  }

  public SoundClip withFades(Time newFadeIn, Time newFadeOut) {
    return new SoundClip(
        id, kind, asset, anchor, in, duration, gainDb, newFadeIn, newFadeOut, duck, rest);
  }
}
