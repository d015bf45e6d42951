package org.reelboard.document.project;

import java.util.List;
import java.util.Optional;

/** How a scene's picture is styled: a style and effects by the ids of their catalogue entries. */
public record Look(Optional<String> style, List<Effect> effects, Fields rest) {
  public static final Look PLAIN = new Look(Optional.empty(), List.of(), Fields.NONE);

  public Look {
    effects = List.copyOf(effects);
  }

  /** One effect and its parameters. */
  public record Effect(String id, Fields parameters) {}
}
