package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.Size;

final class PlatformRulesTest {
  private static final Pattern LENGTH = Pattern.compile("lasts ([0-9.]+) seconds");
  private static final Pattern PRESET = Pattern.compile("the preset \u201c(.*)\u201d");

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
            Finding.bad(
                Finding.Severity.REFUSE,
                "rate",
                "Instagram Reels refuses 15 frames a second: it takes 23 to 60.",
                new Finding.Measure("15 fps", "23 - 60 fps"),
                "Export it with the preset \u201cInstagram Reels\u201d."),
            Finding.good(
                "width",
                "Instagram Reels: a width of 720 pixels is fine.",
                new Finding.Measure("720 px", "<= 1920 px"))),
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
    assertEquals(severity, severity("bytes", after(film(bytes), platform)));
  }

  @Test
  void bitRateOfAFileIsJudged() {
    // 300 MB in 90 s are 26.7 Mbit/s.
    List<Finding> findings = after(film(300_000_000), "reels");
    assertTrue(
        findings.contains(
            Finding.bad(
                Finding.Severity.REFUSE,
                "bit-rate",
                "Instagram Reels refuses 26.67 Mbit/s: it takes 25 at most.",
                new Finding.Measure("26.67 Mbit/s", "<= 25 Mbit/s"),
                "Export the film again from its project.")),
        findings::toString);
  }

  @Test
  void filmThatMayBecomeTooLargeIsToldBefore() {
    // 300 s of 12.128 Mbit/s are 454.8 MB.
    assertEquals(
        List.of(
            Finding.bad(
                Finding.Severity.WARN,
                "bytes",
                "Instagram Reels takes files of 300 MB at most, and this film may become up to"
                    + " 455 MB.",
                new Finding.Measure("454.8 MB", "<= 300 MB"),
                "Shorten or remove scenes until the film lasts 197 seconds at most, and export"
                    + " again.")),
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

  /** Whoever does what is advised is not told the same again. */
  @ParameterizedTest
  @CsvSource({"1080, 1920", "1920, 1080", "1080, 1080", "1080, 1350"})
  void remediesHelp(int width, int height) {
    for (Platform platform : Platforms.all()) {
      for (Preset preset : Presets.all()) {
        for (String seconds : List.of("1", "60", "200", "4000")) {
          Project project = on(new Size(width, height), Films.lasting(seconds));
          PlatformRules.before(project, preset, platform).stream()
              .filter(PlatformRulesTest::isBad)
              .forEach(finding -> assertHelped(finding, project, preset, platform));
        }
      }
    }
  }

  private static void assertHelped(
      Finding finding, Project project, Preset preset, Platform platform) {
    String remedy = finding.remedy().orElseThrow();
    Matcher length = LENGTH.matcher(remedy);
    Matcher name = PRESET.matcher(remedy);
    Project then = length.find() ? lasting(length.group(1), project) : project;
    Preset with =
        name.find()
            ? Presets.all().stream()
                .filter(one -> one.name().equals(name.group(1)))
                .findFirst()
                .orElseThrow()
            : preset;
    assertTrue(!then.equals(project) || !with.equals(preset), finding::toString);
    assertEquals(
        List.of(),
        PlatformRules.before(then, with, platform).stream()
            .filter(one -> one.subject().equals(finding.subject()))
            .filter(one -> one.severity().compareTo(finding.severity()) >= 0)
            .toList(),
        finding::toString);
  }

  private static Project on(Size size, Project project) {
    return project.withCanvas(project.canvas().withSize(size.width(), size.height()));
  }

  private static Project lasting(String seconds, Project project) {
    return project.withScenes(Films.lasting(seconds).scenes());
  }

  @Test
  void everyKindOfObjectionIsMeasuredAndHasARemedy() {
    Set<String> seen = new TreeSet<>();
    for (Finding.Severity shapes : Finding.Severity.values()) {
      for (int value : List.of(5, 15)) {
        Platform strict = strict(shapes);
        new PlatformRemedies(strict, Films.lasting("1"), preset("reels"))
            .remedied(traits(value)).stream()
                .filter(PlatformRulesTest::isBad)
                .forEach(finding -> seen.add(kind(finding)));
      }
    }
    assertEquals(Bundle.kinds("engine.platform.", "warn", "refuse"), seen);
  }

  /** Its subject and how bad it is, as in the bundle; it has all that a finding has to have. */
  private static String kind(Finding finding) {
    assertTrue(finding.measure().filter(one -> !one.value().isBlank()).isPresent());
    assertTrue(finding.measure().filter(one -> !one.bound().isBlank()).isPresent());
    assertTrue(finding.remedy().filter(one -> one.endsWith(".")).isPresent(), finding::toString);
    return finding.subject() + "." + finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /** Refuses numbers below 10, and advises 20; files of more than 20 MB, and advises 10. */
  private static Platform strict(Finding.Severity otherShapes) {
    Limit ten = new Limit(10, 100, 20, 100);
    Limit bytes = new Limit(0, 20e6, 0, 10e6);
    Limit bitRate = new Limit(0, 30e6, 0, 5e6);
    return new Platform(
        "strict",
        "Strict",
        LocalDate.EPOCH,
        List.of(),
        new Platform.Limits(ten, ten, ten, ten, new Limit(0, 9, 0, 9), bytes, bitRate, ten, ten),
        new Platform.Shapes(List.of("9:16"), otherShapes),
        List.of("mp4"),
        List.of("h264"),
        List.of("aac"));
  }

  private static FilmTraits traits(int value) {
    return new FilmTraits(
        "avi",
        Time.ofSeconds(value),
        new Size(value, value),
        FrameRate.of(value),
        "mpeg4",
        Optional.of(new FilmTraits.Sound("mp3", value, value)),
        OptionalLong.of(value == 5 ? 25_000_000 : 15_000_000));
  }

  private static List<Finding> after(FilmFacts film, String platform) {
    ExportRequest request =
        Films.request(Films.lasting("90"), preset(platform), Path.of("film.mp4"));
    return PlatformRules.after(film, request, platform(platform));
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
