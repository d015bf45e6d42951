package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/** What a media file holds. */
record MediaReport(Path file, MediaFacts facts) implements Report {
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    switch (facts) {
      case MediaFacts.Still still ->
          lines.add(
              Texts.of(
                  still.alpha() ? "cli.probe.still-alpha" : "cli.probe.still",
                  file.toString(),
                  still.format(),
                  still.size().toString()));
      case MediaFacts.Video video -> {
        lines.add(
            Texts.of(
                video.hdr() ? "cli.probe.video-hdr" : "cli.probe.video",
                file.toString(),
                video.codec(),
                video.size().toString(),
                seconds(video.duration()),
                String.format(Locale.ROOT, "%.3f", video.rate().approximate())));
        lines.add(video.sound().map(this::line).orElse(Texts.of("cli.probe.no-sound")));
      }
      case MediaFacts.Sound sound -> lines.add(file + ": " + line(sound));
    }
    return lines;
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", file.toString());
    switch (facts) {
      case MediaFacts.Still still -> {
        json.put("kind", "still").put("format", still.format()).put("alpha", still.alpha());
        json.put("width", still.size().width()).put("height", still.size().height());
      }
      case MediaFacts.Video video -> {
        json.put("kind", "video").put("codec", video.codec()).put("hdr", video.hdr());
        json.put("width", video.size().width()).put("height", video.size().height());
        json.put("seconds", video.duration().approximateSeconds());
        json.put("rate", video.rate().toString());
        video.sound().ifPresent(sound -> sound(json.putObject("sound"), sound));
      }
      case MediaFacts.Sound sound -> sound(json.put("kind", "sound"), sound);
    }
    return json;
  }

  private static void sound(ObjectNode json, MediaFacts.Sound sound) {
    json.put("codec", sound.codec());
    json.put("seconds", sound.duration().approximateSeconds());
    json.put("sampleRate", sound.sampleRate()).put("channels", sound.channels());
  }

  private String line(MediaFacts.Sound sound) {
    return Texts.of(
        "cli.probe.sound",
        sound.codec(),
        seconds(sound.duration()),
        Integer.toString(sound.sampleRate()),
        Integer.toString(sound.channels()));
  }

  private static String seconds(Time time) {
    return String.format(Locale.ROOT, "%.3f", time.approximateSeconds());
  }
}
