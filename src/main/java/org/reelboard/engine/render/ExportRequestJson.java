package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.ProjectSnapshot;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.UnreadablePolicy;

/**
 * Requests as JSON, for handing them to another process of the same version: the project as it was
 * when the export was asked for, and all paths absolute.
 */
public final class ExportRequestJson {
  private ExportRequestJson() {}

  public static ObjectNode write(ExportRequest request) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("project", ProjectSnapshot.write(request.project()));
    json.put("folder", request.folder().folder().toString());
    json.set("preset", preset(request.preset()));
    json.put("target", absolute(request.target()));
    json.put("unreadable", request.unreadable().name());
    ArrayNode captions = json.putArray("captions");
    request.captions().stream().sorted().forEach(place -> captions.add(place.name()));
    request
        .cover()
        .ifPresent(cover ->
            json.putObject("cover")
                .put("at", TimeText.write(cover.at()))
                .put("target", absolute(cover.target())));
    return json;
  }

  /**
   * Reads what {@link #write} gave.
   *
   * @throws RenderException where the project in it is not one
   */
  public static ExportRequest read(ObjectNode json) throws RenderException {
    Path target = Path.of(json.required("target").asText());
    try {
      return new ExportRequest(
          ProjectSnapshot.read(target.toString(), json.required("project")),
          new ProjectFolder(Path.of(json.required("folder").asText())),
          preset(json.required("preset")),
          target,
          UnreadablePolicy.valueOf(json.required("unreadable").asText()),
          Optional.ofNullable(json.get("cover")).map(ExportRequestJson::cover),
          captions(json.required("captions")));
    } catch (StoreException e) {
      throw new RenderException(e.sentence(), e);
    }
  }

  private static Set<CaptionOutput> captions(JsonNode json) {
    Set<CaptionOutput> places = EnumSet.noneOf(CaptionOutput.class);
    json.forEach(place -> places.add(CaptionOutput.valueOf(place.asText())));
    return places;
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  private static Cover cover(JsonNode json) {
    return new Cover(
        TimeText.read(json.required("at").asText()), Path.of(json.required("target").asText()));
  }

  private static ObjectNode preset(Preset preset) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", preset.id());
    json.put("container", preset.container().name());
    switch (preset.size()) {
      case PresetSize.Edges edges ->
          json.putArray("edges").add(edges.shortEdge()).add(edges.longEdge());
      case PresetSize.Fixed(Size size) ->
          json.putArray("fixed").add(size.width()).add(size.height());
    }
    json.put("rate", preset.rate().toString());
    preset
        .quality()
        .ifPresent(quality ->
            json.putObject("quality")
                .put("crf", quality.crf())
                .put("maxBitRate", quality.maxBitRate())
                .put("keyframeInterval", TimeText.write(quality.keyframeInterval()))
                .put("effort", quality.effort().name())
                .put("soundBitRate", quality.soundBitRate())
                .put("h264", quality.h264().id()));
    preset.platform().ifPresent(platform -> json.put("platform", platform));
    return json;
  }

  private static Preset preset(JsonNode json) {
    return new Preset(
        json.required("id").asText(),
        Container.valueOf(json.required("container").asText()),
        size(json),
        FrameRate.parse(json.required("rate").asText()),
        Optional.ofNullable(json.get("quality")).map(ExportRequestJson::quality),
        Optional.ofNullable(json.get("platform")).map(JsonNode::asText));
  }

  private static PresetSize size(JsonNode json) {
    return json.has("fixed")
        ? new PresetSize.Fixed(new Size(number(json, "fixed", 0), number(json, "fixed", 1)))
        : new PresetSize.Edges(number(json, "edges", 0), number(json, "edges", 1));
  }

  private static int number(JsonNode json, String array, int index) {
    return json.required(array).required(index).asInt();
  }

  private static Quality quality(JsonNode json) {
    Time interval = TimeText.read(json.required("keyframeInterval").asText());
    return new Quality(
        json.required("crf").asInt(),
        json.required("maxBitRate").asLong(),
        interval,
        Effort.valueOf(json.required("effort").asText()),
        json.required("soundBitRate").asInt(),
        H264Encoders.byId(json.required("h264").asText()).orElseThrow());
  }
}
