package org.reelboard.app.editor.notices;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;

/** Shows notices as cards above each other, in a corner of the window. */
public final class NoticeBar extends VBox {
  private static final Duration NEWS_STAY = Duration.seconds(7);

  private final Notices notices;

  public NoticeBar(Notices notices) {
    this.notices = notices;
    getStyleClass().add("notice-bar");
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    notices.shown().forEach(this::add);
    notices.shown().addListener((ListChangeListener<Notice>) this::changed);
  }

  private void changed(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::remove);
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void remove(Notice notice) {
    getChildren().removeIf(node -> notice.equals(node.getUserData()));
  }

  private void add(Notice notice) {
    getChildren().add(card(notice));
    if (notice.kind() == Notice.Kind.NEWS) {
      PauseTransition stay = new PauseTransition(NEWS_STAY);
      stay.setOnFinished(_ -> notices.close(notice));
      stay.play();
    }
  }

  private Node card(Notice notice) {
    Label sentence = new Label(notice.sentence());
    sentence.setWrapText(true);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox card = new HBox(symbol(notice.kind()), sentence);
    card.getStyleClass()
        .addAll("notice", "notice-" + notice.kind().name().toLowerCase(java.util.Locale.ROOT));
    card.setAlignment(Pos.CENTER_LEFT);
    notice.choices().forEach(choice -> card.getChildren().add(button(notice, choice)));
    card.getChildren()
        .add(
            Controls.iconButton(
                Material2OutlinedAL.CLOSE, "editor.notice.close", () -> notices.close(notice)));
    card.setUserData(notice);
    return card;
  }

  private Button button(Notice notice, Notice.Choice choice) {
    Button button = new Button(choice.text());
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_OUTLINED);
    button.setOnAction(_ -> {
      notices.close(notice);
      choice.action().run();
    });
    return button;
  }

  private static FontIcon symbol(Notice.Kind kind) {
    return switch (kind) {
      case NEWS -> Controls.icon(Material2OutlinedAL.CHECK_CIRCLE);
      case PROBLEM -> Controls.icon(Material2OutlinedAL.ERROR_OUTLINE);
    };
  }
}
