package org.reelboard.app.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes such as 20GB, or {@code auto}: the budget that follows the disk. */
final class BudgetArgument implements ITypeConverter<OptionalLong> {
  static final String AUTO = "auto";

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?(MB|GB|TB)");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "MB", BigDecimal.TEN.pow(6), "GB", BigDecimal.TEN.pow(9), "TB", BigDecimal.TEN.pow(12));

  @Override
  public OptionalLong convert(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.equals(AUTO.toUpperCase(Locale.ROOT))) {
      return OptionalLong.empty();
    }
    Matcher matcher = WRITTEN.matcher(upper);
    if (!matcher.matches()) {
      throw new TypeConversionException(Texts.of("cli.arg.not-a-budget", text));
    }
    BigDecimal unit = UNITS.getOrDefault(matcher.group(2), BigDecimal.ONE);
    return OptionalLong.of(new BigDecimal(matcher.group(1)).multiply(unit).longValue());
  }
}
