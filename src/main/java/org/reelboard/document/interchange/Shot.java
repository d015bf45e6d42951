package org.reelboard.document.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;

/**
 * A scene as a line of a shot list.
 *
 * @param in the timecode of its first frame
 * @param out the timecode of the frame behind its last one
 * @param seconds its length
 * @param move its camera move, empty where it stands still
 * @param transition how it comes in, empty where it is cut
 */
public record Shot(
    int number,
    String name,
    String in,
    String out,
    double seconds,
    String move,
    String transition,
    String file,
    String script,
    String notes) {

  /** The shots of a film, in order. */
  public static List<Shot> of(Project project) {
    Timecode timecode = new Timecode(project.canvas().rate());
    List<Shot> shots = new ArrayList<>();
    for (Layout.Placement place : Layout.of(project).placements()) {
      Scene scene = place.scene();
      shots.add(
          new Shot(
              shots.size() + 1,
              scene.name(),
              timecode.of(place.start()),
              timecode.of(place.end()),
              project.canvas().rate().instant(place.frames()).approximateSeconds(),
              move(scene.camera()),
              scene.transition().map(Transition::kind).map(Shot::words).orElse(""),
              scene.source().file().map(AssetPath::fileName).orElse(""),
              scene.script(),
              scene.notes()));
    }
    return shots;
  }

  private static String move(Camera camera) {
    return switch (camera) {
      case Camera.Path _ -> Texts.of("document.shotlist.path");
      case Camera.NamedMove move ->
          Optional.of(move)
              .filter(one -> !one.equals(Camera.STATIC))
              .map(one -> words(one.move()))
              .orElse("");
    };
  }

  /** An id as words: they are written so that they can be read. */
  private static String words(String id) {
    return id.replace('-', ' ');
  }
}
