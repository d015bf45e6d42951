package org.reelboard.app.editor.thumbnails;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Size;

/** What a scene looks like, small: its source's picture, cut around its focus point. */
public final class ScenePicture {
  /** All small pictures are asked for in one size, so that every view shares them. */
  public static final Size SIZE = new Size(320, 320);

  private final ThumbnailView view;

  public ScenePicture(Thumbnails thumbnails) {
    view = new ThumbnailView(thumbnails);
  }

  public ThumbnailView view() {
    return view;
  }

  public void show(Scene scene, ProjectFolder folder) {
    view.focus(scene.framing().focusX(), scene.framing().focusY());
    view.setStyle(null);
    switch (scene.source()) {
      case Source.Still still ->
          view.show(new Thumbnail(folder.file(still.asset()), Time.ZERO, SIZE));
      case Source.Clip clip -> view.show(new Thumbnail(folder.file(clip.asset()), clip.in(), SIZE));
      case Source.ColourCard card -> showColour(card.colour());
      case Source.Slot slot -> showSlot(slot.colour());
      case Source.Unknown _ -> view.show(Material2OutlinedAL.HELP_OUTLINE);
    }
  }

  public void release() {
    view.release();
  }

  private void showSlot(Rgb colour) {
    view.show(Material2OutlinedAL.ADD_PHOTO_ALTERNATE);
    view.setStyle(
        "-fx-background-color: "
            + colour
            + "; -fx-border-color: rgba(255, 255, 255, 0.7);"
            + " -fx-border-style: segments(6, 5); -fx-border-insets: 7; -fx-border-radius: 6;");
  }

  private void showColour(Rgb colour) {
    view.show(Material2OutlinedAL.FORMAT_COLOR_FILL);
    view.setStyle("-fx-background-color: " + colour);
  }
}
