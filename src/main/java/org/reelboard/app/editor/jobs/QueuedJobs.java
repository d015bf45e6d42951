package org.reelboard.app.editor.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.FilmPlace;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobProblem;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.QueueMark;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.ExportRequestJson;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;
import org.reelboard.engine.render.RenderException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs in the user's queue, done by worker processes. While jobs are unfinished it sees to it
 * that there is a worker; from the first export on an idle one stays until the window is closed.
 */
public final class QueuedJobs implements BackgroundJobs {
  private static final Logger LOG = LoggerFactory.getLogger(QueuedJobs.class);

  private final Supplier<QueueFolder> folder;
  private final Workers workers;
  private final Map<String, List<String>> presets = new HashMap<>();
  private Optional<Opened> opened = Optional.empty();
  private Optional<QueueMark> seen = Optional.empty();
  private List<BackgroundJob> known = List.of();

  /** Makes what starts worker processes for a queue. */
  @FunctionalInterface
  public interface Workers {
    WorkerProcesses of(QueueFolder folder);
  }

  /** The queue, once it is needed. */
  private static final class Opened {
    final JobQueue queue;
    final WorkerProcesses workers;
    Optional<Closeable> warm = Optional.empty();

    Opened(JobQueue queue, WorkerProcesses workers) {
      this.queue = queue;
      this.workers = workers;
    }
  }

  /**
   * The jobs of a user.
   *
   * @param folder where the queue lies; asked once, in the background
   */
  public QueuedJobs(Supplier<QueueFolder> folder, Workers workers) {
    this.folder = folder;
    this.workers = workers;
  }

  @Override
  public Optional<String> open() throws JobsException {
    return opened().queue.notice();
  }

  private Opened opened() throws JobsException {
    if (opened.isEmpty()) {
      QueueFolder place = folder.get();
      opened = Optional.of(new Opened(JobQueue.open(place), workers.of(place)));
    }
    return opened.get();
  }

  @Override
  public String export(List<ExportRequest> films) throws JobsException {
    String id = opened().queue.submit(ExportKind.job(films, 0)).id();
    work();
    return id;
  }

  private void work() throws JobsException {
    Opened now = opened();
    now.workers.ensureRunning();
    if (now.warm.isEmpty()) {
      try {
        now.warm = Optional.of(now.workers.keepWarm());
      } catch (IOException e) {
        LOG.info("an idle worker may end", e);
      }
    }
  }

  @Override
  public List<BackgroundJob> all() throws JobsException {
    Opened now = opened();
    QueueMark mark = now.queue.mark();
    if (!seen.equals(Optional.of(mark))) {
      List<Job> jobs = now.queue.all();
      ExportPace pace = new ExportPace();
      for (Job job : jobs) {
        pace.note(job, presets(job));
      }
      List<BackgroundJob> all = new ArrayList<>();
      for (Job job : jobs) {
        all.add(new BackgroundJob(job, presets(job), pace.of(presets(job))));
      }
      known = List.copyOf(all);
      seen = Optional.of(mark);
    }
    if (known.stream().anyMatch(job -> !job.state().isEnd())) {
      now.workers.ensureRunning();
    }
    return known;
  }

  private List<String> presets(Job job) throws JobsException {
    List<String> names = presets.get(job.id());
    if (names == null) {
      names = new ArrayList<>();
      for (JsonNode output : outputs(job.id())) {
        String id = output.path("preset").path("id").asText();
        names.add(Presets.byId(id).map(Preset::name).orElse(id));
      }
      presets.put(job.id(), names);
    }
    return names;
  }

  private List<JsonNode> outputs(String id) throws JobsException {
    List<JsonNode> outputs = new ArrayList<>();
    opened().queue.request(id).ifPresent(request -> request.path("outputs").forEach(outputs::add));
    return outputs;
  }

  @Override
  public void cancel(String id) throws JobsException {
    opened().queue.cancel(id);
  }

  @Override
  public void retry(String id) throws JobsException {
    opened().queue.retry(id);
    work();
  }

  @Override
  public void retryWithPlaceholders(String id) throws JobsException {
    opened().queue.retry(id, ExportKind::withPlaceholders);
    work();
  }

  @Override
  public JobReport report(String id) throws JobsException {
    ObjectNode result =
        opened()
            .queue
            .result(id)
            .orElseThrow(() -> new JobsException(Texts.of("editor.jobs.noreport")));
    return JobReport.read(result);
  }

  @Override
  public List<ExportRequest> films(String id) throws JobsException, RenderException {
    List<ExportRequest> films = new ArrayList<>();
    for (JsonNode output : outputs(id)) {
      films.add(ExportRequestJson.read((ObjectNode) output));
    }
    return films;
  }

  @Override
  public Optional<SceneId> failedScene(BackgroundJob job) throws JobsException, RenderException {
    Optional<FilmPlace> place = job.job().problem().flatMap(JobProblem::place);
    List<JsonNode> outputs = outputs(job.id());
    if (place.isEmpty() || outputs.isEmpty()) {
      return Optional.empty();
    }
    Layout layout = ExportRequestJson.read((ObjectNode) outputs.getFirst()).layout();
    int scene = layout.indexAt(place.get().frame());
    return Optional.of(layout.placements().get(scene).scene().id());
  }

  /** Lets the worker go when it has nothing to do; what is unfinished goes on. */
  @Override
  public void close() {
    if (opened.isPresent()) {
      opened.get().warm.ifPresent(QueuedJobs::release);
      opened.get().queue.close();
      opened = Optional.empty();
    }
  }

  private static void release(Closeable warm) {
    try {
      warm.close();
    } catch (IOException e) {
      LOG.info("the worker stays for a while", e);
    }
  }
}
