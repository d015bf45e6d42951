package org.reelboard.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Valid projects of every shape, the same for the same seed. */
public final class RandomProjects {
  private static final List<FrameRate> RATES =
      List.of(
          FrameRate.of(24),
          FrameRate.of(25),
          FrameRate.of(30),
          new FrameRate(30000, 1001),
          FrameRate.of(60));
  private static final List<String> NAMES =
      List.of("", "Sunrise", "Straße", "夜の街", "🎬 end", "a \"quoted\" name", "l'été");
  private final Random random;

  private RandomProjects(Random random) {
    this.random = random;
  }

  public static Project of(long seed) {
    return of(new Random(seed));
  }

  public static Project of(Random random) {
    return new RandomProjects(random).project();
  }

  /** A scene by itself, with a transition in of at most half of it. */
  public static Scene scene(Random random, SceneId id) {
    return new RandomProjects(random).scene(id);
  }

  /** A sound that starts anywhere in the film. */
  public static SoundClip sound(Random random, SoundId id) {
    return new RandomProjects(random).sound(id, List.of());
  }

  /** A time above 0 and of at most so many seconds: decimal, on a frame, or on any flick. */
  public static Time time(Random random, int mostSeconds) {
    return switch (random.nextInt(3)) {
      case 0 -> Time.ofFraction(1 + random.nextInt(mostSeconds * 10), 10);
      case 1 -> pick(random, RATES).instant(1 + random.nextInt(mostSeconds * 24));
      default -> new Time(1 + random.nextLong(mostSeconds * Time.FLICKS_PER_SECOND));
    };
  }

  public static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Project project() {
    List<Scene> scenes = new ArrayList<>();
    int count = random.nextInt(8);
    for (int index = 0; index < count; index++) {
      Scene scene = scene(new SceneId("s" + (index * 2 + 1)));
      scenes.add(index == 0 ? scene : fitting(scenes.getLast(), scene));
    }
    List<Overlay> overlays = new ArrayList<>();
    for (int index = random.nextInt(4); index > 0; index--) {
      overlays.add(overlay(new OverlayId("t" + index), scenes));
    }
    List<SoundClip> sound = new ArrayList<>();
    for (int index = random.nextInt(4); index > 0; index--) {
      sound.add(sound(new SoundId("m" + index), scenes));
    }
    return new Project(
        name(),
        canvas(),
        scenes,
        overlays,
        RandomWords.captions(random, rest(), () -> anchor(scenes)),
        sound,
        tracks(),
        markers(scenes),
        random.nextInt(3) == 0 ? List.of(asset()) : List.of(),
        assets(),
        rest());
  }

  private List<Marker> markers(List<Scene> scenes) {
    List<Marker> markers = new ArrayList<>();
    for (int index = random.nextInt(4); index > 0; index--) {
      String colour = pick(random, List.of("blue", "orange", "mauve"));
      markers.add(new Marker(new MarkerId("k" + index), anchor(scenes), name(), colour, rest()));
    }
    return markers;
  }

  private TrackStates tracks() {
    TrackStates tracks = TrackStates.USUAL;
    for (int count = random.nextInt(3); count > 0; count--) {
      tracks =
          tracks.with(
              pick(random, List.of("scenes", "overlays", "captions", "music", "choir")),
              new TrackState(
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextBoolean(),
                  rest()));
    }
    return tracks;
  }

  /** The scene, its transition in no longer than half of the scene before. */
  private static Scene fitting(Scene before, Scene scene) {
    Time room = before.duration().minus(before.transitionDuration());
    return scene.transitionDuration().isAfter(room)
        ? scene.withTransition(Optional.empty())
        : scene;
  }

  private Scene scene(SceneId id) {
    Time duration = time(random, 8);
    return new Scene(
        id,
        name(),
        words(),
        words(),
        duration,
        source(),
        framing(),
        camera(),
        look(),
        transition(duration),
        rest());
  }

  private Optional<Transition> transition(Time scene) {
    Time half = new Time(scene.flicks() / 2);
    if (random.nextInt(3) == 0 || half.isZero()) {
      return Optional.empty();
    }
    Time length = Time.min(half, time(random, 2));
    return Optional.of(
        new Transition(
            pick(random, List.of("crossfade", "wipe", "slide")),
            length,
            pick(random, List.of("linear", "ease-in-out")),
            random.nextBoolean() ? Fields.NONE : Fields.NONE.with("direction", "left")));
  }

