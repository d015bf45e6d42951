package org.reelboard.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Source;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.overlay.Blends;
import org.reelboard.engine.picture.overlay.Shapes;

/** What of an overlay would not look as the project says. */
record OverlayReview(Overlay overlay, String place, List<Problem> problems) {
  void review() {
    content();
    known("blend", overlay.blend(), "blend", Blends::byId);
    for (int index = 0; index < overlay.keyframes().size(); index++) {
      String easing = overlay.keyframes().get(index).easing();
      known("keyframes[" + index + "].easing", easing, "easing", Easings::byId);
    }
    overlay.motions().in().ifPresent(one -> motion(one, "in"));
    overlay.motions().on().ifPresent(one -> motion(one, "on"));
    overlay.motions().out().ifPresent(one -> motion(one, "out"));
  }

  private void content() {
    switch (overlay.content()) {
      case OverlayContent.Title title ->
          known("style", title.style(), "title-style", TitleStyles::byId);
      case OverlayContent.Counter counter ->
          known("style", counter.style(), "title-style", TitleStyles::byId);
      case OverlayContent.Shape shape -> known("shape", shape.shape(), "shape", Shapes::byId);
      case OverlayContent.Inset inset when inset.source() instanceof Source.Unknown unknown ->
          add("source.kind", "source", unknown.kind());
      case OverlayContent.Unknown unknown -> add("kind", "overlay", unknown.kind());
      case OverlayContent.Inset _, OverlayContent.Sticker _ -> {
        // Whether their files are there is looked at with all files.
      }
    }
  }

  private void motion(Motion motion, String field) {
    known(field + ".id", motion.id(), "animation", TextAnimations::byId);
    motion.easing().ifPresent(easing -> known(field + ".easing", easing, "easing", Easings::byId));
  }

  private void known(
      String field, String id, String kind, Function<String, ? extends Optional<?>> catalogue) {
    if (catalogue.apply(id).isEmpty()) {
      add(field, kind, id);
    }
  }

  private void add(String field, String kind, String id) {
    problems.add(new Problem(place + "." + field, Texts.of("cli.validate." + kind, id)));
  }
}
