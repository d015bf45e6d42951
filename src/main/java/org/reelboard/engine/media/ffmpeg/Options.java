package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** Owns the named settings that a call of FFmpeg is given. */
final class Options implements AutoCloseable {
  private final AVDictionary dictionary = new AVDictionary(null);

  Options(Map<String, String> settings) {
    settings.forEach((name, value) -> av_dict_set(dictionary, name, value, 0));
  }

  AVDictionary dictionary() {
    return dictionary;
  }

  @Override
  public void close() {
    av_dict_free(dictionary);
  }
}
