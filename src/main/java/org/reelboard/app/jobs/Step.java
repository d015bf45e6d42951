package org.reelboard.app.jobs;

/**
 * One step of a job, as it is scheduled: db-scheduler's task and the id of its instance.
 *
 * @param piece its id; empty for the plan and the finish
 */
record Step(Task task, String job, String piece) {
  private static final String NONE = "";

  /** What is done in a step. The names stand in the queue. */
  enum Task {
    PLAN("plan"),
    PIECE("piece"),
    FINISH("finish");

    private final String id;

    Task(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    static Task of(String id) {
      for (Task task : values()) {
        if (task.id.equals(id)) {
          return task;
        }
      }
      throw new IllegalArgumentException("no step: " + id);
    }
  }

  static Step plan(String job) {
    return new Step(Task.PLAN, job, NONE);
  }

  static Step piece(String job, String id) {
    return new Step(Task.PIECE, job, id);
  }

  static Step finish(String job) {
    return new Step(Task.FINISH, job, NONE);
  }

  /** The step that an instance of a task is. */
  static Step of(String task, String instance) {
    int slash = instance.indexOf('/');
    return slash < 0
        ? new Step(Task.of(task), instance, NONE)
        : new Step(Task.of(task), instance.substring(0, slash), instance.substring(slash + 1));
  }

  /** The id of the instance. */
  String instance() {
    return piece.isEmpty() ? job : job + "/" + piece;
  }
}
