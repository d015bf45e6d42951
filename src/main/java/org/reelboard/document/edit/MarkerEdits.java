package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** Edits of the marks on the film. An id that is not in the project is refused. */
public final class MarkerEdits {
  private MarkerEdits() {}

  /**
   * Marks a time of the film: the mark belongs to the scene that stands there, and moves with it.
   * Its id is that of {@link FreshIds#marker}.
   */
  public static Edit add(Time time, String name) {
    return Checked.edit(project -> {
      List<Marker> all = new ArrayList<>(project.markers());
      all.add(new Marker(FreshIds.marker(project), CueAnchors.at(Layout.of(project), time), name));
      return project.withMarkers(all);
    });
  }

  /** Adds markers as they are, but ties those that stand at a time of the film to scenes. */
  public static Edit addTied(List<Marker> markers) {
    return Checked.edit(project -> {
      Layout layout = Layout.of(project);
      List<Marker> all = new ArrayList<>(project.markers());
      markers.forEach(one ->
          all.add(
              one.anchor() instanceof Anchor.ToFilm(Time at)
                  ? one.withAnchor(CueAnchors.at(layout, at))
                  : one));
      return project.withMarkers(all);
    });
  }

  public static Edit remove(MarkerId id) {
    return Checked.edit(project -> {
      List<Marker> all = new ArrayList<>(project.markers());
      all.remove(find(project, id));
      return project.withMarkers(all);
    });
  }

  /** Moves a marker to another time of the film, onto the scene that stands there. */
  public static Edit move(MarkerId id, Time time) {
    return Checked.edit(project ->
        replace(project, find(project, id).withAnchor(CueAnchors.at(Layout.of(project), time))));
  }

  public static Edit rename(MarkerId id, String name) {
    return Checked.edit(project -> replace(project, find(project, id).withName(name)));
  }

  public static Edit setColour(MarkerId id, String colour) {
    return Checked.edit(project -> replace(project, find(project, id).withColour(colour)));
  }

  private static Project replace(Project project, Marker changed) {
    return project.withMarkers(
        project.markers().stream()
            .map(one -> one.id().equals(changed.id()) ? changed : one)
            .toList());
  }

  private static Marker find(Project project, MarkerId id) throws EditException {
    return project
        .marker(id)
        .orElseThrow(
            () -> new EditException(Texts.of("document.edit.no-such-marker", id.toString())));
  }
}
