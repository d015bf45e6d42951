package org.reelboard.app.editor.proxies;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.picture.Proxies;

/** The proxies there are, of the clips as they are now. For any threads. */
public final class ClipProxies implements Proxies {
  private final Map<FileStamp, Path> known = new ConcurrentHashMap<>();
  private volatile boolean isUsed = true;

  @Override
  public Optional<Path> of(Path clip) {
    return isUsed && !known.isEmpty()
        ? Optional.ofNullable(known.get(FileStamp.of(clip)))
        : Optional.empty();
  }

  void add(FileStamp clip, Path proxy) {
    known.put(clip, proxy);
  }

  /** Whether clips are stood for by their proxies. */
  void use(boolean used) {
    isUsed = used;
  }
}
