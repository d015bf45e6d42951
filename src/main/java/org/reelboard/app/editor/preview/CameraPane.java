package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.preview.CameraDrag.Grip;
import org.reelboard.app.editor.preview.CameraDrag.Moved;
import org.reelboard.app.editor.preview.CameraEdit.Which;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Framing;
import org.reelboard.engine.picture.camera.View;

/**
 * The whole picture of the selected scene with its camera's frame over it: dragging the frame moves
 * the camera at the playhead, its corners and the wheel bring it closer, and the frames S and E are
 * where it starts and ends. What is seen through it stands small in the corner.
 */
final class CameraPane extends Region {
  private static final double AIR = 18;
  private static final double REACH = 7;
  private static final double NEAR = 9;
  private static final double EDGE = 6;
  private static final double RESULT = 64;

  /** What stands beside the picture has a column of its own. */
  private static final double COLUMN = RESULT + 12;

  private static final double WHEEL = 1.0015;
  private static final long WHEEL_PAUSE_NANOS = 600_000_000;
  private static final Moved NO_GUIDES =
      new Moved(new View(0.5, 0.5, 1, 0), OptionalDouble.empty(), OptionalDouble.empty());

  private final EditorModel model;
  private final MediaLibrary library;
  private final ImageView image = new ImageView();
  private final ImageView result = new ImageView();
  private final CameraMarks marks = new CameraMarks();
  private final SourcePicture source;
  private Optional<CameraSubject> subject = Optional.empty();
  private Optional<Held> held = Optional.empty();
  private Moved guides = NO_GUIDES;
  private String wheelGesture = "";
  private long wheeled;

  /** What is being dragged, from where, and how it was before. */
  private record Held(
      CameraSubject subject, Which which, CameraDrag drag, History before, String gesture) {}

  /** What lies under the pointer. */
  private record Hit(Which which, Grip grip) {}

  CameraPane(EditorModel model, Player player, MediaLibrary library, Thumbnails thumbnails) {
    this.model = model;
    this.library = library;
    this.source = new SourcePicture(thumbnails, this::show);
    setId("camera-pane");
    getStyleClass().add("camera-pane");
    image.setPreserveRatio(false);
    result.setPreserveRatio(true);
    result.setFitWidth(RESULT);
    result.getStyleClass().add("camera-result");
    result.setMouseTransparent(true);
    marks.setManaged(false);
    getChildren().addAll(image, marks, result);
    player.picture().subscribe(now -> result.setImage(now.orElse(null)));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    model.history().subscribe(_ -> update());
    model.playhead().subscribe(_ -> update());
    model.selection().subscribe(_ -> update());
    library.items().subscribe(_ -> update());
    visibleProperty().subscribe(_ -> update());
  }

  /** Whether the camera of what is selected can be edited. */
  boolean canEdit() {
    return CameraSubject.of(model, library).isPresent();
  }

  /** Gives up what is being dragged; false where nothing is. */
  boolean cancel() {
    boolean was = held.isPresent();
    held.map(Held::before).ifPresent(model::restore);
    end();
    return was;
  }

  private void update() {
    if (!isVisible()) {
      return;
    }
    subject = CameraSubject.of(model, library);
    subject.ifPresent(now -> source.want(now.file(), now.fileTime()));
    requestLayout();
  }

  private void show(Image found) {
    image.setImage(found);
    requestLayout();
  }

  /** Where what the camera moves over is. */
  private Rectangle2D room(CameraSubject now) {
    double width = Math.max(1, getWidth() - AIR - COLUMN - AIR / 2);
    double height = Math.max(1, getHeight() - 2 * AIR);
    double aspect = now.edit().subject().pictureAspect();
    double fitted = Math.min(width, height * aspect);
    return new Rectangle2D(
        Math.rint((getWidth() - COLUMN + AIR / 2 - fitted) / 2),
        Math.rint((getHeight() - fitted / aspect) / 2),
        Math.rint(fitted),
        Math.rint(fitted / aspect));
  }

  @Override
  protected void layoutChildren() {
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    marks.setVisible(subject.isPresent());
    image.setVisible(subject.isPresent());
    subject.ifPresent(now -> {
      Rectangle2D room = room(now);
      placeImage(now, room);
      marks.show(now, room, guides);
    });
    result.relocate(getWidth() - RESULT - 8, getHeight() - result.prefHeight(-1) - AIR);
  }

  /** A picture that is fitted into the frame leaves some of it free. */
  private void placeImage(CameraSubject now, Rectangle2D room) {
    boolean fits = now.scene().framing().mode() == Framing.Mode.FIT;
    double scale =
        Math.min(
            room.getWidth() / now.picture().width(), room.getHeight() / now.picture().height());
    double width = fits ? now.picture().width() * scale : room.getWidth();
    double height = fits ? now.picture().height() * scale : room.getHeight();
    image.setFitWidth(width);
    image.setFitHeight(height);
    image.relocate(
        room.getMinX() + (room.getWidth() - width) / 2,
        room.getMinY() + (room.getHeight() - height) / 2);
  }

