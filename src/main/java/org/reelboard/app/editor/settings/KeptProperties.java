package org.reelboard.app.editor.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the window was left, kept in a file of the state folder: a property and its value a line.
 * What the file does not say, or says wrongly, stays as usual. Used on the JavaFX thread only.
 */
public final class KeptProperties implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptProperties.class);

  /** So long after the last change: a drag is many. */
  private static final Duration REST = Duration.millis(800);

  private final Path file;
  private final List<Kept<?>> all;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * One property.
   *
   * @param name of its line; never changed
   * @param read empty for what is no value of it
   */
  public record Kept<T>(
      String name,
      Property<T> property,
      Function<T, String> written,
      Function<String, Optional<T>> read) {
    /** One that is on or off. */
    public static Kept<Boolean> flag(String name, Property<Boolean> property) {
      return choice(name, property, List.of(true, false), String::valueOf);
    }

    /** One that is one of a few. */
    public static <T> Kept<T> choice(
        String name, Property<T> property, List<T> known, Function<T, String> id) {
      return new Kept<>(
          name,
          property,
          id,
          text -> known.stream().filter(one -> id.apply(one).equals(text)).findFirst());
    }

    /** A number from 0 to 1. */
    public static Kept<Number> share(String name, Property<Number> property) {
      return new Kept<>(
          name,
          property,
          String::valueOf,
          text -> number(text).filter(share -> share >= 0 && share <= 1).map(share -> share));
    }

    /** A number as it was written; empty where it is none. */
    public static Optional<Double> number(String text) {
      try {
        return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private void set(String text) {
      read.apply(text).ifPresent(property::setValue);
    }

    private String line() {
      return name + " = " + written.apply(property.getValue()) + "\n";
    }
  }

  /**
   * Reads them in the background, and writes them when they have changed.
   *
   * @param lane runs its tasks one after the other; closed by whoever made it, after this
   */
  public KeptProperties(
      Path file,
      List<Kept<?>> all,
      BackgroundTasks lane,
      Consumer<ReelboardException> problems) {
    this.file = file.toAbsolutePath();
    this.all = List.copyOf(all);
    this.lane = lane;
    this.problems = problems;
    rest.setOnFinished(_ -> save());
    lane.run(this::read, this::first, problems);
  }

  private void first(Properties lines) {
    for (Kept<?> one : all) {
      Optional.ofNullable(lines.getProperty(one.name())).ifPresent(one::set);
      one.property().addListener((_, _, _) -> rest.playFromStart());
    }
  }

  /** Writes what has just changed. */
  @Override
  public void close() {
    if (rest.getStatus() == Animation.Status.RUNNING) {
      rest.stop();
      save();
    }
  }

  private void save() {
    String lines = all.stream().map(Kept::line).collect(Collectors.joining());
    lane.run(() -> write(lines), _ -> {}, problems);
  }

  private Properties read() throws StoreException {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException e) {
      LOG.debug("nothing is kept yet", e);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      LOG.info("damaged, and so passed over: {}", file, e);
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.settings.notread", file.toString()), e);
    }
    return lines;
  }

  private Path write(String lines) throws StoreException {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, lines);
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.settings.notwritten", file.toString()), e);
    }
  }
}