  private Source source() {
    return switch (random.nextInt(5)) {
      case 0 -> new Source.Still(asset(), rest());
      case 1 ->
          new Source.Clip(
              asset(),
              random.nextBoolean() ? Time.ZERO : time(random, 20),
              new BigDecimal(pick(random, List.of("1", "0.5", "2.0", "1.25", "10"))),
              random.nextInt(-20, 10) / 2.0,
              random.nextBoolean(),
              rest());
      case 2 -> new Source.ColourCard(colour(), rest());
      case 3 -> new Source.Slot(pick(random, List.of("", "A cat — 猫")), colour(), rest());
      default ->
          new Source.Unknown(
              "hologram",
              JsonNodeFactory.instance.objectNode().put("kind", "hologram").put("beams", 3));
    };
  }

  private Framing framing() {
    return new Framing(
        pick(random, List.of(Framing.Mode.values())),
        random.nextInt(11) / 10.0,
        random.nextInt(11) / 10.0,
        rest());
  }

  private Camera camera() {
    String easing = pick(random, List.of("linear", "ease-in-out"));
    if (random.nextBoolean()) {
      return new Camera.NamedMove(
          pick(random, List.of("static", "slow-zoom-in", "pan-left")),
          easing,
          random.nextInt(11) / 10.0,
          rest());
    }
    List<CameraKeyframe> keyframes = new ArrayList<>();
    Time at = Time.ZERO;
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      keyframes.add(
          new CameraKeyframe(
              at,
              random.nextDouble(),
              random.nextDouble(),
              1 + random.nextDouble(),
              random.nextInt(-30, 30),
              rest()));
      at = at.plus(time(random, 3));
    }
    return new Camera.Path(keyframes, easing, rest());
  }

  private Look look() {
    if (random.nextBoolean()) {
      return Look.PLAIN;
    }
    return new Look(
        random.nextBoolean() ? Optional.of("cinematic") : Optional.empty(),
        List.of(new Look.Effect("film-grain", Fields.NONE.with("amount", random.nextDouble()))),
        rest());
  }

  private Overlay overlay(OverlayId id, List<Scene> scenes) {
    return new RandomOverlays(random, this::source, this::framing, this::asset)
        .overlay(id, anchor(scenes), rest());
  }

  private SoundClip sound(SoundId id, List<Scene> scenes) {
    return new SoundClip(
        id,
        pick(random, List.of(SoundClip.MUSIC, SoundClip.VOICE, SoundClip.EFFECT)),
        asset(),
        anchor(scenes),
        random.nextBoolean() ? Time.ZERO : time(random, 9),
        random.nextBoolean() ? Optional.empty() : Optional.of(time(random, 9)),
        random.nextInt(-40, 20) / 2.0,
        random.nextBoolean() ? Time.ZERO : time(random, 2),
        random.nextBoolean() ? Time.ZERO : time(random, 2),
        random.nextBoolean(),
        rest());
  }

  private Anchor anchor(List<Scene> scenes) {
    Time at = random.nextBoolean() ? Time.ZERO : time(random, 6);
    return scenes.isEmpty() || random.nextInt(3) == 0
        ? new Anchor.ToFilm(at)
        : new Anchor.ToScene(pick(random, scenes).id(), at);
  }

  private SortedMap<AssetPath, AssetFacts> assets() {
    SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      String hash = String.format("%064x", random.nextLong(Long.MAX_VALUE));
      assets.put(asset(), new AssetFacts(hash, random.nextLong(1L << 40), rest()));
    }
    return assets;
  }

  private Canvas canvas() {
    return new Canvas(
        16 + 2 * random.nextInt(2000),
        16 + 2 * random.nextInt(2000),
        pick(random, RATES),
        colour(),
        rest());
  }

  private Rgb colour() {
    return new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  private AssetPath asset() {
    return new AssetPath(
        pick(
            random,
            List.of("media/a.jpg", "media/été.mp4", "../out/夜 🎬.png", "media/b \"c\".wav")));
  }

  /** Nothing, one line, or several. */
  private String words() {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> name();
      default -> name() + "\n\n" + name() + "\nShe said \"go\".";
    };
  }

  private String name() {
    return pick(random, NAMES);
  }

  /** What a newer version may have written. */
  private Fields rest() {
    if (random.nextInt(4) != 0) {
      return Fields.NONE;
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    values.put("z-new", TextNode.valueOf(name()));
    values.put("a-new", DecimalNode.valueOf(new BigDecimal("0.1234567890123456789")));
    values.put("newer", JsonNodeFactory.instance.objectNode().set("deep", BooleanNode.TRUE));
    return new Fields(values);
  }
}
