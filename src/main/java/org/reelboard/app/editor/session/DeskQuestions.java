package org.reelboard.app.editor.session;

import java.nio.file.Path;
import java.util.List;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.dialog.Question.Answer;
import org.reelboard.app.editor.notices.Notice;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;

/** What the desk asks and offers, in words. */
final class DeskQuestions {
  private final Dialogs dialogs;
  private final Notices notices;

  DeskQuestions(Dialogs dialogs, Notices notices) {
    this.dialogs = dialogs;
    this.notices = notices;
  }

  void unsaved(String title, Runnable save, Runnable discard) {
    dialogs.ask(
        new Question(
            Texts.of("editor.question.unsaved", title),
            Texts.of("editor.question.unsavedhint"),
            List.of(
                Answer.other(Texts.of("editor.question.cancel"), () -> {}),
                Answer.other(Texts.of("editor.question.discard"), discard),
                Answer.usual(Texts.of("editor.question.save"), save))));
  }

  void locked(Path file, String sentence, Runnable takeOver, Runnable copy) {
    dialogs.ask(
        new Question(
            Texts.of("editor.question.locked", file.getFileName().toString()),
            sentence,
            List.of(
                Answer.other(Texts.of("editor.question.cancel"), () -> {}),
                Answer.other(Texts.of("editor.question.takeover"), takeOver),
                Answer.usual(Texts.of("editor.question.copy"), copy))));
  }

  void replace(Path file, Runnable replace, Runnable another) {
    dialogs.ask(
        new Question(
            Texts.of("editor.question.replace", file.getFileName().toString()),
            Texts.of("editor.question.replacehint", String.valueOf(file.getParent())),
            List.of(
                Answer.other(Texts.of("editor.question.cancel"), () -> {}),
                Answer.other(Texts.of("editor.question.replaceit"), replace),
                Answer.usual(Texts.of("editor.question.othername"), another))));
  }

  void takenOver(String sentence, Runnable saveAs) {
    dialogs.ask(
        new Question(
            Texts.of("editor.question.takenover"),
            sentence,
            List.of(
                Answer.other(Texts.of("editor.question.lookonly"), () -> {}),
                Answer.usual(Texts.of("editor.question.othername"), saveAs))));
  }

  void restored(int steps, Runnable goBack) {
    notices.show(
        Notice.problem(
            Texts.of("editor.recovered", steps),
            new Notice.Choice(Texts.of("editor.recovered.discard"), goBack)));
  }

  void draftFound(Runnable open) {
    notices.show(
        Notice.problem(
            Texts.of("editor.draft.found"),
            new Notice.Choice(Texts.of("editor.draft.open"), open)));
  }

  void tell(String sentence) {
    notices.show(Notice.problem(sentence));
  }

  void report(ReelboardException problem) {
    notices.problem(problem);
  }
}
