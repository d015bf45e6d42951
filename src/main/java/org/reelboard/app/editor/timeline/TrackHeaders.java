package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.reelboard.document.project.TrackStates;

/** The heads to the left of the tracks: what lies on them, their switches and their heights. */
final class TrackHeaders extends Region {
  static final double WIDTH = 148;

  private final TimelineSurface surface;
  private final TrackActions actions;
  private final Map<String, TrackHeader> headers = new LinkedHashMap<>();
  private final Rectangle clip = new Rectangle();

  TrackHeaders(TimelineSurface surface, TrackActions actions) {
    this.surface = surface;
    this.actions = actions;
    getStyleClass().add("timeline-header");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setClip(clip);
    surface.needsLayoutProperty().subscribe(_ -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    Tracks tracks = surface.tracks();
    List<String> wanted = tracks.lanes().stream().map(Tracks.Lane::track).toList();
    if (!wanted.equals(new ArrayList<>(headers.keySet()))) {
      headers.clear();
      wanted.forEach(track -> headers.put(track, header(track)));
      getChildren().setAll(headers.values());
    }
    clip.setY(Tracks.RULER);
    clip.setWidth(getWidth());
    clip.setHeight(Math.max(0, getHeight() - Tracks.RULER));
    for (Tracks.Lane lane : tracks.lanes()) {
      TrackHeader header = headers.get(lane.track());
      if (header != null) {
        header.show(actions.state(lane.track()), lane);
        header.resizeRelocate(0, lane.top(), getWidth(), lane.height());
      }
    }
  }

  private TrackHeader header(String track) {
    return new TrackHeader(
        track,
        new TrackHeader.Ports(
            actions,
            distance -> resize(track, distance),
            () -> surface.heights().set(surface.heights().get().without(track))));
  }

  /** Each row of the track takes its share of the distance. */
  private void resize(String track, double distance) {
    surface
        .tracks()
        .lane(track)
        .filter(lane -> lane.rows() > 0 || track.equals(TrackStates.SCENES))
        .ifPresent(lane ->
            surface
                .heights()
                .set(
                    surface
                        .heights()
                        .get()
                        .with(track, lane.rowHeight() + distance / Math.max(1, lane.rows()))));
  }
}
