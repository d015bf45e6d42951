package org.reelboard.app.editor.background;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in a file how long work took, from one session to the next. Where the file cannot be read
 * or written nothing is said: only the first times left are worse then.
 */
public final class KeptPaces implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptPaces.class);

  private final Path file;
  private final BackgroundTasks lane;
  private final Paces paces;

  /**
   * Reads them in the background.
   *
   * @param lane closed after this
   */
  public KeptPaces(Path file, BackgroundTasks lane, Paces paces) {
    this.file = file.toAbsolutePath();
    this.lane = lane;
    this.paces = paces;
    lane.run(this::read, paces::recall, _ -> {});
  }

  private Map<WorkKind, Double> read() {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (NoSuchFileException e) {
      LOG.debug("nothing is known yet of how long work takes", e);
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("how long work took before is not known", e);
    }
    Map<WorkKind, Double> known = new EnumMap<>(WorkKind.class);
    for (WorkKind kind : WorkKind.values()) {
      String line = lines.getProperty(kind.id());
      if (line != null && line.matches("[0-9]{1,15}")) {
        known.put(kind, Double.valueOf(line));
      }
    }
    return known;
  }

  private boolean write(Map<WorkKind, Double> known) {
    StringBuilder lines = new StringBuilder();
    known.forEach((kind, nanos) ->
        lines.append(kind.id()).append('=').append(Math.round(nanos)).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
      return true;
    } catch (IOException e) {
      LOG.info("how long work takes is not remembered", e);
      return false;
    }
  }

  /** Writes them in the background. */
  @Override
  public void close() {
    Map<WorkKind, Double> known = paces.known();
    if (!known.isEmpty()) {
      lane.run(() -> write(known), _ -> {}, _ -> {});
    }
  }
}
