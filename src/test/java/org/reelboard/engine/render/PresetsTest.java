package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.Size;

final class PresetsTest {
  static final List<Preset> ALL = Presets.all();

  @ParameterizedTest
  @CsvSource({
    "draft,    480,  854,  24, 1500000",
    "standard, 720,  1280, 30, 3000000",
    "high,     1080, 1920, 30, 6000000",
    "premium,  2160, 3840, 60, 15000000",
    "speed,    720,  1280, 15, 2000000",
    "balanced, 1080, 1920, 24, 4000000",
    "quality,  1080, 1920, 30, 8000000",
    "ultra,    2160, 3840, 30, 16000000",
  })
  void sizesRatesAndCapsAreThePromisedOnes(
      String id, int shortEdge, int longEdge, int rate, long cap) {
    Preset preset = Presets.byId(id).orElseThrow();
    assertEquals(Container.MP4, preset.container());
    assertEquals(new PresetSize.Edges(shortEdge, longEdge), preset.size());
    assertEquals(FrameRate.of(rate), preset.rate());
    assertEquals(cap, preset.quality().orElseThrow().maxBitRate());
    assertEquals(new Size(shortEdge, longEdge), preset.size().on(Canvas.VERTICAL));
    assertEquals(
        new Size(longEdge, shortEdge), preset.size().on(Canvas.VERTICAL.withSize(1920, 1080)));
  }

  @ParameterizedTest
  @CsvSource({"draft, 28", "standard, 23", "high, 20", "premium, 18"})
  void qualitiesAreThePromisedOnes(String id, int crf) {
    assertEquals(crf, Presets.byId(id).orElseThrow().quality().orElseThrow().crf());
  }

  @ParameterizedTest
  @CsvSource({
    "reels,  1080, 1920, reels",
    "tiktok, 1080, 1920, tiktok",
    "shorts, 1080, 1920, shorts",
    "feed,   1080, 1350, instagram-feed",
    "square, 1080, 1080, instagram-feed",
  })
  void platformsHaveTheirOwnSizeWhateverTheCanvas(
      String id, int width, int height, String platform) {
    Preset preset = Presets.byId(id).orElseThrow();
    Size size = new Size(width, height);
    assertEquals(size, preset.size().on(Canvas.VERTICAL));
    assertEquals(size, preset.size().on(Canvas.VERTICAL.withSize(1920, 1080)));
    assertEquals(platform, preset.platform().orElseThrow());
    assertTrue(Platforms.byId(platform).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 1080, 1080",
    "1080, 1350, 1080, 1350",
    "1920, 800,  1920, 800",
    "239,  100,  1920, 804",
    "100,  239,  804,  1920",
    "1,    100,  20,   1920",
  })
  void canvasDecidesTheShape(int canvasWidth, int canvasHeight, int width, int height) {
    Canvas canvas = Canvas.VERTICAL.withSize(canvasWidth, canvasHeight);
    assertEquals(new Size(width, height), new PresetSize.Edges(1080, 1920).on(canvas));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void presetsHaveANameAndADescription(Preset preset) {
    assertFalse(preset.name().isBlank());
    assertTrue(preset.description().endsWith("."));
  }

  @Test
  void idsAreUnique() {
    List<String> ids = ALL.stream().map(Preset::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void unknownPresetIsNotThere() {
    assertTrue(Presets.byId("nothing").isEmpty());
  }
}
