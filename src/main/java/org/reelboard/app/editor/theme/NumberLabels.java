package org.reelboard.app.editor.theme;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are written for the user, in fields too: {@code 1.25}, in German {@code 1,25}. */
public final class NumberLabels {
  private NumberLabels() {}

  /** With as many decimals as the number has, and without grouping, so that it can be edited. */
  public static String of(BigDecimal number) {
    char mark = DecimalFormatSymbols.getInstance(Locale.getDefault()).getDecimalSeparator();
    return number.toPlainString().replace('.', mark);
  }
}
