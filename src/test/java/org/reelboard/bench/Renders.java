package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobState;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.Submission;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Presets;

/** Reelboard's command line, with state and cache of its own, so that nothing is known before. */
final class Renders {
  private static final long BETWEEN_LOOKS_MILLIS = 50;

  private final Path program;
  private final Path folder;
  private final Meter meter;

  Renders(Path program, Path folder) throws IOException {
    this.program = program;
    this.folder = Files.createDirectories(folder);
    this.meter =
        new Meter(
            folder,
            Map.of(
                "XDG_STATE_HOME",
                folder.resolve("state").toString(),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString(),
                "XDG_DATA_HOME",
                folder.resolve("data").toString(),
                MarkedProcesses.NAME,
                UUID.randomUUID().toString()));
  }

  /** Renders a project, waits for the film, and measures client and worker. */
  Cost render(Path project, Path film, String preset) throws IOException, InterruptedException {
    return render(List.of(), project, film, preset);
  }

  /** The same on some of the machine's cores only. */
  Cost renderOn(String cores, Path project, Path film, String preset)
      throws IOException, InterruptedException {
    return render(List.of("taskset", "-c", cores), project, film, preset);
  }

  /**
   * Has the worker that runs render a project, as a window does that is open: without another
   * process.
   *
   * @param preset one that the program comes with
   */
  Cost renderInWindow(Project project, Path file, Path film, String preset)
      throws IOException, InterruptedException, JobsException {
    ExportRequest request =
        new ExportRequest(
            project, ProjectFolder.of(file), Presets.byId(preset).orElseThrow(), film);
    QueueFolder queueFolder = QueueFolder.of(folder.resolve("state").resolve("reelboard"));
    try (JobQueue queue = JobQueue.open(queueFolder)) {
      Cost cost = meter.run(() -> await(queue, queue.submit(ExportKind.job(List.of(request), 0))));
      return new Cost(cost.wall(), cost.processor(), cost.memory(), Files.size(film));
    }
  }

  private static void await(JobQueue queue, Submission submission)
      throws JobsException, InterruptedException {
    Job job = queue.find(submission.id()).orElseThrow();
    while (!job.state().isEnd()) {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
      job = queue.find(submission.id()).orElseThrow();
    }
    if (job.state() != JobState.DONE) {
      throw new IllegalStateException(String.valueOf(job.problem()));
    }
  }

  private Cost render(List<String> before, Path project, Path film, String preset)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(program.toString(), "render", project.toString()));
    command.addAll(List.of("-o", film.toString(), "--preset", preset));
    command.addAll(List.of("--report", report().toString()));
    Cost cost = meter.run(command);
    return new Cost(cost.wall(), cost.processor(), cost.memory(), Files.size(film));
  }

  private Path report() {
    return folder.resolve("report.json");
  }

  /** The seconds that each piece of the last film took, by its report. */
  List<Double> pieces() throws IOException {
    JsonNode report = new ObjectMapper().readTree(report().toFile());
    List<Double> pieces = new ArrayList<>();
    for (JsonNode piece : report.required("pieces")) {
      if (piece.required("state").asText().equals("rendered")) {
        double seconds = 0;
        for (JsonNode stage : piece.required("seconds")) {
          seconds += stage.asDouble();
        }
        pieces.add(seconds);
      }
    }
    return pieces;
  }

  /** Ends the worker: the next render begins in a new process. */
  void endWorker() throws InterruptedException {
    meter.endAll();
  }

  /** Forgets what was rendered; the worker stays. */
  void forgetFilms() throws IOException, InterruptedException {
    meter.run(List.of(program.toString(), "cache", "--clear"));
  }

  /** Ends the worker and forgets all that was rendered; what makes Java start quickly stays. */
  void forget() throws IOException, InterruptedException {
    endWorker();
    for (String part : List.of("state", "cache")) {
      Path root = folder.resolve(part);
      if (Files.exists(root)) {
        try (Stream<Path> paths = Files.walk(root)) {
          for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            remove(path);
          }
        }
      }
    }
  }

  private static void remove(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      String[] left = path.toFile().list();
      if (left != null && left.length > 0) {
        return;
      }
    }
    if (!path.toString().endsWith(".jsa")) {
      Files.delete(path);
    }
  }
}
