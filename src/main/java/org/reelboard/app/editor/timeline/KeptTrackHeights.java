package org.reelboard.app.editor.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/**
 * The heights of the tracks, remembered in a file of the state folder: a track and its height a
 * line. Used on the JavaFX thread only.
 */
public final class KeptTrackHeights {
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,4})");

  /** So long after the last change: a drag is many. */
  private static final Duration REST = Duration.millis(800);

  private final Path file;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final ObjectProperty<TrackHeights> heights;
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * Reads them in the background, and writes them when they have changed.
   *
   * @param lane runs its tasks one after the other
   */
  public KeptTrackHeights(
      Path file,
      ObjectProperty<TrackHeights> heights,
      BackgroundTasks lane,
      Consumer<ReelboardException> problems) {
    this.file = file.toAbsolutePath();
    this.heights = heights;
    this.lane = lane;
    this.problems = problems;
    rest.setOnFinished(_ -> save());
    lane.run(this::read, this::first, problems);
  }

  private void first(TrackHeights read) {
    heights.set(read);
    heights.addListener((_, _, _) -> rest.playFromStart());
  }

  private void save() {
    List<String> lines =
        heights.get().byTrack().keySet().stream()
            .sorted()
            .map(track -> track + " " + Math.round(heights.get().of(track)))
            .toList();
    lane.run(() -> write(lines), _ -> {}, problems);
  }

  private TrackHeights read() throws StoreException {
    Map<String, Double> read = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher found = LINE.matcher(line);
        if (found.matches()) {
          read.put(found.group(1), Double.valueOf(found.group(2)));
        }
      }
    } catch (NoSuchFileException e) {
      return TrackHeights.USUAL;
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.timeline.heights-not-read", file.toString()), e);
    }
    return new TrackHeights(read);
  }

  private Path write(List<String> lines) throws StoreException {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.timeline.heights-not-written", file.toString()), e);
    }
  }
}
