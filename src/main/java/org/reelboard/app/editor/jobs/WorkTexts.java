package org.reelboard.app.editor.jobs;

import org.reelboard.app.editor.background.WorkKind;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.document.Texts;

/** What the window does in the background, in words. */
final class WorkTexts {
  private WorkTexts() {}

  static String title(WorkLine line) {
    String file = line.file().map(one -> String.valueOf(one.getFileName())).orElse("");
    return switch (line.kind()) {
      case PROXY ->
          file.isEmpty() ? Texts.of("editor.work.proxy") : Texts.of("editor.work.proxyof", file);
      case CHECK -> Texts.of("editor.work.checkof", file);
      case WAVEFORM -> Texts.of("editor.work.waveform");
      case THUMBNAIL -> Texts.of("editor.work.thumbnail");
      case FILM -> Texts.of("editor.work.film");
    };
  }

  /** How it stands, in a line. */
  static String state(WorkLine line) {
    return switch (line.state()) {
      case WorkState.Waiting _ -> Texts.of("editor.jobs.waiting");
      case WorkState.Paused _ -> Texts.of("editor.work.paused");
      case WorkState.Making(double part) ->
          left(line, Texts.of("editor.jobs.running", String.valueOf(Math.round(100 * part))));
      case WorkState.Counting(int done, int all) ->
          left(line, Texts.of("editor.work.counting", String.valueOf(done), String.valueOf(all)));
      case WorkState.Done(int count) ->
          Texts.of(line.kind() == WorkKind.PROXY ? "editor.work.ready" : "editor.work.made", count);
      case WorkState.Stopped _ -> Texts.of("editor.jobs.cancelled");
      case WorkState.Failed(int count, String sentence) ->
          count == 1 ? sentence : Texts.of("editor.work.failed", count, sentence);
    };
  }

  private static String left(WorkLine line, String standing) {
    return line.left()
        .map(time -> Texts.of("editor.work.left", standing, JobTexts.left(time)))
        .orElse(standing);
  }
}
