package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * Finds out where overlays are seen in the frame under the playhead, on a thread of its own, since
 * words must be set for that. Only the newest question is answered.
 */
public final class OverlaySights implements AutoCloseable {
  private final EditorModel model;
  private final BackgroundTasks lane;
  private final Consumer<List<OverlayBox>> shown;
  private final Consumer<ReelboardException> problems;
  private final Subscription watching;
  private final Finder finder;
  private RunningTask running = new RunningTask();

  /** Opens what draws the overlays of a project. */
  @FunctionalInterface
  public interface Factory {
    Compositor open(ProjectFolder folder);
  }

  /**
   * @param lane one thread, for this alone; closed by whoever made it, after this
   * @param shown told on the window's thread
   */
  public OverlaySights(
      EditorModel model,
      BackgroundTasks lane,
      Factory factory,
      Consumer<List<OverlayBox>> shown,
      Consumer<ReelboardException> problems) {
    this.model = model;
    this.lane = lane;
    this.finder = new Finder(factory, model.folder().get());
    this.shown = shown;
    this.problems = problems;
    this.watching =
        Subscription.combine(
            model.history().subscribe(this::ask),
            model.folder().subscribe(this::ask),
            model.playhead().subscribe(this::ask));
    ask();
  }

  private void ask() {
    // Reading tells the properties that somebody still wants to hear of their next change.
    model.history().get();
    Project project = model.project().get();
    Layout layout = model.layout().get();
    ProjectFolder folder = model.folder().get();
    long frame = model.playhead().get();
    running.cancel();
    running = lane.run(() -> finder.find(folder, project, layout, frame), shown, problems);
  }

  /** Lives on the lane's thread. */
  private static final class Finder {
    private final Factory factory;
    private ProjectFolder folder;
    private Compositor compositor;

    Finder(Factory factory, ProjectFolder first) {
      this.factory = factory;
      this.folder = first;
      this.compositor = factory.open(first);
    }

    List<OverlayBox> find(ProjectFolder wanted, Project project, Layout layout, long frame)
        throws MediaException {
      if (!wanted.equals(folder)) {
        close();
        folder = wanted;
        compositor = factory.open(folder);
      }
      Size size = new Size(project.canvas().width(), project.canvas().height());
      return compositor.overlayBoxes(project, layout, frame, size);
    }

    void close() {
      compositor.close();
    }
  }

  @Override
  public void close() {
    watching.unsubscribe();
    running.cancel();
    lane.run(
        () -> {
          finder.close();
          return true;
        },
        _ -> {},
        problems);
  }
}
