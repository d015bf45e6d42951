package org.reelboard.document.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.MarkerEdits;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Reads OpenTimelineIO as any tool writes it. What is seen becomes scenes (tracks above hide those
 * below, nested timelines are taken apart, gaps become black cards), tracks of sound become sounds;
 * what a project has no words for is said.
 */
public final class OtioReader {
  private static final String TITLE_STYLE = "bold-pop";

  /** Some tools begin every text with it. */
  private static final String MARK = "\uFEFF";

  /** OTIO's own library writes NaN and Infinity as they are. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final Function<String, Optional<AssetPath>> files;
  private final OtioNotes notes = new OtioNotes();

  private OtioReader(Function<String, Optional<AssetPath>> files) {
    this.files = files;
  }

  /**
   * The film that a text holds.
   *
   * @param name of the file, for the user
   * @param files how a file that is written so is written in the project; empty where it is none of
   *     this machine
   * @throws InterchangeException if there is no film in it
   */
  public static ReadTimeline read(
      String name, String json, Function<String, Optional<AssetPath>> files)
      throws InterchangeException {
    try {
      JsonNode root = JSON.readTree(json.startsWith(MARK) ? json.substring(1) : json);
      OtioReader reader = new OtioReader(files);
      return reader.read(name, reader.timeline(name, root));
    } catch (JsonProcessingException e) {
      throw new InterchangeException(Texts.of("document.otio.no-json", name), e);
    } catch (EditException e) {
      throw new InterchangeException(Texts.of("document.otio.refused", name, e.sentence()), e);
    }
  }

  private JsonNode timeline(String name, JsonNode root) throws InterchangeException {
    return switch (OtioTracks.schema(root)) {
      case "Timeline", "Stack", "Track", "Sequence", "Clip" -> root;
      case "SerializableCollection" -> first(name, root);
      default -> throw new InterchangeException(Texts.of("document.otio.no-timeline", name));
    };
  }

  private JsonNode first(String name, JsonNode collection) throws InterchangeException {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode child : collection.path("children")) {
      if (OtioTracks.schema(child).equals("Timeline")) {
        all.add(child);
      }
    }
    if (all.isEmpty()) {
      throw new InterchangeException(Texts.of("document.otio.no-timeline", name));
    }
    if (all.size() > 1) {
      notes.count("document.otio.timelines", all.size() - 1);
    }
    return all.getFirst();
  }

  private ReadTimeline read(String name, JsonNode root) throws EditException {
    JsonNode top = root.path("tracks").isObject() ? root.path("tracks") : root;
    Strip pictures = new OtioTracks(notes).strip(root, 0);
    String title = root.path("name").asText("");
    String stem = name.replaceFirst("\\.[^.]*$", "");
    Project project =
        Project.empty(title.isBlank() ? stem : title, canvas(OtioTracks.ours(root), top));
    List<Scene> scenes = new OtioScenes(files, notes, project.canvas().rate()).of(pictures);
    if (scenes.size() > Limits.MOST_SCENES) {
      notes.add(Texts.of("document.problem.too-many-scenes"));
      scenes = scenes.subList(0, Limits.MOST_SCENES);
    }
    List<SoundClip> sound = new OtioSounds(files, notes).of(top, pictures);
    Edit all =
        Edit.all(List.of(SceneEdits.add(0, scenes), one -> one.withSound(sound), markers(top)));
    return new ReadTimeline(all.apply(project), notes.sentences());
  }

  private static Canvas canvas(JsonNode ours, JsonNode top) {
    JsonNode written = ours.path("canvas");
    int width = written.path("width").asInt(0);
    int height = written.path("height").asInt(0);
    Canvas usual = Canvas.VERTICAL;
    Canvas canvas =
        Limits.isEdge(width) && Limits.isEdge(height) ? usual.withSize(width, height) : usual;
    return canvas
        .withRate(rate(written.path("rate").asText(""), top))
        .withBackground(colour(written.path("background").asText(""), Rgb.BLACK));
  }

  /** The rate of the first clip that has one, where nothing else is said. */
  private static FrameRate rate(String written, JsonNode top) {
    try {
      return FrameRate.parse(written);
    } catch (IllegalArgumentException e) {
      return firstRate(top)
          .filter(rate ->
              rate.approximate() >= Limits.SLOWEST_RATE
                  && rate.approximate() <= Limits.FASTEST_RATE)
          .orElse(Canvas.VERTICAL.rate());
    }
  }

  private static Optional<FrameRate> firstRate(JsonNode node) {
    Optional<FrameRate> own = OtioTimes.rate(node.path("source_range").path("duration"));
    if (own.isPresent() || OtioTracks.isSound(node)) {
      return own.filter(_ -> !OtioTracks.isSound(node));
    }
    for (JsonNode child : node.path("children")) {
      Optional<FrameRate> found = firstRate(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static Rgb colour(String written, Rgb otherwise) {
    try {
      return Rgb.parse(written);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  /** Marks; among them the titles and captions that this program wrote so. */
  private Edit markers(JsonNode top) {
    List<TimedText> captions = new ArrayList<>();
    List<Overlay> titles = new ArrayList<>();
    List<Marker> marks = new ArrayList<>();
    for (OtioMarkers.Marked one : new OtioMarkers(notes).of(top)) {
      String text = one.ours().path("text").asText("");
      switch (one.ours().path("kind").asText("")) {
        case "caption" ->
            captions.add(new TimedText(one.at(), one.at().plus(one.duration()), text));
        case "title" -> titles.add(title(titles.size(), text, one));
        default -> marks.add(mark(marks.size(), one));
      }
    }
    if (marks.size() > Limits.MOST_MARKERS) {
      notes.count("document.otio.markers", marks.size() - Limits.MOST_MARKERS);
      marks = marks.subList(0, Limits.MOST_MARKERS);
    }
    return Edit.all(
        List.of(
            CaptionEdits.addTimed(captions),
            MarkerEdits.addTied(marks),
            project -> {
              Project changed = project;
              for (Overlay title : titles) {
                changed = OverlayEdits.add(title).apply(changed);
              }
              return changed;
            }));
  }

  private static Marker mark(int number, OtioMarkers.Marked marked) {
    String ours = marked.ours().path("colour").asText("");
    String name = marked.name();
    return new Marker(
        new MarkerId("k" + (number + 1)),
        new Anchor.ToFilm(Time.max(Time.ZERO, marked.at())),
        name.substring(0, Math.min(name.length(), Limits.LONGEST_TEXT)),
        ours.isBlank() ? OtioColours.read(marked.colour()) : ours,
        Fields.NONE);
  }

  private static Overlay title(int number, String text, OtioMarkers.Marked marked) {
    return new Overlay(
        new OverlayId("t" + (number + 1)),
        new OverlayContent.Title(text, TITLE_STYLE, Fields.NONE),
        new Anchor.ToFilm(Time.max(Time.ZERO, marked.at())),
        marked.duration(),
        Placement.at(0.5, 0.3));
  }
}
