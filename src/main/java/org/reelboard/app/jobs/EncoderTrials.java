package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.reelboard.engine.media.H264Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of the graphics cards' encoders work on this machine. Each is tried in a process of its
 * own, all at once; what they did is remembered for a day, as long as machine and drivers stay.
 *
 * @param file where it is remembered
 * @param machine what this machine is; trials of another one do not count
 * @param trial runs an encoder, given by its id, in another process
 */
public record EncoderTrials(
    Path file, Machine machine, Function<String, ChildCheck.Outcome> trial, Clock clock) {
  /** The hidden command that tries an encoder, given by its id. */
  public static final String COMMAND = "try-encoder";

  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Logger LOG = LoggerFactory.getLogger(EncoderTrials.class);

  /**
   * This machine's.
   *
   * @param state the user's folder of what is remembered
   */
  public static EncoderTrials here(Path state) {
    ChildCheck children = new ChildCheck(DEADLINE);
    return new EncoderTrials(
        state.resolve("encoders.json"),
        Machine.here(),
        id -> children.ofThisProgram(COMMAND, id),
        Clock.systemUTC());
  }

  /** How these did, in their order; takes up to half a minute where they are tried. */
  public List<EncoderTrial> of(List<H264Encoder> encoders) {
    ObjectNode known = known();
    List<CompletableFuture<EncoderTrial>> trials =
        encoders.stream().map(encoder -> start(encoder, known)).toList();
    List<EncoderTrial> done = trials.stream().map(CompletableFuture::join).toList();
    boolean more = false;
    for (EncoderTrial one : done) {
      if (!known.has(one.encoder().id())) {
        known
            .putObject(one.encoder().id())
            .put("refusal", one.refusal().orElse(""))
            .put("at", clock.instant().toString());
        more = true;
      }
    }
    if (more) {
      remember(known);
    }
    return done;
  }

  public EncoderTrial of(H264Encoder encoder) {
    return of(List.of(encoder)).getFirst();
  }

  private CompletableFuture<EncoderTrial> start(H264Encoder encoder, ObjectNode known) {
    JsonNode earlier = known.get(encoder.id());
    if (earlier != null) {
      Optional<String> told =
          Optional.of(earlier.path("refusal").asText()).filter(text -> !text.isEmpty());
      return CompletableFuture.completedFuture(new EncoderTrial(encoder, told));
    }
    CompletableFuture<EncoderTrial> result = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> result.complete(EncoderTrial.of(encoder, trial.apply(encoder.id()))));
    return result;
  }

  /** The trials that still count, by the encoders' ids. */
  private ObjectNode known() {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    if (Files.exists(file)) {
      try {
        JsonNode all = new ObjectMapper().readTree(file.toFile());
        if (all.path("machine").asText().equals(machine.text())) {
          all.path("encoders").properties().stream()
              .filter(entry -> isFresh(entry.getValue()))
              .forEach(entry -> known.set(entry.getKey(), entry.getValue()));
        }
      } catch (IOException | DateTimeException e) {
        LOG.debug("{} is not read: all are tried again", file, e);
      }
    }
    return known;
  }

  private boolean isFresh(JsonNode earlier) {
    return Instant.parse(earlier.path("at").asText()).plus(GOOD_FOR).isAfter(clock.instant());
  }

  private void remember(ObjectNode known) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("machine", machine.text());
    all.set("encoders", known);
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = Files.createTempFile(folder, "encoders", ".new");
      Files.writeString(beside, all.toPrettyString());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // They are tried again next time, which costs a second.
      LOG.info("{} was not written", file, e);
    }
  }

  /**
   * What a trial depends on.
   *
   * @param text the system, its drivers and cards
   */
  public record Machine(String text) {
    private static final List<Path> DRIVERS =
        List.of(Path.of("/proc/driver/nvidia/version"), Path.of("/proc/version"));
    private static final Path CARDS = Path.of("/dev/dri");

    static Machine here() {
      StringBuilder text = new StringBuilder();
      for (String name : List.of("os.name", "os.version", "os.arch")) {
        text.append(System.getProperty(name, "")).append(' ');
      }
      DRIVERS.forEach(driver -> text.append(read(driver)));
      String[] cards = CARDS.toFile().list();
      if (cards != null) {
        text.append(List.of(cards).stream().sorted().toList());
      }
      return new Machine(text.toString().strip());
    }

    private static String read(Path driver) {
      try {
        return Files.exists(driver) ? Files.readString(driver).strip() + " " : "";
      } catch (IOException e) {
        LOG.debug("{} is not read", driver, e);
        return "";
      }
    }
  }
}
