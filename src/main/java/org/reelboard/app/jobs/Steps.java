package org.reelboard.app.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * The steps that are due, in db-scheduler's table. Scheduling is a plain insert, so that it is part
 * of the transaction that makes it necessary, and so that who only submits a job needs no
 * scheduler.
 */
record Steps(Sql sql, Clock clock) {
  /** How a step that was in hand ended without its worker saying so. */
  enum Loss {
    /** The worker crashed. */
    CRASH("crashes"),
    /** Nobody knows: it was killed, or the machine lost its power. */
    END("ends");

    private final String column;

    Loss(String column) {
      this.column = column;
    }
  }

  /**
   * A step that a worker has taken.
   *
   * @param worker its name
   */
  record Taken(Step step, String worker) {}

  /** Makes a step due, unless it is already. */
  void schedule(Step step, int priority) throws SQLException {
    schedule(step, priority, clock.millis());
  }

  /** Makes steps due, unless they are already; they are taken in that order. */
  void schedule(List<Step> steps, int priority) throws SQLException {
    // What is due at the same millisecond is taken in any order.
    long due = clock.millis() - steps.size();
    for (Step step : steps) {
      schedule(step, priority, due++);
    }
  }

  private void schedule(Step step, int priority, long due) throws SQLException {
    sql.run(
        """
        insert or ignore into scheduled_tasks(
          task_name, task_instance, execution_time, picked, version, priority)
        values(?, ?, ?, 0, 1, ?)
        """,
        step.task().id(),
        step.instance(),
        due,
        priority);
  }

  /** Puts a step before all others of its job. */
  void hurry(Step step) throws SQLException {
    sql.run(
        "update scheduled_tasks set priority = priority + 1 where task_name = ? and task_instance ="
            + " ?",
        step.task().id(),
        step.instance());
  }

  /** Takes back what nobody has begun with. */
  void dropWaiting(String job) throws SQLException {
    sql.run(
        "delete from scheduled_tasks where picked = 0 and (task_instance = ? or task_instance like"
            + " ?)",
        job,
        job + "/%");
  }

  /** Takes a step out, whoever has it. */
  void drop(Step step) throws SQLException {
    sql.run(
        "delete from scheduled_tasks where task_name = ? and task_instance = ?",
        step.task().id(),
        step.instance());
  }

  /** How many steps of a job are waiting or in hand. */
  long count(String job) throws SQLException {
    return sql.number(
        "select count(*) from scheduled_tasks where task_instance = ? or task_instance like ?",
        job,
        job + "/%");
  }

  /** All that workers have in hand. */
  List<Taken> taken() throws SQLException {
    return sql.list(
        "select task_name, task_instance, picked_by from scheduled_tasks where picked = 1",
        Steps::taken);
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(Step.of(row.getString(1), row.getString(2)), row.getString(3));
  }

  /** Makes a step that a worker had taken due again. */
  void handBack(Step step) throws SQLException {
    sql.run(
        """
        update scheduled_tasks
        set picked = 0, picked_by = null, last_heartbeat = null, version = version + 1
        where task_name = ? and task_instance = ? and picked = 1
        """,
        step.task().id(),
        step.instance());
  }

  /** Makes all that a worker had taken due again. */
  void handBackAll(String worker) throws SQLException {
    sql.run(
        """
        update scheduled_tasks
        set picked = 0, picked_by = null, last_heartbeat = null, version = version + 1
        where picked_by = ? and picked = 1
        """,
        worker);
  }

  /**
   * Counts that a step was lost with its worker.
   *
   * @return how often it was, in this way
   */
  long countLoss(Step step, Loss loss) throws SQLException {
    sql.run(
        "insert or ignore into losses(task_name, task_instance) values(?, ?)",
        step.task().id(),
        step.instance());
    sql.run(
        "update losses set %1$s = %1$s + 1 where task_name = ? and task_instance = ?"
            .formatted(loss.column),
        step.task().id(),
        step.instance());
    return losses(step, loss);
  }

  /** How often a step was lost with its worker, in this way. */
  long losses(Step step, Loss loss) throws SQLException {
    return sql.number(
        "select %s from losses where task_name = ? and task_instance = ?".formatted(loss.column),
        step.task().id(),
        step.instance());
  }

  void forgetLosses(String job) throws SQLException {
    sql.run("delete from losses where task_instance = ? or task_instance like ?", job, job + "/%");
  }
}
