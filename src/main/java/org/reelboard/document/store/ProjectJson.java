package org.reelboard.document.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.time.FrameRate;

/**
 * The project file: JSON as {@code assets/schema/project-1.json} describes it. Fields always stand
 * in the same order, so equal projects are equal files; a field with its default is left out; what
 * this version does not know is kept and written back.
 */
final class ProjectJson {
  /** The version of the format that is written; a file of a later one is refused. */
  static final int VERSION = 1;

  private static final String VERSION_FIELD = "reelboard";

  private ProjectJson() {}

  /** The project, which must pass {@link ProjectRules}, as UTF-8 text. */
  static byte[] text(Project project) {
    return Json.pretty(write(project));
  }

  static ObjectNode write(Project project) {
    FieldWriter out =
        new FieldWriter()
            .whole(VERSION_FIELD, VERSION)
            .text("title", project.title())
            .object("canvas", canvas(project.canvas()))
            .objects("scenes", project.scenes(), SceneJson::write);
    if (!project.overlays().isEmpty()) {
      out.objects("overlays", project.overlays(), OverlayJson::write);
    }
    if (!project.captions().equals(Captions.NONE)) {
      out.object("captions", CaptionsJson.write(project.captions()));
    }
    if (!project.sound().isEmpty()) {
      out.objects("sound", project.sound(), TrackJson::write);
    }
    if (!project.tracks().equals(TrackStates.USUAL)) {
      out.object("tracks", TrackJson.write(project.tracks()));
    }
    if (!project.markers().isEmpty()) {
      out.objects("markers", project.markers(), MarkerJson::write);
    }
    if (!project.fonts().isEmpty()) {
      out.texts("fonts", project.fonts().stream().map(AssetPath::value).toList());
    }
    if (!project.assets().isEmpty()) {
      out.object("assets", assets(project.assets()));
    }
    return out.with(project.rest());
  }

  private static ObjectNode canvas(Canvas canvas) {
    return new FieldWriter()
        .whole("width", canvas.width())
        .whole("height", canvas.height())
        .text("rate", canvas.rate().toString())
        .text("background", canvas.background().toString())
        .with(canvas.rest());
  }

  private static ObjectNode assets(SortedMap<AssetPath, AssetFacts> assets) {
    FieldWriter out = new FieldWriter();
    assets.forEach((path, facts) ->
        out.object(
            path.value(),
            new FieldWriter()
                .text("sha256", facts.sha256())
                .whole("bytes", facts.bytes())
                .with(facts.rest())));
    return out.with(Fields.NONE);
  }

  /**
   * Reads a project.
   *
   * @param name what the user knows the file by
   * @throws ProjectFormatException with everything that is wrong in it
   */
  static Project read(String name, byte[] utf8) throws ProjectFormatException {
    return read(name, parse(name, utf8));
  }

  static Project read(String name, JsonNode json) throws ProjectFormatException {
    if (!(json instanceof ObjectNode object)) {
      throw problem(name, Texts.of("document.json.no-project"));
    }
    ProblemList problems = new ProblemList();
    FieldReader in = new FieldReader(object, "", problems);
    version(name, in);
    Project project = project(in);
    problems.addAll(ProjectRules.check(project));
    if (!problems.isEmpty()) {
      throw new ProjectFormatException(name, problems.problems());
    }
    return project;
  }

  private static JsonNode parse(String name, byte[] utf8) throws ProjectFormatException {
    if (utf8.length == 0) {
      throw problem(name, Texts.of("document.json.empty"));
    }
    try {
      return Json.parse(utf8);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw at == null
          ? problem(name, Texts.of("document.json.broken-somewhere"))
          : problem(
              name,
              Texts.of(
                  "document.json.broken",
                  Integer.toString(at.getLineNr()),
                  Integer.toString(at.getColumnNr())));
    } catch (IOException e) {
      throw problem(name, Texts.of("document.json.broken-somewhere"));
    }
  }

  private static void version(String name, FieldReader in) throws ProjectFormatException {
    if (!in.has(VERSION_FIELD)) {
      throw problem(name, Texts.of("document.json.no-project"));
    }
    long version = in.longNumber(VERSION_FIELD, VERSION);
    if (version > VERSION) {
      throw problem(
          name,
          Texts.of("document.json.future", Long.toString(version), Integer.toString(VERSION)));
    }
    if (version < 1) {
      in.problem(VERSION_FIELD, Texts.of("document.json.version"));
    }
  }

  private static Project project(FieldReader in) {
    String title = in.text("title", "");
    Canvas canvas = canvas(in.requiredObject("canvas"));
    List<Scene> scenes = in.objects("scenes").stream().map(SceneJson::read).toList();
    List<Overlay> overlays = in.objects("overlays").stream().map(OverlayJson::read).toList();
    Captions captions = in.object("captions").map(CaptionsJson::read).orElse(Captions.NONE);
    List<SoundClip> sound = in.objects("sound").stream().map(TrackJson::sound).toList();
    TrackStates tracks = in.object("tracks").map(TrackJson::tracks).orElse(TrackStates.USUAL);
    List<Marker> markers = in.objects("markers").stream().map(MarkerJson::read).toList();
    List<AssetPath> fonts = in.names("fonts").stream().map(AssetPath::new).toList();
    SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    in.object("assets").ifPresent(all -> assets(all, assets));
    return new Project(
        title, canvas, scenes, overlays, captions, sound, tracks, markers, fonts, assets,
        in.rest());
  }

  private static Canvas canvas(FieldReader in) {
    int width = in.wholeNumber("width", Canvas.VERTICAL.width());
    int height = in.wholeNumber("height", Canvas.VERTICAL.height());
    FrameRate rate =
        in.parsed("rate", FrameRate::parse, Texts.of("document.json.rate"))
            .orElse(Canvas.VERTICAL.rate());
    Rgb background =
        in.parsed("background", Rgb::parse, Texts.of("document.json.colour")).orElse(Rgb.BLACK);
    return new Canvas(width, height, rate, background, in.rest());
  }

  private static void assets(FieldReader in, SortedMap<AssetPath, AssetFacts> assets) {
    in.members()
        .forEach((path, facts) -> {
          if (path.isBlank()) {
            in.problem("\"\"", Texts.of("document.problem.blank"));
            return;
          }
          String sha256 = facts.name("sha256", "0".repeat(64));
          long bytes = facts.longNumber("bytes", 0);
          assets.put(new AssetPath(path), new AssetFacts(sha256, bytes, facts.rest()));
        });
  }

  private static ProjectFormatException problem(String name, String sentence) {
    return new ProjectFormatException(name, List.of(new Problem("", sentence)));
  }
}
