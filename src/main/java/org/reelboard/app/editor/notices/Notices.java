package org.reelboard.app.editor.notices;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelboard.document.ReelboardException;

/** The notices that are shown, the oldest first. Used on the JavaFX thread only. */
public final class Notices {
  private static final int AT_MOST = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  // One for all: a view of its own would be forgotten with all who listen to it.
  private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(shown);

  public ObservableList<Notice> shown() {
    return view;
  }

  /** Shows a notice; one that is there already is not shown twice. */
  public void show(Notice notice) {
    boolean known =
        shown.stream()
            .anyMatch(
                one -> one.kind() == notice.kind() && one.sentence().equals(notice.sentence()));
    if (known) {
      return;
    }
    if (shown.size() == AT_MOST) {
      shown.removeFirst();
    }
    shown.add(notice);
  }

  /** Shows what went wrong in the words of the exception. */
  public void problem(ReelboardException problem) {
    show(Notice.problem(problem.sentence()));
  }

  /** Shows a sentence about something that is not as it should be. */
  public void warn(String sentence) {
    show(Notice.problem(sentence));
  }

  /** Shows a sentence about something that was done. */
  public void tell(String sentence) {
    show(Notice.news(sentence));
  }

  public void close(Notice notice) {
    shown.remove(notice);
  }
}
