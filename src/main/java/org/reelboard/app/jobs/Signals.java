package org.reelboard.app.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The signals that a terminal sends to all that was started from it. By reflection, as the compiler
 * warns of {@code jdk.unsupported}, the one module that can do it, and lets nobody silence that.
 */
final class Signals {
  private static final List<String> OF_TERMINALS = List.of("INT", "HUP");

  private Signals() {}

  /** Lets this process go on when its terminal is closed, or somebody presses Ctrl-C there. */
  static void ignoreTerminal() {
    for (String name : OF_TERMINALS) {
      ignore(name);
    }
  }

  private static void ignore(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              signal.getConstructor(String.class).newInstance(name),
              handler.getField("SIG_IGN").get(null));
    } catch (InvocationTargetException e) {
      // Windows has no HUP.
      LoggerFactory.getLogger(Signals.class).debug("there is no signal {} here", name, e);
    } catch (ReflectiveOperationException e) {
      LoggerFactory.getLogger(Signals.class).warn("the signal {} is not ignored", name, e);
    }
  }
}
