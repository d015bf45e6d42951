package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.Size;

final class PlatformRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"reels", "tiktok", "shorts", "feed", "square"})
  void aFilmOfAMinutePassesItsOwnPlatform(String id) {
    List<Finding> findings = PlatformRules.before(Films.lasting("60"), preset(id));
    assertEquals(List.of(), findings.stream().filter(PlatformRulesTest::isBad).toList());
  }

  @Test
  void reelsRefuseFifteenFramesASecond() {
    assertEquals(
        List.of(
            new Finding(
                Finding.Severity.REFUSE,
                "rate",
                "Instagram Reels refuses 15 frames a second: it takes 23 to 60."),
            new Finding(
                Finding.Severity.OK, "width", "Instagram Reels: a width of 720 pixels is fine.")),
        about("reels", "60", "speed").stream()
            .filter(finding -> List.of("rate", "width").contains(finding.subject()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "reels,  2.9,   REFUSE",
    "reels,  90,    OK",
    "reels,  91,    WARN",
    "reels,  901,   REFUSE",
    "tiktok, 2.9,   REFUSE",
    "tiktok, 180,   OK",
    "tiktok, 181,   WARN",
    "tiktok, 601,   REFUSE",
    "shorts, 180,   OK",
    "shorts, 180.1, REFUSE",
  })
  void lengthsAreJudged(String platform, String seconds, Finding.Severity severity) {
    assertEquals(severity, severity("length", about(platform, seconds, platform)));
  }

  @ParameterizedTest
  @CsvSource({
    "reels,  draft,    rate,   WARN",
    "reels,  premium,  width,  REFUSE",
    "reels,  draft,    width,  WARN",
    "reels,  square,   shape,  WARN",
    "tiktok, ultra,    width,  OK",
    "tiktok, speed,    rate,   REFUSE",
    "shorts, balanced, rate,   OK",
    "shorts, feed,     shape,  REFUSE",
    "shorts, square,   shape,  OK",
    "shorts, draft,    shape,  OK",
    "reels,  webm,     container, REFUSE",
    "tiktok, webm,     container, OK",
    "shorts, gif,      picture-codec, REFUSE",
  })
  void presetsAreJudged(String platform, String preset, String subject, Finding.Severity severity) {
    assertEquals(severity, severity(subject, about(platform, "60", preset)));
  }

  @Test
  void presetOfNoPlatformIsJudgedByAll() {
    List<Finding> findings = PlatformRules.before(Films.lasting("60"), preset("speed"));
    assertEquals(
        List.of("Instagram Reels", "TikTok", "YouTube Shorts", "Instagram feed"),
        findings.stream()
            .filter(finding -> finding.subject().equals("rate"))
            .map(finding -> finding.sentence().split(" refuses", 2)[0])
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "reels,  299000000, OK",
    "reels,  301000000, REFUSE",
    "tiktok, 301000000, OK",
    "tiktok, 1100000000, WARN",
    "tiktok, 4100000000, REFUSE",
  })
  void filesAreJudgedByTheirSize(String platform, long bytes, Finding.Severity severity) {
    assertEquals(severity, severity("bytes", PlatformRules.after(film(bytes), platform(platform))));
  }

  @Test
  void bitRateOfAFileIsJudged() {
    // 300 MB in 90 s are 26.7 Mbit/s.
    List<Finding> findings = PlatformRules.after(film(300_000_000), platform("reels"));
    assertTrue(
        findings.contains(
            new Finding(
                Finding.Severity.REFUSE,
                "bit-rate",
                "Instagram Reels refuses 26.67 Mbit/s: it takes 25 at most.")),
        findings::toString);
  }

  @Test
  void filmThatMayBecomeTooLargeIsToldBefore() {
    // 300 s of 12.128 Mbit/s are 454.8 MB.
    assertEquals(
        List.of(
            new Finding(
                Finding.Severity.WARN,
                "bytes",
                "Instagram Reels takes files of 300 MB at most, and this film may become up to"
                    + " 455 MB: shorten it or choose a preset of a lower bit rate.")),
        about("reels", "300", "reels").stream()
            .filter(finding -> finding.subject().equals("bytes"))
            .toList());
  }

  @Test
  void tablesAreDatedAndSourced() {
    for (Platform platform : Platforms.all()) {
      assertTrue(platform.date().isAfter(LocalDate.of(2026, 1, 1)), platform.id());
      assertTrue(!platform.sources().isEmpty(), platform.id());
    }
  }

  private static FilmFacts film(long bytes) {
    return new FilmFacts(
        "mp4",
        bytes,
        Time.ofSeconds(90),
        new FilmFacts.Picture(
            "h264",
            "High",
            new Size(1080, 1920),
            "yuv420p",
            FilmFacts.Colour.BT709_LIMITED,
            FrameRate.of(30),
            2700,
            true,
            true),
        Optional.of(new FilmFacts.Sound("aac", "LC", 48_000, 2)),
        Optional.of(new FilmFacts.Index(true, false)));
  }

  private static List<Finding> about(String platform, String seconds, String preset) {
    return PlatformRules.before(Films.lasting(seconds), preset(preset), platform(platform));
  }

  private static Finding.Severity severity(String subject, List<Finding> findings) {
    return Finding.worst(
        findings.stream().filter(finding -> finding.subject().equals(subject)).toList());
  }

  private static boolean isBad(Finding finding) {
    return finding.severity() != Finding.Severity.OK;
  }

  private static Preset preset(String id) {
    return Presets.byId(id).orElseThrow();
  }

  private static Platform platform(String id) {
    return Platforms.byId(id).orElseThrow();
  }
}
