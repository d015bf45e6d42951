package org.reelboard.app.editor.overlays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.picture.overlay.SplitScreen;

/** Makes pictures in the picture of files of the library. */
public final class InsetMaking {
  /** A third of the picture each way, in its upper right corner, as such boxes usually lie. */
  private static final double THIRD = 1 / 3.0;

  private static final Placement CORNER = Placement.at(0.7, 0.3);

  private final MediaLibrary library;
  private final OverlayActions actions;

  public InsetMaking(MediaLibrary library, OverlayActions actions) {
    this.library = library;
    this.actions = actions;
  }

  /** Lays a picture or a clip over the film at the playhead; a sound has no picture. */
  public void add(AssetPath file) {
    source(file)
        .ifPresent(source ->
            actions.add(
                new OverlayContent.Inset(source, THIRD, THIRD, Framing.COVER, Fields.NONE),
                CORNER,
                Motions.NONE));
  }

  /** Shares the picture out among files, as many as there are boxes for. */
  public void split(SplitScreen layout, List<AssetPath> files) {
    List<Source> sources = files.stream().flatMap(file -> source(file).stream()).toList();
    List<OverlayActions.New> insets = new ArrayList<>();
    for (int index = 0; index < Math.min(sources.size(), layout.boxes().size()); index++) {
      SplitScreen.Box box = layout.boxes().get(index);
      insets.add(new OverlayActions.New(box.inset(sources.get(index)), box.placement()));
    }
    actions.addAll(insets);
  }

  private Optional<Source> source(AssetPath file) {
    return library
        .item(file)
        .flatMap(MediaItem::facts)
        .flatMap(facts ->
            switch (facts) {
              case MediaFacts.Still _ -> Optional.of(new Source.Still(file));
              case MediaFacts.Video _ -> Optional.of(new Source.Clip(file, Time.ZERO));
              case MediaFacts.Sound _ -> Optional.empty();
            });
  }
}
