package org.reelboard.engine.picture.title;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.engine.picture.artwork.Moment;

/** What a title says at an instant. */
interface TitleText {
  String at(Moment moment);

  /** Always the same. */
  static TitleText of(String text) {
    return _ -> text;
  }

  /**
   * A number on its way. It stands at its end for the last tenth, so that it can be read; grouped
   * as English has it, on every machine.
   */
  static TitleText of(OverlayContent.Counter counter) {
    return moment -> {
      double way = Math.min(1, moment.progress() / 0.9);
      double eased = 1 - StrictMath.pow(1 - way, 3);
      BigDecimal span = counter.to().subtract(counter.from());
      BigDecimal value =
          way >= 1 ? counter.to() : counter.from().add(span.multiply(BigDecimal.valueOf(eased)));
      NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
      format.setMinimumFractionDigits(counter.decimals());
      format.setMaximumFractionDigits(counter.decimals());
      format.setRoundingMode(RoundingMode.HALF_UP);
      String number = format.format(value.setScale(counter.decimals(), RoundingMode.HALF_UP));
      return counter.text().replace(OverlayContent.Counter.NUMBER, number);
    };
  }
}
