package org.reelboard.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.Size;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size such as 1080x1920. */
final class SizeArgument implements ITypeConverter<Size> {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})[xX]([1-9][0-9]{0,4})");

  @Override
  public Size convert(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(Texts.of("cli.arg.not-a-size", text));
    }
    return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }
}
