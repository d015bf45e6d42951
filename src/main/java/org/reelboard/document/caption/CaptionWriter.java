package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** Writes captions as files have them; times to the nearest millisecond. */
public enum CaptionWriter {
  /** SubRip. */
  SRT {
    @Override
    public String write(List<TimedText> captions) {
      StringBuilder file = new StringBuilder();
      for (int index = 0; index < captions.size(); index++) {
        TimedText one = captions.get(index);
        file.append(index + 1).append('\n').append(times(one, ',')).append('\n');
        lines(one.text()).forEach(line -> file.append(line.replace("-->", "→")).append('\n'));
        file.append('\n');
      }
      return file.toString();
    }
  },
  /** WebVTT, with the times of words where they are known. */
  VTT {
    @Override
    public String write(List<TimedText> captions) {
      StringBuilder file = new StringBuilder("WEBVTT\n\n");
      for (TimedText one : captions) {
        file.append(times(one, '.')).append('\n');
        lines(stamped(one)).forEach(line -> file.append(line).append('\n'));
        file.append('\n');
      }
      return file.toString();
    }
  };

  public abstract String write(List<TimedText> captions);

  /** The ending of such files, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String times(TimedText one, char point) {
    return ClockTime.write(one.start(), point) + " --> " + ClockTime.write(one.end(), point);
  }

  /** The lines that say something: a blank one would end the caption. */
  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String stamped(TimedText one) {
    StringBuilder stamped = new StringBuilder();
    int from = 0;
    for (WordMark mark : marksInside(one)) {
      stamped.append(escaped(one.text().substring(from, mark.position())));
      stamped.append('<').append(ClockTime.write(one.start().plus(mark.at()), '.')).append('>');
      from = mark.position();
    }
    return stamped.append(escaped(one.text().substring(from))).toString();
  }

  /** The format allows only times that rise, and lie between start and end. */
  private static List<WordMark> marksInside(TimedText one) {
    List<WordMark> inside = new ArrayList<>();
    for (WordMark mark : one.words()) {
      boolean rises = mark.at().isAfter(inside.isEmpty() ? Time.ZERO : inside.getLast().at());
      if (rises && mark.at().isBefore(one.duration()) && mark.position() < one.text().length()) {
        inside.add(mark);
      }
    }
    return inside;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
