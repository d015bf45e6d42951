package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackStates;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.SoundCoding;

/** The key of a film's whole sound: all that can change its bytes. */
final class SoundKeys {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SoundKeys() {}

  /**
   * @param project the request's, as it is written
   */
  static CacheKey of(
      ExportRequest request,
      Layout layout,
      AssetContents contents,
      ObjectNode project,
      SoundCoding coding) {
    ObjectNode all = NODES.objectNode();
    all.put("engine", EngineVersion.ofThisProgram());
    all.put("coding", coding.toString());
    all.put("unreadable", request.unreadable().name());
    all.put("length", layout.duration().flicks());
    all.set("scenes", scenes(request.project().tracks(), layout, contents, project));
    all.set("clips", clips(request, layout, contents, project));
    return CacheKey.of(CanonicalJson.text(all));
  }

  /** The scenes' own sound: only clips have some, which cross over into each other. */
  private static ArrayNode scenes(
      TrackStates tracks, Layout layout, AssetContents contents, ObjectNode project) {
    ArrayNode scenes = NODES.arrayNode();
    if (!tracks.isHeard(TrackStates.SCENES)) {
      return scenes;
    }
    List<Layout.Placement> placements = layout.placements();
    for (int index = 0; index < placements.size(); index++) {
      Layout.Placement placement = placements.get(index);
      if (placement.scene().source() instanceof Source.Clip clip && !clip.muted()) {
        ObjectNode source =
            ((ObjectNode) project.required("scenes").required(index).required("source")).deepCopy();
        source.put("asset", contents.key(clip.asset()));
        ObjectNode scene = scenes.addObject();
        scene.set("source", source);
        scene.put("start", instant(layout, placement.start()));
        scene.put("end", instant(layout, placement.end()));
        scene.put("in", instant(layout, placement.start() + placement.overlap()));
        if (index + 1 < placements.size()) {
          Layout.Placement next = placements.get(index + 1);
          scene.put("out", instant(layout, next.start()));
          scene.put("outEnd", instant(layout, next.start() + next.overlap()));
        }
      }
    }
    return scenes;
  }

  private static long instant(Layout layout, long frame) {
    return layout.rate().instant(frame).flicks();
  }

  private static ArrayNode clips(
      ExportRequest request, Layout layout, AssetContents contents, ObjectNode project) {
    ArrayNode clips = NODES.arrayNode();
    List<SoundClip> all = request.project().sound();
    for (int index = 0; index < all.size(); index++) {
      SoundClip clip = all.get(index);
      if (!request.project().tracks().isHeard(clip.kind())) {
        continue;
      }
      ObjectNode node = ((ObjectNode) project.required("sound").required(index)).deepCopy();
      node.remove(List.of("id", "anchor"));
      node.put("asset", contents.key(clip.asset()));
      layout
          .timeOf(clip.anchor())
          .ifPresent(start -> {
            node.put("start", start.flicks());
            clips.add(node);
          });
    }
    return clips;
  }
}
