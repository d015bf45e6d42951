package org.reelboard.app.editor;

import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.jobs.JobReport;
import org.reelboard.app.editor.jobs.JobsInMemory;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main states of the window, one after the other, for those who look at each: a test that looks
 * for faults, and the program that takes the pictures. Driven from beside the window's thread.
 */
final class WindowStates implements AutoCloseable {
  private final JobsInMemory jobsInMemory = new JobsInMemory();
  private final Stage stage;
  private final Path folder;
  private final Path film;
  private final Path crashed;
  private OpenEditor editor;
  private int states;

  /** Looks at the window in one of its states. */
  @FunctionalInterface
  interface Looker {
    void look(String state) throws IOException;
  }

  WindowStates(Path folder) throws IOException {
    this.folder = folder;
    this.film = StateFilm.make(folder.resolve("film"));
    this.crashed = StateFilm.makeCrashed(film, folder.resolve("crashed"));
    this.stage = WindowThread.get(Stage::new);
    this.editor = opened(Starts.Mode.USUAL);
  }

  Stage stage() {
    return stage;
  }

  /** Goes through all of them. */
  void visit(Looker looker) throws IOException {
    first(looker);
    editing(looker);
    sides(looker);
    storyboards(looker);
    above(looker);
    jobs(looker);
    starts(looker);
  }

  private void first(Looker looker) throws IOException {
    WindowThread.run(() -> {
      editor.show(Optional.empty());
      stage.toFront();
      stage.requestFocus();
    });
    at("empty", looker);
    give("view.tour");
    at("tour", looker);
    press("#tour-leave");
  }

  private void editing(Looker looker) throws IOException {
    open(film);
    at("film", looker);
    select(Selection.of(scene(1)));
    at("scene", looker);
    select(Selection.of(new LinkedHashSet<>(List.of(scene(1), scene(2), scene(3)))));
    at("several", looker);
    select(Selection.of(new SceneId("clip")));
    at("clip", looker);
    select(Selection.of(new SceneId("lost")));
    at("missing", looker);
    select(Selection.of(project().overlays().getFirst().id()));
    at("title", looker);
    select(Selection.of(new OverlayId("o-counter")));
    at("counter", looker);
    select(Selection.of(new OverlayId("o-shape")));
    at("shape", looker);
    select(Selection.of(project().sound().getFirst().id()));
    at("sound", looker);
    select(Selection.of(scene(1)));
    press("#preview-camera");
    at("camera", looker);
    press("#preview-camera");
  }

  private void sides(Looker looker) throws IOException {
    select(Selection.NONE);
    tab("sounds");
    at("sounds", looker);
    tab("transitions");
    at("transitions", looker);
    tab("titles");
    at("titles", looker);
    for (String kind : List.of("shapes", "stickers")) {
      if (find("#palette-" + kind).isPresent()) {
        press("#palette-" + kind);
        at("titles-" + kind, looker);
      }
    }
    tab("captions");
    select(Selection.of(project().captions().cues().getFirst().id()));
    press("#captions-find-bar");
    at("captions", looker);
    press("#captions-find-bar");
    tab("library");
    select(Selection.NONE);
  }

  private void storyboards(Looker looker) throws IOException {
    select(Selection.of(scene(1)));
    for (String size : List.of("small", "medium", "large")) {
      menuItem("#storyboard-more", "cards-" + size);
      at("cards-" + size, looker);
    }
    menuItem("#storyboard-more", "cards-small");
  }

  /** What opens above the window. */
  private void above(Looker looker) throws IOException {
    select(Selection.of(scene(1)));
    card("export", () -> press("#export"), looker);
    card("settings", () -> press("#settings"), looker);
    card("palette", () -> key(KeyCode.K, true), looker);
    card("shortcuts", () -> give("view.shortcuts"), looker);
    give("file.template");
    await(
        "the pictures of the templates", () -> find("#template-countdown .image-view").isPresent());
    at("templates", looker);
    escape();
    give("storyboard.script");
    WindowThread.run(() -> {
      if (stage.getScene().lookup("#script-text") instanceof TextArea text) {
        text.setText("The harbour wakes.\n\nBoats leave one by one.");
      }
    });
    at("script", looker);
    escape();
    press("#script-cancel");
    card("contact-sheet", () -> give("storyboard.contact-sheet"), looker);
    press("#copy-settings");
    card("paste-settings", () -> give("edit.paste-settings"), looker);
    WindowThread.run(() ->
        editor
            .model()
            .apply("editor.edit.rename", Optional.empty(), SceneEdits.rename(scene(1), "Harbour")));
    card("history", () -> press("#history"), looker);
    card("transition", () -> press("#transition-" + scene(1).value()), looker);
    card("marker", () -> give("marker.add"), looker);
    card("recent", () -> menu("#more-files"), looker);
    card("unsaved", () -> press("#new"), looker);
    give("view.full-screen");
    at("full-screen", looker);
    escape();
  }

  private void jobs(Looker looker) throws IOException {
    jobsInMemory.put(
        JobsInMemory.job("boats", JobState.RUNNING, new JobProgress(1, 4, 100, 0, 30)));
    jobsInMemory.put(JobsInMemory.job("later", JobState.WAITING, new JobProgress(0, 0, 0, 0, 0)));
    jobsInMemory.put(
        JobsInMemory.failed("harbour", "The scene cannot be read: put its file back.", "Lake", 12));
    jobsInMemory.put(JobsInMemory.job("done", JobState.DONE, new JobProgress(4, 4, 400, 0, 100)));
    jobsInMemory.reportOf(new JobReport(List.of()));
    press("#jobs");
    await("the jobs", () -> find("#job-done").isPresent());
    at("jobs", looker);
    press("#job-done .job-details");
    await("the report", () -> find("#job-done .report").isPresent());
    at("report", looker);
    escape();
  }

