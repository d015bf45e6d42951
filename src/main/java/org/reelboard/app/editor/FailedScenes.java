package org.reelboard.app.editor;

import org.reelboard.app.editor.jobs.BackgroundJob;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.document.Texts;

/** Selects the scene that a job failed at, where it is one of the open project. */
record FailedScenes(JobBoard jobs, EditorModel model, Notices notices) {
  void show(BackgroundJob job) {
    jobs.failedScene(
        job,
        found ->
            found
                .flatMap(scene -> model.project().get().scene(scene))
                .ifPresentOrElse(
                    scene -> model.select(EditorModel.Selection.of(scene.id())),
                    () -> notices.warn(Texts.of("editor.jobs.otherproject"))));
  }
}