  private Point2D point(double x, double y, Rectangle2D room) {
    return new Point2D(
        (x - room.getMinX()) / room.getWidth(), (y - room.getMinY()) / room.getHeight());
  }

  private Rectangle2D frame(CameraSubject now, Which which) {
    View view = now.edit().view(which, now.now());
    return CameraMarks.frame(view, now.edit().subject(), room(now));
  }

  private List<Point2D> corners(CameraSubject now, Which which) {
    View view = now.edit().view(which, now.now());
    return CameraMarks.corners(view, now.edit().subject(), room(now));
  }

  private Optional<Hit> hit(CameraSubject now, double x, double y) {
    for (Which which : List.of(Which.NOW, Which.START, Which.END)) {
      if (corners(now, which).stream().anyMatch(corner -> corner.distance(x, y) <= NEAR)) {
        return Optional.of(new Hit(which, Grip.CORNER));
      }
    }
    for (Which which : List.of(Which.START, Which.END)) {
      if (CameraMarks.tag(which, frame(now, which)).contains(x, y)) {
        return Optional.of(new Hit(which, Grip.BODY));
      }
    }
    if (frame(now, Which.NOW).contains(x, y)) {
      return Optional.of(new Hit(Which.NOW, Grip.BODY));
    }
    return List.of(Which.START, Which.END).stream()
        .filter(which -> isOnEdge(frame(now, which), x, y))
        .findFirst()
        .map(which -> new Hit(which, Grip.BODY));
  }

  private static boolean isOnEdge(Rectangle2D frame, double x, double y) {
    Rectangle2D outer =
        new Rectangle2D(
            frame.getMinX() - EDGE,
            frame.getMinY() - EDGE,
            frame.getWidth() + 2 * EDGE,
            frame.getHeight() + 2 * EDGE);
    boolean inside =
        x > frame.getMinX() + EDGE
            && x < frame.getMaxX() - EDGE
            && y > frame.getMinY() + EDGE
            && y < frame.getMaxY() - EDGE;
    return outer.contains(x, y) && !inside;
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && subject.isPresent()) {
      CameraSubject now = subject.get();
      held = hit(now, event.getX(), event.getY()).map(hit -> taken(now, hit, event));
    }
    event.consume();
  }

  private Held taken(CameraSubject now, Hit hit, MouseEvent event) {
    CameraDrag drag =
        new CameraDrag(
            now.edit().subject(),
            now.edit().view(hit.which(), now.now()),
            hit.grip(),
            point(event.getX(), event.getY(), room(now)));
    return new Held(now, hit.which(), drag, model.history().get(), UUID.randomUUID().toString());
  }

  private void dragged(MouseEvent event) {
    held.filter(_ -> !event.isStillSincePress())
        .ifPresent(now -> {
          Rectangle2D room = room(now.subject());
          double reach = event.isAltDown() ? 0 : REACH;
          guides =
              now.drag()
                  .to(
                      point(event.getX(), event.getY(), room),
                      new Point2D(reach / room.getWidth(), reach / room.getHeight()));
          put(now.subject(), now.which(), guides.view(), now.gesture());
        });
    event.consume();
  }

  private void put(CameraSubject from, Which which, View view, String gesture) {
    model.apply(
        "editor.edit.camera",
        Optional.of(gesture),
        SceneEdits.setCamera(from.scene().id(), from.edit().with(which, from.now(), view)));
  }

  private void released(MouseEvent event) {
    end();
    event.consume();
  }

  private void end() {
    held = Optional.empty();
    guides = NO_GUIDES;
    requestLayout();
  }

  private void moved(MouseEvent event) {
    setCursor(
        subject
            .flatMap(now -> hit(now, event.getX(), event.getY()))
            .map(hit -> hit.grip() == Grip.BODY ? Cursor.MOVE : Cursor.NW_RESIZE)
            .orElse(Cursor.DEFAULT));
  }

  private void scrolled(ScrollEvent event) {
    if (subject.isPresent() && event.getDeltaY() != 0) {
      long time = System.nanoTime();
      if (time - wheeled > WHEEL_PAUSE_NANOS) {
        wheelGesture = UUID.randomUUID().toString();
      }
      wheeled = time;
      CameraSubject now = subject.get();
      View view = now.edit().view(Which.NOW, now.now());
      double factor = Math.pow(WHEEL, event.getDeltaY());
      put(now, Which.NOW, CameraDrag.zoomed(now.edit().subject(), view, factor), wheelGesture);
    }
    event.consume();
  }
}
