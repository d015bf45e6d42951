package org.reelboard.app.editor.catalogue;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.kordamp.ikonli.Ikon;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** A catalogue entry to choose: its icon over its name. */
public final class EntryTile extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final PseudoClass PICTURED = PseudoClass.getPseudoClass("pictured");

  private final String entry;
  private final String name;
  private int uses;

  public EntryTile(String entry, String name, Ikon ikon) {
    this(entry, name, Controls.icon(ikon));
  }

  /**
   * @param picture what the entry looks like
   */
  public EntryTile(String entry, String name, Node picture) {
    super(name, picture);
    this.entry = entry;
    this.name = name;
    getStyleClass().setAll("button", "entry-tile");
    setContentDisplay(ContentDisplay.TOP);
    setAlignment(Pos.CENTER);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setAccessibleText(name);
    setWrapText(true);
  }

  /**
   * Shows what the entry looks like, in the place of its icon.
   *
   * @param width of the picture; its shape stays
   */
  public void show(Image picture, ObservableValue<Number> width) {
    ImageView view = new ImageView(picture);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(width);
    setGraphic(view);
    pseudoClassStateChanged(PICTURED, true);
  }

  /** The id of the entry. */
  public String entry() {
    return entry;
  }

  /** What people call the entry. */
  String name() {
    return name;
  }

  /** Says how often the project uses it. */
  void showUses(int count) {
    if (count != uses) {
      uses = count;
      setText(count == 0 ? name : Texts.of("editor.catalogue.used", name, String.valueOf(count)));
      setAccessibleText(getText());
    }
  }

  /** Marks it where it is the one in use. */
  public void showChosen(String id) {
    pseudoClassStateChanged(CHOSEN, entry.equals(id));
  }
}
