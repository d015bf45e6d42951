package org.reelboard.app.editor.history;

import atlantafx.base.controls.Popover;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.history.StepList.Point;
import org.reelboard.app.editor.history.StepList.When;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** The list of all steps; the film follows the one that is chosen. */
public final class HistoryPopover {
  private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
  private static final double WIDTH = 280;
  private static final double HEIGHT = 360;

  private final EditorModel model;

  public HistoryPopover(EditorModel model) {
    this.model = model;
  }

  /** Opens below a control and stays open while steps are walked. */
  public void open(Node owner) {
    ListView<Point> list = new ListView<>();
    list.setId("history-list");
    list.setAccessibleText(Texts.of("editor.history.title"));
    list.setCellFactory(_ -> new Cell());
    list.setPrefSize(WIDTH, HEIGHT);
    Subscription shown = model.history().subscribe(() -> show(list));
    show(list);
    list.getSelectionModel().selectedItemProperty().subscribe(this::walk);
    VBox content = new VBox(Controls.heading("editor.history.title"), list);
    content.getStyleClass().add("popover-content");
    Popover popover = new Popover(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setAnimated(false);
    popover.setOnHidden(_ -> shown.unsubscribe());
    popover.show(owner);
    list.requestFocus();
  }

  private void show(ListView<Point> list) {
    int present = model.history().get().past().size();
    list.getItems().setAll(StepList.of(model.history().get()));
    list.getSelectionModel().clearAndSelect(present);
    list.scrollTo(Math.max(0, present - 5));
  }

  private void walk(@Nullable Point chosen) {
    if (chosen != null && chosen.steps() != model.history().get().past().size()) {
      model.walkTo(chosen.steps());
    }
  }

  private static final class Cell extends ListCell<Point> {
    @Override
    protected void updateItem(@Nullable Point point, boolean empty) {
      super.updateItem(point, empty);
      setText(point == null || empty ? null : point.text());
      pseudoClassStateChanged(FUTURE, point != null && !empty && point.when() == When.FUTURE);
    }
  }
}
