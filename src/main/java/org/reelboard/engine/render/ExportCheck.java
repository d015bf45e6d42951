package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;

/**
 * Reads a finished film back and compares it with what was asked for, and with what its platform
 * takes.
 */
public final class ExportCheck {
  /** Players round times to a millisecond; a track may be a packet of sound longer. */
  private static final Time LENGTH_TOLERANCE = Time.ofFraction(25, 1000);

  private final ExportRequest request;
  private final Path film;
  private final FilmFacts facts;
  private final List<Finding> findings = new ArrayList<>();

  private ExportCheck(ExportRequest request, Path film, FilmFacts facts) {
    this.request = request;
    this.film = film;
    this.facts = facts;
  }

  /**
   * Checks a film against its request.
   *
   * @param facts what was read of it
   */
  public static List<Finding> check(ExportRequest request, Path film, FilmFacts facts) {
    ExportCheck check = new ExportCheck(request, film, facts);
    check.checkPicture();
    if (request.preset().container() == Container.MP4) {
      check.checkMp4();
    }
    request
        .preset()
        .platform()
        .flatMap(Platforms::byId)
        .ifPresent(
            platform -> check.findings.addAll(PlatformRules.after(facts, request, platform)));
    return List.copyOf(check.findings);
  }

  private void checkPicture() {
    Layout layout = request.layout();
    FilmFacts.Picture picture = facts.picture();
    compare("frames", layout.frames(), picture.frames());
    compare("size", request.size(), picture.size());
    compareLength(layout.duration(), facts.duration());
    if (request.preset().container() == Container.GIF) {
      return;
    }
    compare("frame-rate", layout.rate(), picture.rate());
    compare("constant-rate", true, picture.constantRate());
    compare("pixel-format", "yuv420p", picture.pixelFormat());
    compare("colour", FilmFacts.Colour.BT709_LIMITED, picture.colour());
    compare("closed-gop", true, picture.closedGops());
  }

  private void compareLength(Time expected, Time actual) {
    boolean same = Math.abs(expected.minus(actual).flicks()) <= LENGTH_TOLERANCE.flicks();
    report("length", same, expected, actual);
  }

  private void checkMp4() {
    FilmFacts.Index index = facts.index().orElse(new FilmFacts.Index(false, true));
    compare("index-in-front", true, index.inFront());
    compare("no-edit-list", false, index.editList());
    compare("profile", "High", facts.picture().profile());
    compare("sound", "aac LC 48000 2", facts.sound().map(ExportCheck::describe).orElse("-"));
  }

  private static String describe(FilmFacts.Sound sound) {
    return String.join(
        " ",
        sound.codec(),
        sound.profile(),
        String.valueOf(sound.sampleRate()),
        String.valueOf(sound.channels()));
  }

  private void compare(String subject, Object expected, Object actual) {
    report(subject, expected.equals(actual), expected, actual);
  }

  private void report(String subject, boolean good, Object expected, Object actual) {
    String key = "engine.check." + subject + (good ? ".ok" : ".refuse");
    String wanted = String.valueOf(expected);
    String found = String.valueOf(actual);
    String sentence = Texts.of(key, wanted, found);
    Finding.Measure measure = new Finding.Measure(found, wanted);
    findings.add(
        good
            ? Finding.good(subject, sentence, measure)
            : Finding.bad(Finding.Severity.REFUSE, subject, sentence, measure, remedy(subject)));
  }

  private String remedy(String subject) {
    return switch (subject) {
      case "index-in-front", "no-edit-list" -> Remedies.rewrapped(film);
      case "colour" -> Remedies.tagged(film);
      default -> Remedies.exportAgain();
    };
  }
}
