package org.reelboard.engine.picture.title;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.text.Align;
import org.reelboard.engine.picture.text.Lettering;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextLayout;
import org.reelboard.engine.picture.text.TextLine;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.Typesetter;

/**
 * A title's words, set and placed: the first line, and, where the design parts them, those behind
 * it below. Owns native memory.
 */
record TitleWords(List<TitleBlock> blocks, SetTitle set) implements AutoCloseable {
  TitleWords {
    blocks = List.copyOf(blocks);
  }

  /** Sets a text in a design. */
  static TitleWords of(String text, TitleDesign design, Typesetter typesetter) {
    int feed = design.second().isPresent() ? text.indexOf('\n') : -1;
    TextLayout first =
        typesetter.set(feed < 0 ? text : text.substring(0, feed), design.style(), design.area());
    List<TitleBlock> blocks = new ArrayList<>();
    if (feed < 0) {
      blocks.add(new TitleBlock(lettering(first, design), 0, 0));
    } else {
      two(first, text.substring(feed + 1), design, typesetter, blocks);
    }
    return new TitleWords(blocks, set(blocks));
  }

  private static Lettering lettering(TextLayout layout, TitleDesign design) {
    return new Lettering(layout, design.ink().apply(layout.style().size()), design.path());
  }

  private static void two(
      TextLayout first,
      String text,
      TitleDesign design,
      Typesetter typesetter,
      List<TitleBlock> blocks) {
    SecondLine line = design.second().orElseThrow();
    TextStyle style = line.below(first.style());
    TextLayout second = typesetter.set(text, style, TextArea.ofWidth(design.area().width()));
    double gap = line.gap() * first.style().size();
    double height = first.box().getHeight() + gap + second.box().getHeight();
    double width = Math.max(first.box().getWidth(), second.box().getWidth());
    Align align = design.style().align();
    float top = (float) (-height / 2 + first.box().getHeight() / 2);
    float bottom = (float) (height / 2 - second.box().getHeight() / 2);
    blocks.add(new TitleBlock(lettering(first, design), shift(align, width, first), top));
    blocks.add(
        new TitleBlock(
            new Lettering(second, line.ink().apply(second.style().size())),
            shift(align, width, second),
            bottom));
  }

  private static float shift(Align align, double width, TextLayout layout) {
    double room = (width - layout.box().getWidth()) / 2;
    return (float)
        switch (align) {
          case LEFT -> -room;
          case CENTRE -> 0;
          case RIGHT -> room;
        };
  }

  private static SetTitle set(List<TitleBlock> blocks) {
    TitleBlock first = blocks.getFirst();
    Rect box = blocks.stream().map(TitleBlock::box).reduce(Rects::union).orElseThrow();
    List<Rect> lines =
        first.lettering().layout().lines().stream()
            .map(TextLine::box)
            .map(line -> line.offset(first.dx(), first.dy()))
            .toList();
    return new SetTitle(box, first.box(), lines, first.lettering().layout().style().size());
  }

  /** What could not be done as it was asked for. */
  List<TextProblem> problems() {
    return blocks.stream()
        .flatMap(block -> block.lettering().layout().problems().stream())
        .distinct()
        .toList();
  }

  long bytes() {
    return blocks.stream().mapToLong(block -> block.lettering().bytes()).sum();
  }

  @Override
  public void close() {
    blocks.forEach(TitleBlock::close);
  }
}
