package org.reelboard.engine.picture.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlatformZonesTest {
  @Test
  void knowsTheAppsAndWhenTheyWereLookedAt() {
    PlatformZones known = PlatformZones.known();
    assertEquals(
        List.of("Instagram Reels", "TikTok", "YouTube Shorts"),
        known.zones().stream().map(PlatformZones.Zone::name).toList());
    assertTrue(known.date().getYear() >= 2026, known.date().toString());
  }

  @Test
  void allTogetherLeaveFreeWhatEachOfThemDoes() {
    SafeZone all = SafeZone.of(1080, 1920);
    for (PlatformZones.Zone zone : PlatformZones.known().zones()) {
      assertTrue(all.top() >= zone.free().top(), zone.name());
      assertTrue(all.bottom() >= zone.free().bottom(), zone.name());
      assertTrue(all.left() >= zone.free().left(), zone.name());
      assertTrue(all.right() >= zone.free().right(), zone.name());
    }
  }
}
