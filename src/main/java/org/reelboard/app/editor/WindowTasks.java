package org.reelboard.app.editor;

import java.util.List;
import javafx.application.Platform;
import org.reelboard.app.editor.background.BackgroundTasks;

/** The threads of a window beside its own. */
final class WindowTasks implements AutoCloseable {
  private static final int WORKERS = 2;

  private final BackgroundTasks any = BackgroundTasks.parallel(WORKERS, Platform::runLater);
  private final BackgroundTasks project = inOrder("project");
  private final BackgroundTasks jobs = inOrder("jobs");
  private final BackgroundTasks verifying = inOrder("verify");
  private final BackgroundTasks sighting = inOrder("overlays");
  private final BackgroundTasks proxies = inOrder("proxies");
  private final BackgroundTasks ahead = BackgroundTasks.yielding("ahead", Platform::runLater);
  private final BackgroundTasks tasting = inOrder("taste");
  private final BackgroundTasks showing = inOrder("hover");
  private final BackgroundTasks looking = inOrder("contrast");
  private final BackgroundTasks waveforms =
      BackgroundTasks.yielding("waveforms", Platform::runLater);

  private static BackgroundTasks inOrder(String name) {
    return BackgroundTasks.inOrder(name, Platform::runLater);
  }

  /** For work in no order. */
  BackgroundTasks any() {
    return any;
  }

  /** For what is written to the project's files and the user's, in the order of the edits. */
  BackgroundTasks project() {
    return project;
  }

  /** For what is asked of the queue of jobs. */
  BackgroundTasks jobs() {
    return jobs;
  }

  BackgroundTasks verifying() {
    return verifying;
  }

  /** For where overlays are seen under the playhead. */
  BackgroundTasks sighting() {
    return sighting;
  }

  /** For sounds of the library that are listened to. */
  BackgroundTasks tasting() {
    return tasting;
  }

  /** For the small films of what a catalogue entry does. */
  BackgroundTasks showing() {
    return showing;
  }

  BackgroundTasks proxies() {
    return proxies;
  }

  /** For frames that are drawn before they are played. */
  BackgroundTasks ahead() {
    return ahead;
  }

  /** For drawing that nobody waits for. */
  BackgroundTasks looking() {
    return looking;
  }

  BackgroundTasks waveforms() {
    return waveforms;
  }

  /** Those last that what is closed before them may still write through. */
  @Override
  public void close() {
    List.of(sighting, tasting, showing, looking, waveforms, ahead, proxies, verifying, jobs, project, any)
        .forEach(BackgroundTasks::close);
  }
}
