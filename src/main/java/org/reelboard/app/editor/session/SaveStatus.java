package org.reelboard.app.editor.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.reelboard.document.Texts;

/**
 * How the open project stands against its file.
 *
 * @param verified when its file was last written and read back, if that was since it was opened
 */
public record SaveStatus(Stage stage, Optional<Instant> verified) {
  private static final long JUST_NOW_SECONDS = 5;

  /** From a draft without a place of its own to a file that says what the window shows. */
  public enum Stage {
    /** Never saved by the user; it lies among the drafts. */
    DRAFT,
    CHANGED,
    /** What was changed last could not be noted down either: it is in the window only. */
    UNKEPT,
    SAVING,
    SAVED
  }

  /** What the header says about it. */
  public String text(Instant now) {
    return switch (stage) {
      case DRAFT -> Texts.of("editor.save.never");
      case CHANGED -> Texts.of("editor.save.unsaved");
      case UNKEPT -> Texts.of("editor.save.unkept");
      case SAVING -> Texts.of("editor.save.saving");
      case SAVED ->
          verified.map(at -> verified(at, now)).orElseGet(() -> Texts.of("editor.save.asopened"));
    };
  }

  private static String verified(Instant at, Instant now) {
    Duration since = Duration.between(at, now);
    if (since.toSeconds() < JUST_NOW_SECONDS) {
      return Texts.of("editor.save.now");
    }
    if (since.toMinutes() < 1) {
      return Texts.of("editor.save.seconds", String.valueOf(since.toSeconds()));
    }
    if (since.toHours() < 1) {
      return Texts.of("editor.save.minutes", String.valueOf(since.toMinutes()));
    }
    DateTimeFormatter clock =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    return Texts.of("editor.save.hours", clock.format(at));
  }
}
