package org.reelboard.app.cli;

import java.util.regex.Pattern;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.verify.FrameSample;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many frames are looked at: all, or so many at even distances beside the usual ones. */
final class FrameSampleArgument implements ITypeConverter<FrameSample> {
  private static final String ALL = "all";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  @Override
  public FrameSample convert(String text) {
    if (text.equals(ALL)) {
      return new FrameSample.All();
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new TypeConversionException(Texts.of("cli.arg.not-a-sample", text));
    }
    return FrameSample.Spread.USUAL.withBetween(Integer.parseInt(text));
  }
}
