package org.reelboard.app.editor.library;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.ThumbnailView;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/** One file of the library: its picture, what it is, its name. */
final class LibraryTile extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final MediaItem item;
  private final ThumbnailView picture;
  private final Label badge = new Label();
  private final Label proxy = new Label();

  LibraryTile(MediaItem item, Thumbnails thumbnails) {
    this.item = item;
    picture = new ThumbnailView(thumbnails);
    getStyleClass().add("library-tile");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(item.path().fileName());
    pseudoClassStateChanged(MISSING, item.isMissing());
    badge.getStyleClass().addAll("badge", "duration");
    badge.setVisible(false);
    Label name = new Label(item.path().fileName());
    name.getStyleClass().add("library-name");
    name.setMaxWidth(Double.MAX_VALUE);
    proxy.getStyleClass().add("badge");
    proxy.setVisible(false);
    proxy.setMouseTransparent(true);
    StackPane frame = new StackPane(picture, badge, proxy);
    StackPane.setAlignment(proxy, Pos.TOP_LEFT);
    frame.getStyleClass().add("library-frame");
    StackPane.setAlignment(badge, Pos.BOTTOM_RIGHT);
    getChildren().addAll(frame, name);
    Tooltip.install(this, new Tooltip(show()));
  }

  MediaItem item() {
    return item;
  }

  void showSelected(MediaItem selected) {
    pseudoClassStateChanged(SELECTED, item.path().equals(selected.path()));
  }

  /** Says that the clip has a proxy, or how far that is. */
  void mark(Optional<ProxyState> state) {
    String text =
        state
            .map(now ->
                switch (now) {
                  case ProxyState.Making(double done) ->
                      Texts.of("editor.library.proxy.making", "" + Math.round(100 * done));
                  case ProxyState.Ready _ -> Texts.of("editor.library.proxy.ready");
                  case ProxyState.Waiting _, ProxyState.Needless _, ProxyState.Failed _ -> "";
                })
            .orElse("");
    proxy.setText(text);
    proxy.setVisible(!text.isEmpty());
  }

  void release() {
    picture.release();
  }

  private String show() {
    return switch (item.state()) {
      case MediaItem.State.Looking _ ->
          withIcon(Material2OutlinedMZ.MORE_HORIZ, Texts.of("editor.library.looking"));
      case MediaItem.State.Missing _ ->
          withIcon(
              Material2OutlinedAL.LINK_OFF,
              Texts.of("editor.library.missing", item.file().toString()));
      case MediaItem.State.Unreadable(String sentence) ->
          withIcon(Material2OutlinedAL.BROKEN_IMAGE, sentence);
      case MediaItem.State.Ready(MediaFacts facts) -> show(facts);
    };
  }

  private String withIcon(Ikon icon, String sentence) {
    picture.show(icon);
    return sentence;
  }

  private String show(MediaFacts facts) {
    switch (facts) {
      case MediaFacts.Still _ -> showPicture();
      case MediaFacts.Video video -> {
        showPicture();
        showDuration(video.duration());
      }
      case MediaFacts.Sound sound -> {
        picture.show(Material2OutlinedAL.AUDIOTRACK);
        picture.getStyleClass().add("sound");
        showDuration(sound.duration());
      }
    }
    return item.path().fileName() + "\n" + MediaTexts.describe(facts);
  }

  private void showPicture() {
    picture.show(new Thumbnail(item.file(), Time.ZERO, ScenePicture.SIZE));
  }

  private void showDuration(Time duration) {
    badge.setText(TimeLabels.length(duration));
    badge.setVisible(true);
  }
}
