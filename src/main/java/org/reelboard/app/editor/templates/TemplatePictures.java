package org.reelboard.app.editor.templates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.reelboard.app.editor.thumbnails.FrameImages;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * Draws small pictures of templates, one of each scene where its words stand.
 *
 * @param shelf lends the typefaces
 */
public record TemplatePictures(TypefaceShelf shelf) {
  private static final Size SIZE = new Size(162, 288);

  /** Where in a scene all that comes has come, and nothing has gone yet. */
  private static final double SETTLED = 0.62;

  /** Not for the JavaFX thread. */
  List<Image> of(Project project) throws MediaException {
    Layout layout = Layout.of(project);
    List<Image> pictures = new ArrayList<>();
    Stock stock = new Stock(StillCache.ofUsualSize(), shelf);
    try (Compositor compositor =
        new Compositor(new ProjectFolder(Path.of("")), UnreadablePolicy.REFUSE, stock)) {
      for (Layout.Placement one : layout.placements()) {
        long frame = one.start() + Math.round(one.frames() * SETTLED);
        pictures.add(FrameImages.of(compositor.compose(project, layout, frame, SIZE)));
      }
    }
    return pictures;
  }
}
