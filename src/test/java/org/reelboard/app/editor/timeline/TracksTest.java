package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;

final class TracksTest {
  private static final OverlayRows NOTHING_ABOVE = new OverlayRows(List.of(), 0, List.of());

  @Test
  void everyTrackHasItsPlaceAndAnEmptyOneIsThin() {
    assertEquals(
        List.of("overlays", "captions", "scenes", "voice", "music", "effect"),
        Tracks.UNSCROLLED.lanes().stream().map(Tracks.Lane::track).toList());
    for (Tracks.Lane lane : Tracks.UNSCROLLED.lanes()) {
      assertEquals(lane.track().equals("scenes") ? 88 : Tracks.EMPTY, lane.height(), lane.track());
    }
  }

  @Test
  void tracksLieBelowEachOtherAndRowsInside() {
    Tracks tracks = rich(TrackHeights.USUAL.with("music", 60));
    for (int index = 1; index < tracks.lanes().size(); index++) {
      assertTrue(tracks.lanes().get(index).top() > tracks.lanes().get(index - 1).bottom());
    }
    for (int row = 0; row < 3; row++) {
      double middle = (tracks.soundTop(row) + tracks.soundBottom(row)) / 2;
      assertEquals(
          List.of("voice", "music", "effect").get(row),
          tracks.laneAt(middle).orElseThrow().track());
    }
    assertEquals(60, tracks.soundBottom(1) - tracks.soundTop(1));
  }

  @Test
  void scrollingMovesAllTracksAlike() {
    Tracks tracks = rich(TrackHeights.USUAL);
    Tracks scrolled = tracks.scrolledBy(30);
    assertEquals(tracks.sceneTop() - 30, scrolled.sceneTop());
    assertEquals(tracks.soundTop(2) - 30, scrolled.soundTop(2));
    assertEquals(tracks.bottom() - 30, scrolled.bottom());
  }

  @Test
  void aHeightStaysWithinWhatCanBeUsed() {
    assertEquals(48, TrackHeights.USUAL.with("scenes", 3).of("scenes"));
    assertEquals(160, TrackHeights.USUAL.with("music", 3_000).of("music"));
    assertEquals(40, TrackHeights.USUAL.with("music", 90).without("music").of("music"));
    assertEquals(160, new TrackHeights(Map.of("voice", 1e9)).of("voice"));
  }

  private static Tracks rich(TrackHeights heights) {
    Project film = SampleFilms.rich();
    return Tracks.of(NOTHING_ABOVE, SoundRows.of(film, Layout.of(film)), heights);
  }
}
