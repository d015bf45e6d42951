package org.reelboard.app.editor.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.LibraryActions;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.model.MediaUses;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.SearchField;
import org.reelboard.app.editor.waveforms.Waveforms;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.sound.Waveform;

/**
 * The project's music and other sounds, each with its shape: Space or its button plays one; double
 * click, Enter or drag puts it into the film. Shapes are asked for only while this is seen.
 */
public final class SoundsView extends BorderPane {
  private final Parts parts;
  private final VBox list = new VBox();
  private final Label nothing = Controls.quiet("");
  private final Map<AssetPath, SoundRow> made = new HashMap<>();
  private LibraryQuery query = LibraryQuery.ALL.toggled(LibraryQuery.Filter.SOUNDS);

  /**
   * What the sounds work with.
   *
   * @param add asks the user for files to bring in
   */
  public record Parts(
      EditorModel model,
      MediaLibrary library,
      MediaActions media,
      LibraryActions actions,
      SoundTaste taste,
      Waveforms waveforms,
      DragLayer drags,
      Runnable add) {}

  public SoundsView(Parts parts) {
    this.parts = parts;
    setId("sounds");
    getStyleClass().add("library");
    Button add = Controls.button(Material2AL.LIBRARY_ADD, "editor.sounds.add", parts.add());
    add.setId("add-sounds");
    add.setMaxWidth(Double.MAX_VALUE);
    SearchField search = new SearchField("editor.sounds.search", this::seek);
    search.setId("sounds-search");
    nothing.setWrapText(true);
    nothing.managedProperty().bind(nothing.visibleProperty());
    VBox top = new VBox(add, search, nothing);
    top.getStyleClass().add("library-top");
    list.getStyleClass().add("sound-list");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet-scroll");
    setTop(top);
    setCenter(scroll);
    parts.library().items().subscribe(_ -> show());
    parts.model().project().subscribe(_ -> show());
    parts.waveforms().listen(this::showShapes);
    parts.taste().playing().subscribe(_ -> showHeard());
    parts.taste().part().subscribe(_ -> showHeard());
    visibleProperty().subscribe(_ -> showShapes());
    parentProperty().flatMap(parent -> parent.visibleProperty()).subscribe(_ -> showShapes());
  }

  private void seek(String words) {
    query = query.withWords(words);
    show();
  }

  private void show() {
    List<MediaItem> items = parts.library().items().get();
    MediaUses uses = MediaUses.of(parts.model().project().get());
    Set<MediaItem> there = new HashSet<>(items);
    made.values().removeIf(row -> !there.contains(row.item()));
    List<SoundRow> wanted = query.of(items, uses).stream().map(this::row).toList();
    wanted.forEach(row -> row.showUses(uses.of(row.item().path()).size()));
    if (!list.getChildren().equals(wanted)) {
      list.getChildren().setAll(wanted);
      showShapes();
    }
    nothing.setVisible(wanted.isEmpty());
    nothing.setText(
        query.words().isBlank()
            ? Texts.of("editor.sounds.none")
            : Texts.of("editor.library.nothing"));
  }

  private SoundRow row(MediaItem item) {
    return made.computeIfAbsent(item.path(), _ -> make(item));
  }

  private SoundRow make(MediaItem item) {
    SoundRow row =
        new SoundRow(
            item,
            new LibraryTile.Actions(
                one -> parts.actions().showNextUse(one.path()), parts.taste()::toggle));
    row.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          row.requestFocus();
          // Else the scroll pane would take the focus.
          event.consume();
        });
    row.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            use(item);
          }
        });
    row.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> parts.taste().stop());
    parts.drags().addSource(row, () -> Optional.of(new Payload.Media(List.of(item.path()))));
    return row;
  }

  private void use(MediaItem item) {
    parts.taste().stop();
    parts.media().addBehindSelection(List.of(item.path()));
  }

  private boolean isSeen() {
    return getParent() != null && getParent().isVisible();
  }

  private void showShapes() {
    if (isSeen()) {
      rows()
          .forEach(row -> row.show(parts.waveforms().of(row.item().file()).orElse(Waveform.NONE)));
    }
  }

  private void showHeard() {
    Optional<MediaItem> playing = parts.taste().playing().get();
    made.values()
        .forEach(row ->
            row.showHeard(playing.filter(row.item()::equals).map(_ -> parts.taste().part().get())));
  }

  private void key(KeyEvent event) {
    List<SoundRow> rows = rows();
    Optional<SoundRow> focused = rows.stream().filter(SoundRow::isFocused).findFirst();
    if (focused.isEmpty()) {
      return;
    }
    int index = rows.indexOf(focused.get());
    MediaItem item = focused.get().item();
    switch (event.getCode()) {
      case UP -> rows.get(Math.max(0, index - 1)).requestFocus();
      case DOWN -> rows.get(Math.min(rows.size() - 1, index + 1)).requestFocus();
      case ENTER -> use(item);
      case SPACE -> parts.taste().toggle(item);
      case DELETE, BACK_SPACE -> parts.actions().removeUnused(List.of(item.path()));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private List<SoundRow> rows() {
    return list.getChildren().stream()
        .filter(SoundRow.class::isInstance)
        .map(SoundRow.class::cast)
        .toList();
  }
}
