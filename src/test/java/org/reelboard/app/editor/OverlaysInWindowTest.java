package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.catalogue.EntryTile;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.studio.spelling.SmallDictionary;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class OverlaysInWindowTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @SuppressWarnings("NullAway.Init")
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    editor = new OpenEditor(stage, folder.resolve("state"));
    editor.show(Optional.empty());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  private void openFilm(FxRobot robot) throws StoreException {
    Scene one =
        new Scene(
            new SceneId("s1"),
            "One",
            Time.ofSeconds(4),
            new Source.ColourCard(new Rgb(40, 60, 90)));
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, Project.empty("Film", Canvas.VERTICAL).withScenes(List.of(one)));
    editor.chosen.open = Optional.of(file);
    robot.clickOn("#open");
    OpenEditor.await("the film", () -> editor.project().title().equals("Film"));
    robot.clickOn("#editor-titles-title");
    Shots.take(robot, window.getScene(), "titles-tab");
  }

  private Overlay only() {
    assertEquals(1, editor.project().overlays().size());
    return editor.project().overlays().getFirst();
  }

  private Point2D onPicture(FxRobot robot, double x, double y) {
    return OpenEditor.on(robot, "#overlay-handles", x, y);
  }

  @Test
  void aTitleIsAddedAtThePlayheadWrittenAndTakenBack(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.interact(() -> editor.model().playhead().set(30));
    robot.clickOn("#title-plain");
    Overlay title = only();
    assertEquals(new Anchor.ToScene(new SceneId("s1"), Time.ofSeconds(1)), title.anchor());
    TextArea words = robot.lookup("#overlay-words").queryAs(TextArea.class);
    robot.interact(words::requestFocus);
    robot.interact(words::selectAll);
    robot.write("Hello");
    assertEquals("Hello", ((OverlayContent.Words) only().content()).text());
    int steps = editor.model().history().get().past().size();
    assertEquals(2, steps, "adding is one step, and all typing another");
    Shots.take(robot, window.getScene(), "titles");
    robot.interact(editor.model()::undo);
    robot.interact(editor.model()::undo);
    assertEquals(List.of(), editor.project().overlays());
  }

  @Test
  void wordsThatAreInNoDictionaryAreUnderlined(FxRobot robot) throws StoreException, IOException {
    for (String english : List.of("en", "en_US", "en_GB")) {
      SmallDictionary.write(folder.resolve("state/data/dictionaries"), english);
    }
    openFilm(robot);
    robot.clickOn("#title-plain");
    TextArea words = robot.lookup("#overlay-words").queryAs(TextArea.class);
    robot.interact(() -> words.setText("good mornign Paris"));
    OpenEditor.await("a line", () -> robot.lookup(".wavy-line").queryAll().size() == 1);
    robot.interact(words::requestFocus);
    robot.interact(() -> words.positionCaret("good mor".length()));
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    OpenEditor.await("the menu", () -> robot.lookup("morning").tryQuery().isPresent());
    Shots.take(robot, window.getScene(), "titles-spelling");
    robot.clickOn("morning");
    assertEquals("good morning Paris", ((OverlayContent.Words) only().content()).text());
  }

  @Test
  void anOverlayIsDraggedOnThePictureToTheMiddle(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.clickOn("#palette-shapes").clickOn("#shape-rectangle");
    robot.interact(() -> editor.model().apply("place", placeAt(0.3, 0.7)));
    settle();
    int steps = editor.model().history().get().past().size();
    robot
        .drag(onPicture(robot, 0.3, 0.7), MouseButton.PRIMARY)
        .dropTo(onPicture(robot, 0.503, 0.502));
    assertEquals(0.5, only().placement().x());
    assertEquals(0.5, only().placement().y());
    assertEquals(steps + 1, editor.model().history().get().past().size());
  }

  @Test
  void shapesAndSplitScreensShowThemselvesInThePalette(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.clickOn("#palette-shapes");
    OpenEditor.await("pictures of the shapes", () -> isPictured(robot, "#shape-progress-ring"));
    Shots.take(robot, window.getScene(), "palette-shapes");
    robot.clickOn("#palette-more");
    OpenEditor.await("pictures of the layouts", () -> isPictured(robot, "#split-two-rows"));
    Shots.take(robot, window.getScene(), "palette-more");
  }

  private static boolean isPictured(FxRobot robot, String tile) {
    return robot.lookup(tile).queryAs(EntryTile.class).getGraphic() instanceof ImageView;
  }

  @Test
  void severalOverlaysAreChosenAndGoTogether(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.clickOn("#palette-shapes").clickOn("#shape-rectangle").clickOn("#shape-ellipse");
    List<OverlayId> ids = editor.project().overlays().stream().map(Overlay::id).toList();
    robot.interact(() -> {
      editor.model().apply("place", OverlayEdits.setPlacement(ids.get(0), small(0.3, 0.3)));
      editor.model().apply("place", OverlayEdits.setPlacement(ids.get(1), small(0.7, 0.6)));
    });
    settle();
    robot.clickOn(onPicture(robot, 0.3, 0.3));
    Node handles = robot.lookup("#overlay-handles").query();
    Point2D second =
        new Point2D(
            0.7 * handles.getBoundsInLocal().getWidth(),
            0.6 * handles.getBoundsInLocal().getHeight());
    HeldClicks.click(robot, handles, second, KeyCode.SHIFT);
    assertEquals(ids, List.copyOf(editor.model().selection().get().overlays()));
    Shots.take(robot, window.getScene(), "overlays-several");
    robot.drag(onPicture(robot, 0.3, 0.3), MouseButton.PRIMARY).dropTo(onPicture(robot, 0.4, 0.35));
    // The frame around both is drawn to the middle, as one overlay would be.
    assertEquals(0.4, placement(0).x(), 0.03);
    assertEquals(0.35, placement(0).y(), 0.03);
    assertEquals(0.4, placement(1).x() - placement(0).x(), 2e-4);
    assertEquals(0.3, placement(1).y() - placement(0).y(), 2e-4);
    assertEquals(0, editor.model().playhead().get(), "the film was not played by the clicks");
    robot.type(KeyCode.DELETE);
    assertEquals(List.of(), editor.project().overlays());
  }

  private static Placement small(double x, double y) {
    return Placement.at(x, y).withScale(0.3);
  }

  private Placement placement(int index) {
    return editor.project().overlays().get(index).placement();
  }

  @Test
  void anAnimationIsChosenAndTuned(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.clickOn("#title-plain");
    choose(robot, "#overlay-motion-in", "rise");
    assertFalse(robot.lookup("#motion-unit-in").query().getParent().isVisible());
    robot.interact(() -> ((ToggleButton) robot.lookup("#overlay-tune-in").query()).fire());
    choose(robot, "#motion-unit-in", "word");
    Motion motion = only().motions().in().orElseThrow();
    assertEquals(new Motion("rise", motion.duration()).withUnit("word"), motion);
    ScrollPane inspector = (ScrollPane) robot.lookup("#inspector").lookup(".quiet-scroll").query();
    robot.interact(() -> inspector.setVvalue(1));
    Shots.take(robot, window.getScene(), "animation-tuned");
  }

  private static void choose(FxRobot robot, String row, String value) {
    ComboBox<String> box = robot.lookup(row).lookup(".combo-box").queryComboBox();
    robot.interact(() -> box.setValue(value));
  }

  @Test
  void aTitleIsSetInAFontFileOfTheUsers(FxRobot robot) throws StoreException, IOException {
    openFilm(robot);
    robot.clickOn("#title-plain");
    OverlayContent.Words words = (OverlayContent.Words) only().content();
    Fields lost = words.parameters().with("font", "Lost Family");
    robot.interact(() ->
        editor
            .model()
            .apply("font", OverlayEdits.setContent(only().id(), words.withParameters(lost))));
    OpenEditor.await(
        "the warning",
        () -> warnings(robot).isVisible() && warnings(robot).getText().contains("Lost Family"));
    Shots.take(robot, window.getScene(), "font-lost");
    editor.chosen.fonts = List.of(Files.writeString(folder.resolve("none.ttf"), "no font"));
    robot.interact(() -> ((Button) robot.lookup("#font-add").query()).fire());
    OpenEditor.await(
        "the refusal",
        () ->
            !robot
                .lookup(node -> node instanceof Label label && label.getText().contains("none.ttf"))
                .queryAll()
                .isEmpty());
    assertEquals(List.of(), editor.project().fonts());
    editor.chosen.fonts = List.of(font());
    robot.interact(() -> ((Button) robot.lookup("#font-add").query()).fire());
    OpenEditor.await("the font", () -> !editor.project().fonts().isEmpty());
    assertEquals(List.of(new AssetPath("mine.otf")), editor.project().fonts());
    assertEquals(
        Optional.of("Inter"), ((OverlayContent.Words) only().content()).parameters().text("font"));
    OpenEditor.await("no warning", () -> !warnings(robot).isVisible());
  }

  private static Label warnings(FxRobot robot) {
    return robot.lookup(".inspector-warnings").queryAs(Label.class);
  }

  /** A font file that is surely one: the program's own, under another name. */
  private Path font() throws IOException {
    Path file = folder.resolve("mine.otf");
    try (InputStream in =
        OverlaysInWindowTest.class.getResourceAsStream(
            "/org/reelboard/assets/fonts/inter/Inter-Regular.otf")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return file;
  }

  @Test
  void aPictureIsLaidOverTheFilmInABoxOfItsOwn(FxRobot robot) throws StoreException {
    openFilm(robot);
    Path lake = new TestMedia(folder).colour("lake.png", 32, 32, "blue");
    editor.chosen.media = List.of(lake);
    robot.clickOn("#palette-more").clickOn("#add-inset");
    OpenEditor.await("the inset", () -> !editor.project().overlays().isEmpty());
    assertEquals(
        new OverlayContent.Inset(
            new Source.Still(new AssetPath("lake.png")),
            1 / 3.0,
            1 / 3.0,
            Framing.COVER,
            Fields.NONE),
        only().content());
  }

  @Test
  void theScreenIsSplitAmongFilesInOneStep(FxRobot robot) throws StoreException {
    openFilm(robot);
    TestMedia media = new TestMedia(folder);
    editor.chosen.media =
        List.of(
            media.colour("upper.png", 32, 32, "blue"),
            media.colour("lower.png", 32, 32, "red"),
            media.colour("left over.png", 32, 32, "green"));
    robot.clickOn("#palette-more").clickOn("#split-two-rows");
    OpenEditor.await("the insets", () -> editor.project().overlays().size() == 2);
    assertEquals(
        List.of(Placement.at(0.5, 0.25), Placement.at(0.5, 0.75)),
        editor.project().overlays().stream().map(Overlay::placement).toList());
    Shots.take(robot, window.getScene(), "split-screen");
    robot.interact(editor.model()::undo);
    assertEquals(List.of(), editor.project().overlays());
  }

  @Test
  void aClickBesideItLetsGoOfIt(FxRobot robot) throws StoreException {
    openFilm(robot);
    robot.clickOn("#palette-shapes").clickOn("#shape-rectangle");
    settle();
    assertTrue(editor.model().selection().get().overlay().isPresent());
    robot.clickOn(onPicture(robot, 0.5, 0.05));
    assertTrue(editor.model().selection().get().isEmpty());
    robot.clickOn(onPicture(robot, 0.5, 0.5));
    assertEquals(Optional.of(only().id()), editor.model().selection().get().overlay());
    robot.push(KeyCode.DELETE);
    assertEquals(List.of(), editor.project().overlays());
  }

  private Edit placeAt(double x, double y) {
    Overlay overlay = only();
    return OverlayEdits.setPlacement(overlay.id(), overlay.placement().movedTo(x, y));
  }

  /** Lets the boxes arrive, which are found on a thread of their own. */
  private static void settle() {
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
