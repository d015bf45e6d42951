package org.reelboard.app.cli;

import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a frame rate such as 30 or 30000/1001. */
final class RateArgument implements ITypeConverter<FrameRate> {
  @Override
  public FrameRate convert(String text) {
    try {
      return FrameRate.parse(text);
    } catch (IllegalArgumentException e) {
      throw (TypeConversionException)
          new TypeConversionException(Texts.of("cli.arg.not-a-rate", text)).initCause(e);
    }
  }
}
