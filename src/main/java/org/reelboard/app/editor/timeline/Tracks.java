package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.TrackStates;

/**
 * Where the tracks stand on the timeline, in pixels from its top: below the ruler the overlays, the
 * captions, the scenes, then voice, music, effects. Each has its place also while nothing lies on
 * it; then it is thin.
 *
 * @param lanes from top to bottom
 */
record Tracks(List<Lane> lanes) {
  static final double RULER = 28;

  /** The height of a track with nothing on it. */
  static final double EMPTY = 20;

  private static final double GAP = 5;
  private static final double ROW_GAP = 2;

  /** With nothing but scenes. */
  static final Tracks UNSCROLLED =
      of(
          new OverlayRows(List.of(), 0, List.of()),
          new SoundRows(List.of(), List.of()),
          TrackHeights.USUAL);

  Tracks {
    lanes = List.copyOf(lanes);
  }

  /**
   * The place of one track.
   *
   * @param track what names it in the project
   * @param rows 0 where nothing lies on it
   */
  record Lane(String track, double top, int rows, double rowHeight) {
    double height() {
      return rows == 0 ? EMPTY : rows * rowHeight + (rows - 1) * ROW_GAP;
    }

    double bottom() {
      return top + height();
    }

    /** The top of a row, 0 being the uppermost. */
    double rowTop(int row) {
      return top + row * (rowHeight + ROW_GAP);
    }

    private Lane movedBy(double distance) {
      return new Lane(track, top + distance, rows, rowHeight);
    }
  }

  static Tracks of(OverlayRows above, SoundRows sounds, TrackHeights heights) {
    List<Lane> lanes = new ArrayList<>();
    append(lanes, TrackStates.OVERLAYS, above.rows(), heights);
    append(lanes, TrackStates.CAPTIONS, above.cues().isEmpty() ? 0 : 1, heights);
    append(lanes, TrackStates.SCENES, 1, heights);
    for (String kind : sounds.tracks()) {
      append(lanes, kind, (int) sounds.kinds().stream().filter(kind::equals).count(), heights);
    }
    return new Tracks(lanes);
  }

  private static void append(List<Lane> lanes, String track, int rows, TrackHeights heights) {
    double top = lanes.isEmpty() ? RULER + GAP : lanes.getLast().bottom() + GAP;
    lanes.add(new Lane(track, top, rows, heights.of(track)));
  }

  /** Moved up by a distance, the ruler aside. */
  Tracks scrolledBy(double distance) {
    return new Tracks(lanes.stream().map(lane -> lane.movedBy(-distance)).toList());
  }

  Optional<Lane> lane(String track) {
    return lanes.stream().filter(lane -> lane.track().equals(track)).findFirst();
  }

  /** The track that lies at a height, gaps aside. */
  Optional<Lane> laneAt(double y) {
    return lanes.stream().filter(lane -> y >= lane.top() && y <= lane.bottom()).findFirst();
  }

  private Lane known(String track) {
    return lane(track).orElseThrow();
  }

  /**
   * The top of a row of overlays.
   *
   * @param row 0 is the lowest
   */
  double overlayTop(int row) {
    Lane lane = known(TrackStates.OVERLAYS);
    return lane.rowTop(lane.rows() - 1 - row);
  }

  double overlayBottom(int row) {
    return overlayTop(row) + known(TrackStates.OVERLAYS).rowHeight();
  }

  double captionTop() {
    return known(TrackStates.CAPTIONS).top();
  }

  double captionBottom() {
    return known(TrackStates.CAPTIONS).bottom();
  }

  double sceneTop() {
    return known(TrackStates.SCENES).top();
  }

  double sceneBottom() {
    return known(TrackStates.SCENES).bottom();
  }

  double sceneMiddle() {
    return (sceneTop() + sceneBottom()) / 2;
  }

  /** The top of a row of sounds, counted over all tracks of sound. */
  double soundTop(int row) {
    return soundLane(row).rowTop(row - rowsBefore(soundLane(row)));
  }

  double soundBottom(int row) {
    return soundTop(row) + soundLane(row).rowHeight();
  }

  private Lane soundLane(int row) {
    int before = 0;
    for (Lane lane : soundLanes()) {
      before += lane.rows();
      if (row < before) {
        return lane;
      }
    }
    throw new IndexOutOfBoundsException("no row of sounds " + row);
  }

  private int rowsBefore(Lane wanted) {
    return soundLanes().stream().takeWhile(lane -> !lane.equals(wanted)).mapToInt(Lane::rows).sum();
  }

  private List<Lane> soundLanes() {
    return lanes.subList(3, lanes.size());
  }

  /** The lower edge of the last track, with the air behind it. */
  double bottom() {
    return lanes.getLast().bottom() + GAP;
  }
}
