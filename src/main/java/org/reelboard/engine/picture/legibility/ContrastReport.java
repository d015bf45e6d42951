package org.reelboard.engine.picture.legibility;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;

/**
 * How a film's captions stand out from the picture behind them.
 *
 * @param low those that do not, in the order in which they are seen
 * @param unchecked why some could not be looked at
 * @param remedies that are enough for all captions, the gentlest first
 */
public record ContrastReport(
    List<LowContrast> low, List<Unchecked> unchecked, List<Remedy> remedies) {
  public static final ContrastReport NOTHING = new ContrastReport(List.of(), List.of(), List.of());

  public ContrastReport {
    low = List.copyOf(low);
    unchecked = List.copyOf(unchecked);
    remedies = List.copyOf(remedies);
  }

  /**
   * Captions whose picture cannot be drawn.
   *
   * @param sentence why
   * @param captions how many
   */
  public record Unchecked(String sentence, int captions) {}

  /** What is to be told of single captions. */
  public List<CaptionFinding> findings() {
    String remedy =
        remedies.stream()
            .findFirst()
            .map(Remedy::sentence)
            .orElseGet(() -> Texts.of("captions.remedy.contrast"));
    return low.stream().map(one -> finding(one, remedy)).toList();
  }

  private static CaptionFinding finding(LowContrast low, String remedy) {
    return new CaptionFinding(
        low.cue().cue().id(),
        low.cue().start(),
        CaptionFinding.Kind.CONTRAST,
        Texts.of(
            "captions.finding.contrast",
            LowContrast.written(low.ratio()),
            LowContrast.written(LowContrast.BAR)),
        remedy);
  }
}
