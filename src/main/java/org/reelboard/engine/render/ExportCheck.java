package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmProbe;
import org.reelboard.engine.media.MediaException;

/**
 * Reads a finished film back and compares it with what was asked for, and with what its platform
 * takes.
 */
public final class ExportCheck {
  /** Players round times to a millisecond; a track may be a packet of sound longer. */
  private static final Time LENGTH_TOLERANCE = Time.ofFraction(25, 1000);

  private final List<Finding> findings = new ArrayList<>();

  private ExportCheck() {}

  /**
   * Checks a film against its request.
   *
   * @throws MediaException if it cannot be read at all
   */
  public static List<Finding> check(ExportRequest request, Path film) throws MediaException {
    FilmFacts facts = FilmProbe.probe(film);
    ExportCheck check = new ExportCheck();
    check.checkPicture(request, facts);
    if (request.preset().container() == Container.MP4) {
      check.checkMp4(facts);
    }
    request
        .preset()
        .platform()
        .flatMap(Platforms::byId)
        .ifPresent(platform -> check.findings.addAll(PlatformRules.after(facts, platform)));
    return List.copyOf(check.findings);
  }

  private void checkPicture(ExportRequest request, FilmFacts facts) {
    Layout layout = request.layout();
    FilmFacts.Picture picture = facts.picture();
    compare("frames", layout.frames(), picture.frames());
    compare("size", request.size().toString(), picture.size().toString());
    compare("length", true, isAsLong(layout.duration(), facts.duration()));
    if (request.preset().container() == Container.GIF) {
      return;
    }
    compare("frame-rate", layout.rate().toString(), picture.rate().toString());
    compare("constant-rate", true, picture.constantRate());
    compare("pixel-format", "yuv420p", picture.pixelFormat());
    compare("colour", FilmFacts.Colour.BT709_LIMITED, picture.colour());
    compare("closed-gop", true, picture.closedGops());
  }

  private static boolean isAsLong(Time expected, Time actual) {
    return Math.abs(expected.minus(actual).flicks()) <= LENGTH_TOLERANCE.flicks();
  }

  private void checkMp4(FilmFacts facts) {
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
    boolean same = expected.equals(actual);
    String key = "engine.check." + subject + (same ? ".ok" : ".refuse");
    findings.add(
        new Finding(
            same ? Finding.Severity.OK : Finding.Severity.REFUSE,
            subject,
            Texts.of(key, String.valueOf(expected), String.valueOf(actual))));
  }
}
