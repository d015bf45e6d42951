package org.reelboard.app.editor.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.LateTooltip;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.ThumbnailView;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/** One file of the library: its picture, what it is, its name, and how often it is used. */
final class LibraryTile extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final MediaItem item;
  private final ThumbnailView picture;
  private final Label badge = new Label();
  private final Label proxy = new Label();
  private final Button uses = new Button();
  private final Button play;
  private Optional<Integer> shownUses = Optional.empty();

  /**
   * What a tile's buttons do.
   *
   * @param showUse selects where the file is used, each time the next place
   * @param play plays the sound, or stops it
   */
  record Actions(Consumer<MediaItem> showUse, Consumer<MediaItem> play) {}

  LibraryTile(MediaItem item, Thumbnails thumbnails, Actions actions) {
    this.item = item;
    picture = new ThumbnailView(thumbnails);
    getStyleClass().add("library-tile");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(item.path().fileName());
    pseudoClassStateChanged(MISSING, item.isMissing());
    badge.getStyleClass().addAll("badge", "duration");
    badge.setVisible(false);
    badge.setMouseTransparent(true);
    uses.getStyleClass().setAll("button", "badge", "library-uses");
    uses.setFocusTraversable(false);
    uses.setVisible(false);
    uses.setOnAction(_ -> actions.showUse().accept(item));
    play =
        Controls.iconButton(
            Material2AL.ARROW_RIGHT, "editor.library.listen", () -> actions.play().accept(item));
    play.getStyleClass().add("library-play");
    play.setFocusTraversable(false);
    play.setVisible(false);
    Label name = new Label(item.path().fileName());
    name.getStyleClass().add("library-name");
    name.setMaxWidth(Double.MAX_VALUE);
    proxy.getStyleClass().add("badge");
    proxy.setVisible(false);
    proxy.setMouseTransparent(true);
    StackPane frame = new StackPane(picture, play, badge, uses, proxy);
    // In a corner: two clicks in the middle put the file into the film.
    StackPane.setAlignment(play, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(proxy, Pos.BOTTOM_LEFT);
    frame.getStyleClass().add("library-frame");
    StackPane.setAlignment(badge, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(uses, Pos.TOP_LEFT);
    getChildren().addAll(frame, name);
    LateTooltip.explain(name, show(frame));
  }

  MediaItem item() {
    return item;
  }

  void showSelected(boolean isSelected) {
    pseudoClassStateChanged(SELECTED, isSelected);
  }

  /** Says how often the file is used. */
  void showUses(int count) {
    if (shownUses.filter(shown -> shown == count).isPresent()) {
      return;
    }
    shownUses = Optional.of(count);
    uses.setVisible(count > 0);
    uses.setText(Texts.of("editor.library.uses", count));
    Controls.explain(uses, Texts.of("editor.library.usestip", count));
    setAccessibleHelp(Texts.of("editor.library.usestip", count));
  }

  void showPlaying(boolean isPlaying) {
    if (play.getGraphic() instanceof FontIcon icon) {
      icon.setIconCode(isPlaying ? Material2MZ.STOP : Material2MZ.PLAY_ARROW);
    }
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
                  case ProxyState.Waiting _,
                      ProxyState.Needless _,
                      ProxyState.Stopped _,
                      ProxyState.Failed _ ->
                      "";
                })
            .orElse("");
    proxy.setText(text);
    proxy.setVisible(!text.isEmpty());
  }

  void release() {
    picture.release();
  }

  private String show(StackPane frame) {
    return switch (item.state()) {
      case MediaItem.State.Looking _ ->
          withIcon(Material2OutlinedMZ.MORE_HORIZ, Texts.of("editor.library.looking"));
      case MediaItem.State.Missing _ ->
          withIcon(
              Material2OutlinedAL.LINK_OFF,
              Texts.of("editor.library.missing", item.file().toString()));
      case MediaItem.State.Unreadable(String sentence) ->
          withIcon(Material2OutlinedAL.BROKEN_IMAGE, sentence);
      case MediaItem.State.Ready(MediaFacts facts) -> show(facts, frame);
    };
  }

  private String withIcon(Ikon icon, String sentence) {
    picture.show(icon);
    return sentence;
  }

  private String show(MediaFacts facts, StackPane frame) {
    switch (facts) {
      case MediaFacts.Still _ -> showPicture();
      case MediaFacts.Video video -> {
        showPicture();
        showDuration(video.duration());
        ClipScrub.install(frame, picture, item, video);
      }
      case MediaFacts.Sound sound -> {
        picture.show(Material2OutlinedAL.AUDIOTRACK);
        picture.getStyleClass().add("sound");
        showDuration(sound.duration());
        play.setVisible(true);
        showPlaying(false);
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
