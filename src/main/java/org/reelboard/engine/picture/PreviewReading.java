package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/**
 * How one compositor of a preview reads its files: stills from their levels, and clips as well as
 * the moment allows. An export never reads so. Belongs to the compositor's thread, which says what
 * it wants before each frame.
 */
public final class PreviewReading {
  private final Proxies proxies;
  private final Optional<StillLevels> levels;
  private Clips clips = Clips.EXACT;
  private BooleanSupplier unwanted = () -> false;
  private Drawn drawn = Drawn.OF_STILLS;

  /** Which pictures of clips are wanted. */
  public enum Clips {
    /** The clip's own. */
    EXACT,
    /** Those of its proxy, where it has one. */
    SMOOTH,
    /** Those of its proxy, else one near by that is there at once. */
    NEARBY
  }

  /** What a frame was drawn from. */
  public enum Drawn {
    OF_STILLS,
    OF_CLIPS,
    /** At least one clip was stood for by its proxy or by another of its pictures. */
    OF_STAND_INS
  }

  public PreviewReading(Proxies proxies, Optional<StillLevels> levels) {
    this.proxies = proxies;
    this.levels = levels;
  }

  /**
   * What the next frames are wanted for.
   *
   * @param unwanted asked while a clip is decoded: where it is true, drawing ends with a {@link
   *     java.util.concurrent.CancellationException}
   */
  public void want(Clips wanted, BooleanSupplier unwanted) {
    this.clips = wanted;
    this.unwanted = unwanted;
    this.drawn = Drawn.OF_STILLS;
  }

  /** What was drawn from since something was wanted. */
  public Drawn drawn() {
    return drawn;
  }

  void drew(Drawn from) {
    drawn = from.compareTo(drawn) > 0 ? from : drawn;
  }

  Clips clips() {
    return clips;
  }

  BooleanSupplier unwanted() {
    return unwanted;
  }

  Optional<Path> proxy(Path clip) {
    return proxies.of(clip);
  }

  Frame still(Path file, Size size, StillLevels.Reader reader) throws MediaException {
    return levels.isPresent() ? levels.get().still(file, size, reader) : reader.read();
  }
}
