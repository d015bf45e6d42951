package org.reelboard.engine.picture.overlay;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;

/**
 * Artworks and layers that were made for frames before: those that are seen, and some that were
 * seen last, so that memory stays flat however long the film is.
 */
final class KeptOverlays implements AutoCloseable {
  /** Beside those of the frame and of another size of it: to step back, or to scrub. */
  private static final int OTHERS = 8;

  /**
   * What they may take together. Artworks that are not seen go first; where those that are seen
   * take more, their layers are drawn anew for each frame.
   */
  private static final long MOST_BYTES = 128L << 20;

  private final Map<Object, Kept> all = new LinkedHashMap<>(32, 0.75f, true);

  /** Makes an artwork that is not kept. */
  interface Maker {
    Optional<Artwork> make() throws MediaException;
  }

  /** What a layer is drawn of. */
  record Look(Object state, Placement placement, Blend blend) {}

  /** An overlay's artwork and its last layer. */
  static final class Kept implements AutoCloseable {
    private final Optional<Artwork> artwork;
    private @Nullable Look look;
    private @Nullable Layer layer;

    private Kept(Optional<Artwork> artwork) {
      this.artwork = artwork;
    }

    Optional<Artwork> artwork() {
      return artwork;
    }

    /** The layer of a look, drawn if it is not the last one. */
    Layer layer(Look wanted, Supplier<Layer> drawn) {
      if (layer == null || !wanted.equals(look)) {
        dropLayer();
        layer = drawn.get();
        look = wanted;
      }
      return layer;
    }

    private long bytes() {
      return layerBytes() + artwork.map(Artwork::bytes).orElse(0L);
    }

    private long layerBytes() {
      return layer == null ? 0 : layer.bytes();
    }

    private void dropLayer() {
      if (layer != null) {
        layer.close();
        layer = null;
      }
    }

    @Override
    public void close() {
      dropLayer();
      artwork.ifPresent(Artwork::close);
    }
  }

  /**
   * What is kept for a key, made if it is not there.
   *
   * @param key equal where the artwork is the same
   */
  Kept of(Object key, Maker maker) throws MediaException {
    Kept known = all.get(key);
    if (known == null) {
      known = new Kept(maker.make());
      all.put(key, known);
    }
    return known;
  }

  /** Lets go of all but those that were used last. */
  void keepFew(int seen) {
    long bytes = all.values().stream().mapToLong(Kept::bytes).sum();
    Iterator<Kept> oldest = all.values().iterator();
    while (all.size() > 2 * seen + OTHERS || (bytes > MOST_BYTES && all.size() > seen)) {
      Kept one = oldest.next();
      bytes -= one.bytes();
      one.close();
      oldest.remove();
    }
    for (Kept one : all.values()) {
      if (bytes <= MOST_BYTES) {
        return;
      }
      bytes -= one.layerBytes();
      one.dropLayer();
    }
  }

  @Override
  public void close() {
    all.values().forEach(Kept::close);
    all.clear();
  }
}
