package org.reelboard.app.editor.proxies;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.media.MediaFacts;

/** Where proxies come from; called on a thread in the background. */
public interface ProxyMaker {
  /**
   * The proxy of a clip, made where there is none yet.
   *
   * @param cancelled asked now and then before it is made; may wait
   * @param pace told how much is done, 0 to 1; may wait, and throws a {@link
   *     java.util.concurrent.CancellationException} where it is to end
   * @return empty for a clip that is as quick without one
   */
  Optional<Path> proxy(
      Path clip, MediaFacts.Video facts, BooleanSupplier cancelled, DoubleConsumer pace)
      throws ReelboardException;
}
