package org.reelboard.app.editor;

import java.util.List;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.dialog.Question.Answer;
import org.reelboard.app.editor.jobs.BackgroundJob;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.document.Texts;

/**
 * Says before the window closes that the jobs which are not finished go on without it.
 *
 * @param shut closes the window
 */
record Leaving(JobBoard jobs, Dialogs dialogs, Runnable shut) {
  void leave() {
    List<BackgroundJob> unfinished = jobs.unfinished();
    if (unfinished.isEmpty()) {
      shut.run();
      return;
    }
    dialogs.ask(
        new Question(
            Texts.of("editor.jobs.leaving.title", unfinished.size()),
            Texts.of("editor.jobs.leaving.hint", unfinished.size()),
            List.of(
                Answer.other(Texts.of("editor.jobs.leaving.stay"), () -> {}),
                Answer.other(
                    Texts.of("editor.jobs.leaving.stop"),
                    () -> {
                      unfinished.forEach(job -> jobs.cancel(job.id()));
                      shut.run();
                    }),
                Answer.usual(Texts.of("editor.jobs.leaving.close"), shut))));
  }
}
