package org.reelboard.app.editor.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformReading;

/** Shapes of synthetic sounds that look like speech, music and a bell. */
public final class SampleSounds implements SoundShapes {
  private static final String SPEECH =
      "aevalsrc=random(0)*0.5*pow(abs(sin(t*2.3))\\,3)*abs(sin(t*11))*gt(mod(t\\,3)\\,0.4):s=48000:d=";
  private static final String MUSIC =
      "aevalsrc=(0.25+0.15*sin(t*0.7))*sin(1400*t)*(0.4+0.6*exp(-6*mod(t\\,0.5)))"
          + "+0.1*random(1)*exp(-9*mod(t\\,0.25)):s=48000:d=";
  private static final String BELL = "aevalsrc=0.8*exp(-3*t)*sin(4000*t):s=48000:d=";

  private final Map<AssetPath, Waveform> waves = new HashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();

  /** Those of {@link SampleFilms#rich}, made in a folder. */
  public static SampleSounds rich(Path folder) throws MediaException {
    SampleSounds sounds = new SampleSounds();
    sounds.waves.put(new AssetPath("media/morning-bed.wav"), made(folder, MUSIC + "26"));
    sounds.waves.put(new AssetPath("media/good morning.mp3"), made(folder, SPEECH + "5"));
    sounds.waves.put(new AssetPath("media/bell.wav"), made(folder, BELL + "2"));
    sounds.waves.put(new AssetPath("street.mp4"), made(folder, SPEECH + "9"));
    return sounds;
  }

  /** The shape of what FFmpeg's source of sounds makes. */
  public static Waveform made(Path folder, String source) throws MediaException {
    Path file = new TestMedia(folder).make("sample.wav", "-f", "lavfi", "-i", source, "-ac", "2");
    try (WaveformReading reading = WaveformReading.open(file)) {
      reading.readOn(Long.MAX_VALUE / 2);
      return reading.soFar();
    }
  }

  @Override
  public Optional<Waveform> of(AssetPath asset) {
    return Optional.ofNullable(waves.get(asset));
  }

  /** From now on this is known of a file. */
  public void put(AssetPath asset, Waveform wave) {
    waves.put(asset, wave);
    listeners.forEach(Runnable::run);
  }

  @Override
  public void listen(Runnable changed) {
    listeners.add(changed);
  }
}
