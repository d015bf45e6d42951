package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.Optional;

/** Which clips have small copies that are quick to decode; asked on any thread, for each frame. */
@FunctionalInterface
public interface Proxies {
  /** No clip has one. */
  Proxies NONE = _ -> Optional.empty();

  /** The proxy of a clip. */
  Optional<Path> of(Path clip);
}
