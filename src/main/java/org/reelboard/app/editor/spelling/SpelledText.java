package org.reelboard.app.editor.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.studio.spelling.Misspelling;

/**
 * A text area whose unknown words are underlined as they are typed. The context menu, or Alt+Enter
 * where the text cursor stands, offers what might have been meant.
 */
public final class SpelledText extends StackPane {
  private static final int MOST_LINES = 200;

  private final TextArea text;
  private final WordsSpelling spelling;
  private final Runnable changed;
  private final Pane lines = new Pane();
  private RunningTask checking = new RunningTask();
  private List<Misspelling> words = List.of();
  private boolean drawing;

  /**
   * Surrounds a text area.
   *
   * @param changed told when a word was written otherwise
   */
  public SpelledText(TextArea text, WordsSpelling spelling, Runnable changed) {
    super(text);
    getStylesheets().add(styleSheet());
    this.text = text;
    this.spelling = spelling;
    this.changed = changed;
    lines.setMouseTransparent(true);
    Rectangle frame = new Rectangle();
    frame.widthProperty().bind(lines.widthProperty());
    frame.heightProperty().bind(lines.heightProperty());
    lines.setClip(frame);
    getChildren().add(lines);
    text.textProperty().subscribe(_ -> typed());
    text.skinProperty().subscribe(_ -> drawSoon());
    text.widthProperty().subscribe(_ -> drawSoon());
    text.heightProperty().subscribe(_ -> drawSoon());
    text.scrollTopProperty().subscribe(_ -> drawSoon());
    text.caretPositionProperty().subscribe(_ -> drawSoon());
    spelling.rules().subscribe(_ -> check());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
  }

  private static String styleSheet() {
    return Objects.requireNonNull(SpelledText.class.getResource("spelling.css")).toExternalForm();
  }

  /** Selects the next unknown word behind the text cursor; false where there is none. */
  public boolean selectNext() {
    Optional<Misspelling> next =
        words.stream().filter(one -> one.start() >= text.getCaretPosition()).findFirst();
    next.ifPresent(this::select);
    return next.isPresent();
  }

  /** Selects a word, if it is still there. */
  public void select(Misspelling one) {
    if (isThere(one)) {
      text.requestFocus();
      text.selectRange(one.start(), one.end());
    }
  }

  private boolean isThere(Misspelling one) {
    return text.getText().startsWith(one.word(), one.start());
  }

  private void typed() {
    show(words.stream().filter(this::isThere).toList());
    check();
  }

  private void check() {
    String checked = text.getText();
    checking.cancel();
    checking =
        spelling.check(
            checked,
            wrong -> {
              if (checked.equals(text.getText())) {
                show(wrong);
              }
            });
  }

  private void show(List<Misspelling> wrong) {
    words = wrong;
    drawSoon();
  }

  /** Where letters stand is known once they are laid out. */
  private void drawSoon() {
    if (!drawing) {
      drawing = true;
      Platform.runLater(this::draw);
    }
  }

  private void draw() {
    drawing = false;
    lines.getChildren().clear();
    if (!words.isEmpty() && text.getSkin() instanceof TextAreaSkin skin) {
      text.layout();
      int first = skin.getIndex(0, 0).getCharIndex();
      int last = skin.getIndex(text.getWidth(), text.getHeight()).getInsertionIndex();
      words.stream()
          .filter(one -> one.end() > first && one.start() <= last && isThere(one))
          .filter(one -> !isBeingTyped(one))
          .limit(MOST_LINES)
          .flatMap(one -> pieces(skin, one).stream())
          .map(piece -> moved(piece, origin()))
          .map(WavyLine::new)
          .forEach(lines.getChildren()::add);
    }
  }

  /** The skin counts from where the text begins, within border and padding. */
  private Point2D origin() {
    return Optional.ofNullable(text.lookup(".content"))
        .map(content -> content.localToScene(text.getScrollLeft(), text.getScrollTop()))
        .map(text::sceneToLocal)
        .orElse(Point2D.ZERO);
  }

  private static Rectangle2D moved(Rectangle2D piece, Point2D by) {
    return new Rectangle2D(
        piece.getMinX() + by.getX(),
        piece.getMinY() + by.getY(),
        piece.getWidth(),
        piece.getHeight());
  }

  /** Nobody wants to be told of a word that is still being typed. */
  private boolean isBeingTyped(Misspelling one) {
    return text.isFocused()
        && text.getSelection().getLength() == 0
        && text.getCaretPosition() == one.end();
  }

  /** A word that is broken over several lines has a piece on each. */
  private static List<Rectangle2D> pieces(TextAreaSkin skin, Misspelling one) {
    List<Rectangle2D> pieces = new ArrayList<>();
    for (int index = one.start(); index < one.end(); index++) {
      Rectangle2D letter = skin.getCharacterBounds(index);
      if (pieces.isEmpty() || isBelow(letter, pieces.getLast())) {
        pieces.add(letter);
      } else {
        pieces.set(pieces.size() - 1, around(pieces.getLast(), letter));
      }
    }
    return pieces;
  }

  /** What is said of letters overlaps what is said of those in the next line. */
  private static boolean isBelow(Rectangle2D letter, Rectangle2D piece) {
    return letter.getMinY() > piece.getMinY() + piece.getHeight() / 2;
  }

  private static Rectangle2D around(Rectangle2D one, Rectangle2D other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new Rectangle2D(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isAltDown() && offerAtCaret()) {
      event.consume();
    }
  }

  private boolean offerAtCaret() {
    Optional<Misspelling> word = at(text.getCaretPosition());
    word.ifPresent(one -> {
      if (text.getSkin() instanceof TextAreaSkin skin) {
        Rectangle2D letter = skin.getCharacterBounds(one.start());
        offer(one, text.localToScreen(letter.getMinX(), letter.getMaxY()));
      }
    });
    return word.isPresent();
  }

  private void menuAsked(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      if (offerAtCaret()) {
        event.consume();
      }
    } else if (text.getSkin() instanceof TextAreaSkin skin) {
      Point2D place = text.screenToLocal(event.getScreenX(), event.getScreenY());
      at(skin.getIndex(place.getX(), place.getY()).getCharIndex())
          .ifPresent(one -> {
            event.consume();
            offer(one, new Point2D(event.getScreenX(), event.getScreenY()));
          });
    }
  }

  private Optional<Misspelling> at(int place) {
    return words.stream()
        .filter(one -> one.start() <= place && place <= one.end() && isThere(one))
        .findFirst();
  }

  private void offer(Misspelling one, Point2D screen) {
    select(one);
    spelling.suggest(
        one.word(),
        found -> {
          if (isThere(one)) {
            new SpellingMenu(one.word(), found, spelling, word -> write(one, word))
                .show(text, screen.getX(), screen.getY());
          }
        });
  }

  private void write(Misspelling one, String word) {
    if (isThere(one)) {
      text.replaceText(one.start(), one.end(), word);
      changed.run();
    }
  }
}
