package org.reelboard.app.editor.captions;

import atlantafx.base.theme.PrimerDark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.reelboard.app.editor.ChosenFiles;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.CommandKeys;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.project.Project;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.studio.spelling.SmallDictionary;

/** The caption editor in a window of its own. */
final class OpenPanel implements AutoCloseable {
  private static final double WIDTH = 300;

  final EditorModel model;
  final ChosenFiles files = new ChosenFiles();
  final List<String> told = new ArrayList<>();
  final Commands commands = new Commands(KeymapFile.usual());
  final BooleanProperty playing = new SimpleBooleanProperty();
  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);
  private final BackgroundTasks looking = BackgroundTasks.inOrder("contrast", Platform::runLater);

  OpenPanel(Project project) {
    model = SampleFilms.model(project);
  }

  /**
   * Shows it.
   *
   * @param folder of the dictionaries
   */
  void show(Stage stage, Path folder, double height) {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    CaptionsPanel panel =
        new CaptionsPanel(
            model,
            new CaptionsPanel.Ports(
                files,
                new TypefaceShelf(),
                tasks,
                looking,
                playing,
                new WordsSpelling(
                    model,
                    SmallDictionary.spelling(folder),
                    tasks,
                    problem -> told.add(problem.sentence())),
                commands,
                problem -> told.add(problem.sentence()),
                told::add));
    commands.add(panel.commands());
    Scene scene = new Scene(new StackPane(panel), WIDTH, height);
    new CommandKeys(commands, () -> false).install(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  @Override
  public void close() {
    looking.close();
    tasks.close();
  }
}
