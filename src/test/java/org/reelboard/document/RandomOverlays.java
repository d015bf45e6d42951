package org.reelboard.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Overlays of all kinds for property tests. */
record RandomOverlays(
    Random random, Supplier<Source> source, Supplier<Framing> framing, Supplier<AssetPath> asset) {

  Overlay overlay(OverlayId id, Anchor anchor, Fields fields) {
    return new Overlay(
        id,
        content(fields),
        anchor,
        RandomProjects.time(random, 4),
        placement(),
        keyframes(),
        RandomProjects.pick(random, List.of(Overlay.NORMAL, "multiply")),
        new Motions(motion(), motion(), motion()));
  }

  private OverlayContent content(Fields fields) {
    return switch (random.nextInt(6)) {
      case 0 -> new OverlayContent.Title("Good\nmorning", style(), fields);
      case 1 ->
          new OverlayContent.Counter(
              BigDecimal.valueOf(random.nextInt(100), 1),
              BigDecimal.valueOf(random.nextInt(1000)),
              random.nextInt(7),
              RandomProjects.pick(random, List.of("{}", "{} %")),
              style(),
              fields);
      case 2 -> new OverlayContent.Shape(shape(), fields);
      case 3 -> new OverlayContent.Sticker(asset.get(), fields);
      case 4 ->
          new OverlayContent.Inset(
              source.get(), (1 + random.nextInt(10)) / 10.0, 0.25, framing.get(), fields);
      default -> new OverlayContent.Unknown("hologram", fields);
    };
  }

  private String shape() {
    return RandomProjects.pick(random, List.of("arrow", "progress-ring", "speech-bubble"));
  }

  private String style() {
    return RandomProjects.pick(random, List.of("plain", "bold-pop"));
  }

  private Placement placement() {
    return new Placement(
        random.nextDouble(),
        random.nextDouble(),
        0.5 + random.nextDouble(),
        random.nextInt(-180, 180),
        random.nextInt(11) / 10.0,
        random.nextInt(20));
  }

  private List<OverlayKeyframe> keyframes() {
    List<OverlayKeyframe> keyframes = new ArrayList<>();
    Time at = Time.ZERO;
    for (int count = random.nextInt(4); count > 0; count--) {
      keyframes.add(new OverlayKeyframe(at, placement()));
      at = at.plus(RandomProjects.time(random, 2));
    }
    return keyframes;
  }

  private Optional<Motion> motion() {
    if (random.nextBoolean()) {
      return Optional.empty();
    }
    return Optional.of(
        new Motion(
            "fade",
            RandomProjects.time(random, 1),
            random.nextBoolean() ? Optional.of("word") : Optional.empty(),
            random.nextBoolean() ? Optional.of("linear") : Optional.empty(),
            random.nextBoolean() ? Fields.NONE : Fields.NONE.with("distance", 40)));
  }
}
