package org.reelboard.app.editor.proxies;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.reelboard.app.editor.background.LongWork;
import org.reelboard.app.editor.background.Paces;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.background.TimeLeft;
import org.reelboard.app.editor.background.WorkKind;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkSource;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.MediaFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the heavy clips of the open project have proxies: one after the other, and only
 * while the window can spare the machine. Used on the JavaFX thread only.
 */
public final class ProxyDesk implements WorkSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProxyDesk.class);

  private static final double MEGAPIXEL = 1e6;

  private final MediaLibrary library;
  private final ClipProxies proxies;
  private final ProxyMaker maker;
  private final BackgroundTasks lane;
  private final Paces paces;
  private final Calm calm = new Calm(System::nanoTime);
  private final Map<Path, Order> orders = new HashMap<>();
  private final ObservableMap<Path, ProxyState> states = FXCollections.observableHashMap();
  // Held, because it would be forgotten with all who listen to it.
  private final ObservableMap<Path, ProxyState> shown =
      FXCollections.unmodifiableObservableMap(states);
  private final BooleanProperty used = new SimpleBooleanProperty(this, "used", true);
  private final Subscription watching;

  /**
   * A proxy that is to be made.
   *
   * @param size how much work it is
   * @param worked how long it took so far
   */
  private record Order(RunningTask task, double size, WorkedTime worked) {}

  /**
   * @param lane one thread, for this alone; closed by whoever made it, after this
   * @param paces how long proxies took so far
   */
  public ProxyDesk(
      MediaLibrary library,
      ProxyParts parts,
      BackgroundTasks lane,
      Paces paces,
      ReadOnlyBooleanProperty playing,
      LongProperty playhead) {
    this.library = library;
    this.proxies = parts.proxies();
    this.maker = parts.maker();
    this.lane = lane;
    this.paces = paces;
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
    states.addListener(
        (MapChangeListener<Path, ProxyState>)
            change -> {
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
      orders.values().forEach(order -> order.task().cancel());
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
        one.getValue().task().cancel();
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
    MediaFacts.Video facts = video(clip).orElseThrow();
    WorkedTime worked = new WorkedTime(System::nanoTime);
    states.put(file, new ProxyState.Waiting());
    RunningTask task =
        lane.run(
            pace -> outcome(file, facts, worked, pace),
            part -> states.put(file, new ProxyState.Making(part)),
            outcome -> told(file, outcome),
            problem -> told(file, Optional.of(new ProxyState.Failed(problem.sentence()))));
    orders.put(file, new Order(task, size(facts), worked));
  }

  /** Millions of pixels in all frames. */
  private static double size(MediaFacts.Video facts) {
    double seconds = (double) facts.duration().flicks() / Time.FLICKS_PER_SECOND;
    double frame = facts.size().width() * facts.size().height() / MEGAPIXEL;
    return frame * seconds * facts.rate().approximate();
  }

  private void told(Path file, Optional<ProxyState> outcome) {
    Order order = orders.remove(file);
    if (outcome.isEmpty()) {
      states.remove(file);
      return;
    }
    if (order != null && states.get(file) instanceof ProxyState.Making) {
      paces.learn(WorkKind.PROXY, order.size(), order.worked().soFar());
    }
    states.put(file, outcome.get());
  }

  /** In the background: empty where it was given up, as when the clip is written anew meanwhile. */
  private Optional<ProxyState> outcome(
      Path file, MediaFacts.Video facts, WorkedTime worked, LongWork.Pace pace)
      throws ReelboardException {
    if (isOver(worked, pace)) {
      return Optional.empty();
    }
    FileStamp stamp = FileStamp.of(file);
    try {
      Optional<Path> proxy =
          maker.proxy(file, facts, () -> isOver(worked, pace), part -> goOn(part, worked, pace));
      proxy.ifPresent(made -> proxies.add(stamp, made));
      return Optional.of(proxy.isPresent() ? new ProxyState.Ready() : new ProxyState.Needless());
    } catch (CancellationException e) {
      LOG.debug("given up: the proxy of {}", file, e);
      return Optional.empty();
    }
  }

  private boolean isOver(WorkedTime worked, LongWork.Pace pace) {
    worked.rest();
    calm.await(pace::isOver);
    worked.goOn();
    return pace.isOver();
  }

  private void goOn(double part, WorkedTime worked, LongWork.Pace pace) {
    if (isOver(worked, pace)) {
      throw new CancellationException();
    }
    pace.done(part);
  }

  @Override
  public List<WorkLine> lines() {
    List<WorkLine> lines = new ArrayList<>();
    int ready = 0;
    for (MediaItem clip : library.items().get()) {
      ProxyState state = states.get(clip.file());
      if (state instanceof ProxyState.Ready) {
        ready++;
      } else if (state != null) {
        line(clip.file(), state).ifPresent(lines::add);
      }
    }
    if (ready > 0) {
      lines.add(
          new WorkLine(
              WorkKind.PROXY,
              WorkKind.PROXY.id(),
              Optional.empty(),
              new WorkState.Done(ready),
              Optional.empty()));
    }
    return lines;
  }

  private Optional<WorkLine> line(Path file, ProxyState state) {
    Optional<WorkState> shown =
        switch (state) {
          case ProxyState.Waiting _ -> Optional.of(new WorkState.Waiting());
          case ProxyState.Making(double done) ->
              Optional.of(calm.is() ? new WorkState.Making(done) : new WorkState.Paused());
          case ProxyState.Stopped _ -> Optional.of(new WorkState.Stopped());
          case ProxyState.Failed(String sentence) -> Optional.of(new WorkState.Failed(1, sentence));
          case ProxyState.Ready _, ProxyState.Needless _ -> Optional.empty();
        };
    return shown.map(one ->
        new WorkLine(WorkKind.PROXY, file.toString(), Optional.of(file), one, left(file, one)));
  }

  private Optional<Duration> left(Path file, WorkState state) {
    Order order = orders.get(file);
    return order != null && state instanceof WorkState.Making(double part)
        ? TimeLeft.of(part, order.worked().soFar(), paces.expect(WorkKind.PROXY, order.size()))
        : Optional.empty();
  }

  @Override
  public void stop(String id) {
    Path file = Path.of(id);
    Order order = orders.remove(file);
    if (order != null) {
      order.task().cancel();
      states.put(file, new ProxyState.Stopped());
    }
  }

  @Override
  public void again(String id) {
    ProxyState state = states.get(Path.of(id));
    if (state instanceof ProxyState.Stopped || state instanceof ProxyState.Failed) {
      states.remove(Path.of(id));
      update();
    }
  }

  @Override
  public void close() {
    watching.unsubscribe();
    orders.values().forEach(order -> order.task().cancel());
  }
}
