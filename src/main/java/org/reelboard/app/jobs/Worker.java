package org.reelboard.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the jobs of a queue, until there was nothing to do for a while. */
final class Worker {
  /** How often the worker looks round; a look costs up to half a millisecond. */
  private static final Duration TICK = Duration.ofMillis(50);

  /** Progress is written no more often. */
  private static final Duration PROGRESS = Duration.ofMillis(200);

  /** The ticks notice what others have scheduled; this is for what was put off. */
  private static final Duration POLL = Duration.ofSeconds(1);

  private static final Duration HEARTBEAT = Duration.ofSeconds(1);
  private static final int MISSED_HEARTBEATS = 4;

  /** So many steps for each slot are known ahead, so that the next is begun with at once. */
  private static final double AHEAD = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private final WorkerName name = WorkerName.ofThisProcess();
  private final ProgramFile program = ProgramFile.ofThisProcess();
  private final QueueFolder folder;
  private final WorkerSettings settings;
  private final Runnable resting;
  private final Workshop shop;
  private final LostSteps lost;
  private final StallWatch stalls;
  private final AtomicReference<Runnable> due = new AtomicReference<>(() -> {});

  /**
   * @param resting called once whenever there has been nothing to do for a little while
   */
  Worker(
      QueueDatabase database,
      QueueFolder folder,
      List<JobKind> kinds,
      WorkerSettings settings,
      Runnable resting) {
    this.folder = folder;
    this.settings = settings;
    this.resting = resting;
    this.shop =
        new Workshop(
            name,
            database,
            Clock.systemUTC(),
            List.copyOf(kinds),
            new LiveJobs(),
            new OpenWorks(),
            new Hands(),
            new MemoryGate(settings.bytes()),
            () -> due.get().run());
    this.lost = new LostSteps(shop, folder);
    this.stalls =
        new StallWatch(
            shop, name, new StallWatch.Patience(settings.firstFrame(), settings.nextFrame()));
  }

  /** How a worker ended. */
  enum End {
    IDLE,
    /** A piece hangs in this process, which is to be ended without waiting for anything. */
    STALLED
  }

  /** Works. */
  End run() throws InterruptedException {
    lost.sweep();
    Scheduler scheduler = scheduler();
    due.set(scheduler::triggerCheckForDueExecutions);
    LOG.info("worker {} with {} slots and {} bytes", name, settings.slots(), settings.bytes());
    scheduler.start();
    End end = ticks();
    if (end == End.IDLE) {
      scheduler.stop();
      shop.works().close();
    }
    LOG.info("worker {} ends: {}", name, end);
    return end;
  }

  /** Gives back what is in hand, in a process that was told to end. */
  void handBack() {
    shop.change(sql -> shop.steps(sql).handBackAll(name.toString()));
  }

  private Scheduler scheduler() {
    return Scheduler.create(
            shop.database().dataSource(),
            new PlanTask(shop, lost).task(),
            new PieceTask(shop, lost).task(),
            new FinishTask(shop, lost).task())
        .jdbcCustomization(new SqliteJdbcCustomization())
        .schedulerName(new SchedulerName.Fixed(name.toString()))
        .threads(settings.slots())
        .pollUsingFetch(1, AHEAD)
        .enablePriority()
        .pollingInterval(POLL)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(Duration.ofSeconds(1))
        .build();
  }

  private End ticks() throws InterruptedException {
    Ticks ticks = new Ticks();
    while (!ticks.isIdle()) {
      if (stalls.isStalled()) {
        return End.STALLED;
      }
      ticks.tick();
      Thread.sleep(TICK);
    }
    return End.IDLE;
  }

  /** What a worker sees each time it looks round. */
  private final class Ticks {
    private QueueMark seen = new QueueMark(-1, -1);
    private Map<String, Long> told = Map.of();
    private long toldAt = System.nanoTime();
    private long busyAt = System.nanoTime();
    private boolean busy;
    private boolean rests;

    private void tick() {
      if (hasChanged()) {
        shop.change(sql -> shop.live().set(shop.jobs(sql).running()));
        shop.works().closeUnless(shop.live()::contains);
        shop.due().run();
        shop.change(sql -> {
          busy = shop.jobs(sql).anyUnfinished();
          if (busy) {
            busyAt = System.nanoTime();
            rests = false;
          } else {
            folder.noteFinished();
          }
        });
      }
      if (System.nanoTime() - toldAt >= PROGRESS.toNanos()) {
        tell();
      }
      if (!busy && !rests && System.nanoTime() - busyAt >= settings.rest().toNanos()) {
        rests = true;
        resting.run();
      }
    }

    private boolean hasChanged() {
      QueueMark now = shop.mark();
      boolean changed = !now.equals(seen);
      seen = now;
      return changed;
    }

    private void tell() {
      toldAt = System.nanoTime();
      Map<String, Long> frames = shop.hands().frames();
      if (!frames.equals(told)) {
        told = frames;
        shop.change(sql -> {
          for (Map.Entry<String, Long> job : frames.entrySet()) {
            shop.jobs(sql).inHand(job.getKey(), job.getValue());
          }
        });
      }
    }

    private boolean isIdle() {
      if (!busy && program.isReplaced()) {
        LOG.info("{} was replaced", program);
        return !shop.read(sql -> shop.jobs(sql).anyUnfinished());
      }
      if (System.nanoTime() - busyAt <= settings.idle().toNanos()) {
        return false;
      }
      busyAt = System.nanoTime();
      return !shop.read(sql -> shop.jobs(sql).anyUnfinished()) && !isWanted();
    }

    private boolean isWanted() {
      try {
        return WorkerLock.isHeld(folder.stayLock());
      } catch (IOException e) {
        LOG.warn("whether a worker is wanted is not known", e);
        return false;
      }
    }
  }
}