  private void starts(Looker looker) throws IOException {
    open(crashed);
    await("what was found again", () -> find(".notice").isPresent());
    at("recovery", looker);
    WindowThread.run(editor::close);
    editor = opened(Starts.Mode.SAFE);
    WindowThread.run(() -> editor.show(Optional.empty()));
    at("safe-start", looker);
    escape();
  }

  private OpenEditor opened(Starts.Mode mode) {
    Path state = folder.resolve("state-" + states++);
    double width = stage.getWidth();
    double height = stage.getHeight();
    return WindowThread.get(() -> {
      OpenEditor made = new OpenEditor(stage, state, jobsInMemory, mode);
      if (!Double.isNaN(width)) {
        stage.setWidth(width);
        stage.setHeight(height);
      }
      return made;
    });
  }

  private void card(String name, Runnable opening, Looker looker) throws IOException {
    opening.run();
    at(name, looker);
    escape();
  }

  private void at(String state, Looker looker) throws IOException {
    settle();
    looker.look(state);
  }

  /** What is drawn after what was done, and after what that has caused. */
  static void settle() {
    WaitForAsyncUtils.waitForFxEvents(6);
    WindowThread.run(() ->
        shown()
            .forEach(scene -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
            }));
    WaitForAsyncUtils.waitForFxEvents(4);
  }

  /** The window and what is open above it, the uppermost last. */
  static List<Scene> shown() {
    List<Scene> scenes = new ArrayList<>();
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window.isShowing() && !(window instanceof Tooltip)) {
        scenes.add(window.getScene());
      }
    }
    return scenes;
  }

  /** What can be worked with now: what is open above the window, else the window. */
  static Node uppermost() {
    Scene scene = shown().getLast();
    Node dialogs = scene.lookup("#dialogs");
    Node tour = scene.lookup("#tour");
    if (tour != null && tour.isVisible()) {
      return tour;
    }
    return dialogs instanceof ModalPane pane && pane.isDisplay() ? pane : scene.getRoot();
  }

  private static void await(String what, Callable<Boolean> condition) {
    OpenEditor.await(what, condition);
  }

  private void open(Path file) {
    WindowThread.run(() -> editor.show(Optional.of(file)));
    await("the film", () -> project().scenes().size() > 3);
    await("its pictures", () -> find(".storyboard .image-view").isPresent());
    sleep(1500);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Project project() {
    return editor.model().project().get();
  }

  private SceneId scene(int index) {
    return project().scenes().get(index).id();
  }

  private void select(Selection selection) {
    EditorModel model = editor.model();
    WindowThread.run(() -> model.select(selection));
  }

  private Optional<Node> find(String query) {
    return WindowThread.get(() -> Optional.ofNullable(stage.getScene().lookup(query)));
  }

  private void tab(String name) {
    WindowThread.run(() -> {
      if (stage.getScene().lookup(".side-tabs") instanceof TabPane tabs) {
        tabs.getTabs().stream()
            .filter(tab -> ("editor-" + name + "-title").equals(tab.getId()))
            .forEach(tabs.getSelectionModel()::select);
      }
    });
    settle();
  }

  private void press(String button) {
    WindowThread.run(() -> {
      if (stage.getScene().lookup(button) instanceof ButtonBase there) {
        there.fire();
      }
    });
    settle();
  }

  private void menu(String button) {
    WindowThread.run(() -> {
      if (stage.getScene().lookup(button) instanceof MenuButton menu) {
        menu.show();
      }
    });
  }

  private void menuItem(String button, String id) {
    WindowThread.run(() -> {
      if (stage.getScene().lookup(button) instanceof MenuButton menu) {
        menu.getItems().stream()
            .filter(item -> id.equals(item.getId()))
            .forEach(item -> {
              if (item instanceof RadioMenuItem radio) {
                radio.setSelected(true);
              }
              item.fire();
            });
      }
    });
  }

  /** Gives a command through the palette, as a user does. */
  private void give(String id) {
    key(KeyCode.K, true);
    settle();
    WindowThread.run(() -> {
      if (stage.getScene().lookup("#palette-list") instanceof ListView<?> list) {
        for (int index = 0; index < list.getItems().size(); index++) {
          if (list.getItems().get(index) instanceof Command command && command.id().equals(id)) {
            list.getSelectionModel().clearAndSelect(index);
          }
        }
      }
    });
    key(KeyCode.ENTER, false);
    settle();
  }

  private void escape() {
    WindowThread.run(() -> {
      List<Window> popups =
          Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
      popups.forEach(Window::hide);
      if (stage.getScene().lookup("#dialogs") instanceof ModalPane cards && cards.isDisplay()) {
        cards.setPersistent(false);
        cards.hide(true);
      }
    });
    key(KeyCode.ESCAPE, false);
    settle();
  }

  private void key(KeyCode code, boolean control) {
    WindowThread.run(() -> {
      Scene scene = shown().getLast();
      Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
      Event.fireEvent(
          target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    });
    settle();
  }

  @Override
  public void close() {
    WindowThread.run(() -> {
      Window.getWindows().stream()
          .filter(PopupWindow.class::isInstance)
          .toList()
          .forEach(Window::hide);
      editor.close();
      stage.hide();
    });
  }
}
