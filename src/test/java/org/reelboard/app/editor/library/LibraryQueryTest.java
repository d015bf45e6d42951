package org.reelboard.app.editor.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.library.LibraryQuery.Filter;
import org.reelboard.app.editor.library.LibraryQuery.Order;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaUses;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;

final class LibraryQueryTest {
  private static final MediaItem BEACH =
      item("trip/Beach.jpg", new MediaFacts.Still(new Size(400, 300), "jpeg", false));
  private static final MediaItem CITY =
      item(
          "city.mp4",
          new MediaFacts.Video(
              new Size(1080, 1920),
              Time.ofSeconds(8),
              FrameRate.of(30),
              "h264",
              false,
              Optional.empty()));
  private static final MediaItem SONG =
      item("song.wav", new MediaFacts.Sound(Time.ofSeconds(60), "pcm", 48_000, 2));
  private static final MediaItem GONE =
      new MediaItem(new AssetPath("gone.png"), Path.of("gone.png"), new MediaItem.State.Missing());
  private static final List<MediaItem> ALL = List.of(SONG, BEACH, GONE, CITY);
  private static final MediaUses USES =
      new MediaUses(
          Map.of(
              CITY.path(),
              List.of(Selection.of(new SceneId("a")), Selection.of(new SceneId("b"))),
              SONG.path(),
              List.of(Selection.of(new SceneId("a")))));

  private static MediaItem item(String path, MediaFacts facts) {
    return new MediaItem(new AssetPath(path), Path.of(path), new MediaItem.State.Ready(facts));
  }

  private static List<MediaItem> found(LibraryQuery query) {
    return query.of(ALL, USES);
  }

  @Test
  void allFilesComeByTheirNames() {
    assertEquals(List.of(BEACH, CITY, GONE, SONG), found(LibraryQuery.ALL));
  }

  @Test
  void wordsAreSoughtInNamesFoldersAndFacts() {
    assertEquals(List.of(BEACH), found(LibraryQuery.ALL.withWords("  TRIP bea ")));
    assertEquals(List.of(CITY), found(LibraryQuery.ALL.withWords("1920")));
    assertEquals(List.of(), found(LibraryQuery.ALL.withWords("beach city")));
  }

  @Test
  void kindsAddUpAndStatesNarrow() {
    LibraryQuery media = LibraryQuery.ALL.toggled(Filter.PICTURES).toggled(Filter.CLIPS);
    assertEquals(List.of(BEACH, CITY), found(media));
    assertEquals(List.of(BEACH), found(media.toggled(Filter.UNUSED)));
    assertEquals(List.of(BEACH), found(media.toggled(Filter.UNUSED).toggled(Filter.CLIPS)));
    assertEquals(List.of(GONE), found(LibraryQuery.ALL.toggled(Filter.MISSING)));
  }

  @Test
  void theyAreSortedByUseByLengthAndByKind() {
    assertEquals(
        List.of(CITY, SONG, BEACH, GONE), found(LibraryQuery.ALL.withOrder(Order.USES)));
    assertEquals(
        List.of(SONG, CITY, BEACH, GONE), found(LibraryQuery.ALL.withOrder(Order.LENGTH)));
    assertEquals(
        List.of(BEACH, CITY, SONG, GONE), found(LibraryQuery.ALL.withOrder(Order.KIND)));
  }

  @Test
  void aPlaceOnAClipStandsForATimeInIt() {
    assertEquals(Time.ZERO, ClipScrub.at(Time.ofSeconds(12), -1));
    assertEquals(Time.ofSeconds(6), ClipScrub.at(Time.ofSeconds(12), 0.54));
    assertEquals(Time.ofSeconds(11), ClipScrub.at(Time.ofSeconds(12), 1));
  }
}
