package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.javacpp.Pointer;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * How loud a file's sound is, by EBU R 128 (ITU-R BS.1770), as FFmpeg's filter {@code ebur128}
 * measures it.
 *
 * @param integrated of the whole, in LUFS; -70 where nothing is heard
 * @param truePeak between the samples too, in dBTP; minus infinity in silence
 */
public record Loudness(double integrated, double truePeak) {
  private static final double SILENT = -70;
  private static final double DECIBELS = 20;

  /**
   * Measures a file.
   *
   * @return empty where it has no sound
   * @throws MediaException if it cannot be read
   */
  public static Optional<Loudness> of(Path file) throws MediaException {
    Refusal.checkReadable(file);
    try (Demuxer demuxer = Demuxer.open(file)) {
      Optional<AVStream> sound = demuxer.sound();
      return sound.isEmpty() ? Optional.empty() : Optional.of(measure(demuxer, sound.get()));
    } catch (AvException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  private static Loudness measure(Demuxer demuxer, AVStream sound) throws AvException {
    Loudness measured = new Loudness(SILENT, Double.NEGATIVE_INFINITY);
    try (DecodedStream blocks = new DecodedStream(demuxer, sound);
        Picture block = new Picture()) {
      if (!blocks.next(block)) {
        return measured;
      }
      try (FilterGraph meter =
              FilterGraph.ofSound(block.frame(), "ebur128=peak=true:metadata=1:framelog=quiet");
          Picture metered = new Picture()) {
        boolean more = true;
        while (more) {
          meter.push(block.frame());
          measured = latest(meter, metered, measured);
          more = blocks.next(block);
        }
        meter.push(null);
        return latest(meter, metered, measured);
      }
    }
  }

  /** What the meter's last block tells: it counts from the beginning on. */
  private static Loudness latest(FilterGraph meter, Picture metered, Loudness before)
      throws AvException {
    Loudness latest = before;
    while (meter.pull(metered)) {
      AVDictionary told = metered.frame().metadata();
      double loudness = number(told, "lavfi.r128.I", latest.integrated);
      double peak = number(told, "lavfi.r128.true_peak", 0);
      latest = new Loudness(loudness, Math.max(latest.truePeak, DECIBELS * Math.log10(peak)));
    }
    return latest;
  }

  private static double number(AVDictionary told, String key, double otherwise) {
    AVDictionaryEntry entry = av_dict_get(told, key, null, 0);
    return Pointer.isNull(entry)
        ? otherwise
        : Double.parseDouble(entry.value().getString(StandardCharsets.UTF_8));
  }
}
