package org.reelboard.app.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.reelboard.app.editor.desktop.DesktopFileChoosers;
import org.reelboard.app.editor.desktop.StateFolder;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.thumbnails.MediaThumbnails;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.render.Exporter;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.sound.MediaSoundFiles;

/** The editor as a program of this desktop. */
public final class EditorApp extends Application {
  private static final String STATE = "state";

  /**
   * Opens the window and returns when it is closed; once in the life of a process.
   *
   * @param project the project to open; empty for an empty window
   * @param state where the window keeps what it remembers
   */
  public static void open(Optional<Path> project, Path state) {
    String where = "--" + STATE + "=" + state;
    launch(
        EditorApp.class,
        project.map(file -> new String[] {where, file.toString()}).orElse(new String[] {where}));
  }

  @Override
  public void start(Stage stage) {
    Path state = Path.of(getParameters().getNamed().get(STATE));
    EditorPorts ports =
        new EditorPorts(
            new DesktopFileChoosers(stage),
            file ->
                getHostServices().showDocument(ProjectFolder.of(file).folder().toUri().toString()),
            new StateFolder(state),
            Clock.systemUTC(),
            MediaProbe::probe,
            new MediaThumbnails(),
            PlayerParts.ofThisMachine(new MediaSoundFiles()),
            new Exporter(new ProjectSources())::export);
    new EditorWindow(stage, ports)
        .show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
  }
}
