package org.reelboard.app.editor.proxies;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.Calm;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.MediaFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the heavy clips of the open project have proxies: one after the other, and only
 * while the window can spare the machine. Used on the JavaFX thread only.
 */
public final class ProxyDesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProxyDesk.class);
  private static final double STEP = 0.01;

  private final MediaLibrary library;
  private final ClipProxies proxies;
  private final ProxyMaker maker;
  private final BackgroundTasks lane;
  private final Executor window;
  private final Calm calm = new Calm(System::nanoTime);
  private final Map<Path, Order> orders = new HashMap<>();
  private final ObservableMap<Path, ProxyState> states = FXCollections.observableHashMap();
  // Held, because it would be forgotten with all who listen to it.
  private final ObservableMap<Path, ProxyState> shown =
      FXCollections.unmodifiableObservableMap(states);
  private final BooleanProperty used = new SimpleBooleanProperty(this, "used", true);
  private final Subscription watching;

  /** A proxy that is to be made. */
  private static final class Order {
    private volatile boolean cancelled;
  }

  /** What became of one. */
  private sealed interface Outcome {
    record Is(ProxyState state) implements Outcome {}

    record GivenUp() implements Outcome {}
  }

  /**
   * @param lane one thread, for this alone; closed by whoever made it, after this
   * @param window where progress is told
   */
  public ProxyDesk(
      MediaLibrary library,
      ProxyParts parts,
      BackgroundTasks lane,
      Executor window,
      ReadOnlyBooleanProperty playing,
      LongProperty playhead) {
    this.library = library;
    this.proxies = parts.proxies();
    this.maker = parts.maker();
    this.lane = lane;
    this.window = window;
    this.watching =
        Subscription.combine(
            library.items().subscribe(_ -> update()),
            playing.subscribe(calm::playing),
            playhead.subscribe(_ -> calm.touch()),
            used.subscribe(this::usedChanged));
  }

  /** Whether proxies are used and made. */
  public BooleanProperty used() {
    return used;
  }

  /** How far the proxy of each clip is, by the clip's file. */
  public ObservableMap<Path, ProxyState> states() {
    return shown;
  }

  /** Tells whenever another clip has become quick to read, or slow again. */
  public void whenReady(Runnable told) {
    states.addListener((MapChangeListener<Path, ProxyState>) change -> {
      if (isReady(change.getValueAdded()) != isReady(change.getValueRemoved())) {
        told.run();
      }
    });
    used.addListener((_, _, _) -> told.run());
  }

  private static boolean isReady(@Nullable ProxyState state) {
    return state instanceof ProxyState.Ready;
  }

  private void usedChanged(boolean now) {
    proxies.use(now);
    if (!now) {
      orders.values().forEach(order -> order.cancelled = true);
      orders.clear();
      states.values().removeIf(state -> !(state instanceof ProxyState.Ready));
    }
    update();
  }

  private void update() {
    List<MediaItem> clips =
        library.items().get().stream().filter(item -> video(item).isPresent()).toList();
    List<Path> files = clips.stream().map(MediaItem::file).toList();
    for (Iterator<Map.Entry<Path, Order>> left = orders.entrySet().iterator(); left.hasNext(); ) {
      Map.Entry<Path, Order> one = left.next();
      if (!files.contains(one.getKey())) {
        one.getValue().cancelled = true;
        left.remove();
      }
    }
    states.keySet().retainAll(files);
    if (used.get()) {
      clips.stream().filter(clip -> !states.containsKey(clip.file())).forEach(this::order);
    }
  }

  private static Optional<MediaFacts.Video> video(MediaItem item) {
    return item.facts()
        .flatMap(facts ->
            facts instanceof MediaFacts.Video video ? Optional.of(video) : Optional.empty());
  }

  private void order(MediaItem clip) {
    Path file = clip.file();
    Order order = new Order();
    orders.put(file, order);
    states.put(file, new ProxyState.Waiting());
    MediaFacts.Video facts = video(clip).orElseThrow();
    lane.run(
        () -> outcome(file, facts, order),
        outcome -> told(file, order, outcome),
        problem -> told(file, order, failed(problem)));
  }

  private static Outcome failed(ReelboardException problem) {
    return new Outcome.Is(new ProxyState.Failed(problem.sentence()));
  }

  private void told(Path file, Order order, Outcome outcome) {
    if (orders.remove(file, order) && outcome instanceof Outcome.Is(ProxyState state)) {
      states.put(file, state);
    }
  }

  /** In the background. */
  private Outcome outcome(Path file, MediaFacts.Video facts, Order order)
      throws ReelboardException {
    if (isOver(order)) {
      return new Outcome.GivenUp();
    }
    FileStamp stamp = FileStamp.of(file);
    try {
      Optional<Path> proxy = maker.proxy(file, facts, () -> isOver(order), pace(file, order));
      proxy.ifPresent(made -> proxies.add(stamp, made));
      return new Outcome.Is(proxy.isPresent() ? new ProxyState.Ready() : new ProxyState.Needless());
    } catch (CancellationException e) {
      LOG.debug("given up: the proxy of {}", file, e);
      return new Outcome.GivenUp();
    }
  }

  private boolean isOver(Order order) {
    calm.await(() -> isGivenUp(order));
    return isGivenUp(order);
  }

  private boolean isGivenUp(Order order) {
    return order.cancelled || lane.isClosed();
  }

  private java.util.function.DoubleConsumer pace(Path file, Order order) {
    double[] told = {0};
    return done -> {
      if (isOver(order)) {
        throw new CancellationException();
      }
      if (done - told[0] >= STEP) {
        told[0] = done;
        window.execute(() -> tell(file, order, done));
      }
    };
  }

  private void tell(Path file, Order order, double done) {
    if (orders.get(file) == order) {
      states.put(file, new ProxyState.Making(done));
    }
  }

  @Override
  public void close() {
    watching.unsubscribe();
    orders.values().forEach(order -> order.cancelled = true);
  }
}
