package org.reelboard.document.store;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.reelboard.document.Texts;

/** Somebody else has the project open; {@link ProjectSession#takeOver} opens it nevertheless. */
public final class LockedException extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient LockOwner owner;

  private LockedException(String sentence, LockOwner owner) {
    super(sentence);
    this.owner = owner;
  }

  static LockedException open(String name, LockOwner owner) {
    return new LockedException(sentence("document.lock.open", name, owner), owner);
  }

  /** The project was taken over by another while it was open here. */
  static LockedException lost(String name, LockOwner owner) {
    return new LockedException(sentence("document.lock.lost", name, owner), owner);
  }

  public LockOwner owner() {
    return owner;
  }

  private static String sentence(String key, String name, LockOwner owner) {
    String since =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault())
            .format(owner.since());
    return Texts.of(key, name, owner.user(), owner.host(), since, Long.toString(owner.pid()));
  }
}
