package org.reelboard.document.store;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Problem;

/** A file that is no valid project, with all that is wrong in it (up to a limit). */
public final class ProjectFormatException extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param name what the user knows the file by
   * @param problems at least one
   */
  ProjectFormatException(String name, List<Problem> problems) {
    super(sentence(name, problems));
    this.problems = List.copyOf(problems);
  }

  /** Each thing that is wrong, with its place. */
  public List<Problem> problems() {
    return problems;
  }

  private static String sentence(String name, List<Problem> problems) {
    String first = problems.getFirst().toString();
    return problems.size() == 1
        ? Texts.of("document.store.bad-project", name, first)
        : Texts.of(
            "document.store.bad-project-more", name, first, Integer.toString(problems.size() - 1));
  }
}
