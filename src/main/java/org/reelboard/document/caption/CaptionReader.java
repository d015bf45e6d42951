package org.reelboard.document.caption;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/**
 * Reads a caption file of any of the forms that are known, by what stands in it rather than by its
 * name: SRT, WebVTT, ASS and SSA, and plain scripts with or without times.
 */
public final class CaptionReader {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
  private static final List<String> CAPTION_ENDINGS = List.of(".srt", ".vtt", ".ass", ".ssa");

  private CaptionReader() {}

  /**
   * What a file holds.
   *
   * @param name of the file, for sentences about it
   * @param film the film's length, over which a script without times is spread
   * @throws CaptionFileException if there are no captions in it
   */
  public static ReadCaptions read(String name, byte[] bytes, Time film)
      throws CaptionFileException {
    Notes notes = new Notes();
    String text = CaptionCharset.decode(bytes, notes);
    if (text.isBlank()) {
      throw new CaptionFileException(Texts.of("captions.file.empty", name));
    }
    List<String> lines = Arrays.asList(LINE_END.split(text, -1));
    checkText(name, lines);
    List<TimedText> captions = captions(name, lines, film, notes);
    if (captions.isEmpty()) {
      throw nothing(name, lines);
    }
    return new ReadCaptions(captions, notes.list());
  }

  private static List<TimedText> captions(String name, List<String> lines, Time film, Notes notes)
      throws CaptionFileException {
    Repair repair = new Repair(notes);
    if (lines.getFirst().startsWith(VttParser.HEADER)) {
      return repair.of(new VttParser(lines, notes).parse());
    }
    if (lines.stream().anyMatch(AssParser::isOne)) {
      return repair.of(new AssParser(lines, notes).parse());
    }
    if (lines.stream().anyMatch(SrtParser::isTimes)) {
      return repair.of(new SrtParser(lines, notes).parse());
    }
    if (lines.stream().anyMatch(ScriptParser::isTimed)) {
      return repair.of(new ScriptParser(lines, notes).parse());
    }
    if (CAPTION_ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      throw nothing(name, lines);
    }
    return new SpreadScript(lines, notes).over(film);
  }

  /** Refuses what is no text: pictures, films, archives. */
  private static void checkText(String name, List<String> lines) throws CaptionFileException {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).indexOf('\0') >= 0) {
        throw new CaptionFileException(
            Texts.of("captions.file.no-text", name, Integer.toString(index + 1)));
      }
    }
  }

  private static CaptionFileException nothing(String name, List<String> lines) {
    int first = 0;
    while (lines.get(first).isBlank()) {
      first++;
    }
    return new CaptionFileException(
        Texts.of(
            "captions.file.no-captions",
            name,
            Integer.toString(first + 1),
            SrtParser.shortened(lines.get(first))));
  }
}
