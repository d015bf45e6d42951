package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Dragging overlays and captions, and their ends. */
final class SpanPlans {
  private static final Edit NOTHING = project -> project;

  private SpanPlans() {}

  /** Drags the whole of it, and others with it. */
  static final class Move implements Plan {
    private final Layout layout;
    private final Span span;
    private final List<Span> others;
    private final Snapping snapping;
    private final TimeScale scale;
    private String badge = "";

    Move(Layout layout, Span span, List<Span> others, Snapping snapping, TimeScale scale) {
      this.layout = layout;
      this.span = span;
      this.others = List.copyOf(others);
      this.snapping = snapping;
      this.scale = scale;
    }

    @Override
    public String label() {
      return span.name();
    }

    @Override
    public Step at(long frames) {
      FrameRate rate = layout.rate();
      long start = rate.nearestFrame(span.start());
      long length = rate.nearestFrame(span.end()) - start;
      Snapping.Snapped snapped = snapping.snapEither(start + frames, length, scale);
      long to = Math.max(start - earliest(), snapped.frame());
      badge = Timecode.of(to, rate);
      Edit edit = to == start ? NOTHING : move(to - start);
      return new Step(edit, snapped.guideAt(to), 0);
    }

    private long earliest() {
      return all().mapToLong(one -> layout.rate().nearestFrame(one.start())).min().orElse(0);
    }

    private Stream<Span> all() {
      return Stream.concat(Stream.of(span), others.stream());
    }

    private Edit move(long frames) {
      return Edit.all(all().map(one -> moved(one, frames)).toList());
    }

    private Edit moved(Span one, long frames) {
      long to = layout.rate().nearestFrame(one.start()) + frames;
      return one.edit().apply(Anchoring.at(layout, one.anchor(), to), one.duration());
    }

    @Override
    public String badge(Project project, Layout after) {
      return badge;
    }
  }

  /** Drags one of its ends. */
  static final class End implements Plan {
    private final Layout layout;
    private final Span span;
    private final Hit.SpanPart part;
    private final Snapping snapping;
    private final TimeScale scale;
    private String badge = "";

    End(Layout layout, Span span, Hit.SpanPart part, Snapping snapping, TimeScale scale) {
      this.layout = layout;
      this.span = span;
      this.part = part;
      this.snapping = snapping;
      this.scale = scale;
    }

    @Override
    public String label() {
      return span.name();
    }

    @Override
    public Step at(long frames) {
      FrameRate rate = layout.rate();
      boolean atStart = part == Hit.SpanPart.START;
      long start = rate.nearestFrame(span.start());
      long end = rate.nearestFrame(span.end());
      long from = atStart ? start : end;
      Snapping.Snapped snapped = snapping.snap(from + frames, scale);
      long to =
          atStart
              ? Math.clamp(snapped.frame(), 0, Math.max(0, end - 1))
              : Math.max(snapped.frame(), start + 1);
      badge = Timecode.of(atStart ? end - to : to - start, rate);
      Edit edit = to == from ? NOTHING : atStart ? startAt(to) : endAt(to);
      return new Step(edit, snapped.guideAt(to), 0);
    }

    private Edit startAt(long frame) {
      Anchor anchor = Anchoring.at(layout, span.anchor(), frame);
      return span.edit().apply(anchor, span.end().minus(layout.rate().instant(frame)));
    }

    private Edit endAt(long frame) {
      Time duration = layout.rate().instant(frame).minus(span.start());
      return span.edit().apply(span.anchor(), duration);
    }

    @Override
    public String badge(Project project, Layout after) {
      return badge;
    }
  }
}
