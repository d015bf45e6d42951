package org.reelboard.app.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import org.reelboard.document.Texts;

/**
 * One kind of step, as db-scheduler runs it. What a step leads to is written in one transaction
 * with its end, so that a process may die at any moment: either all of it has happened or nothing.
 */
abstract class StepTask {
  private final Workshop shop;
  private final Step.Task task;
  private final LostSteps lost;

  StepTask(Workshop shop, Step.Task task, LostSteps lost) {
    this.shop = shop;
    this.task = task;
    this.lost = lost;
  }

  /** What is written when a step has ended; the step itself is taken out of the queue. */
  @FunctionalInterface
  interface Ending {
    /**
     * Writes it.
     *
     * @return whether the step is over
     */
    Standing write(Sql sql) throws SQLException;
  }

  /** Whether a step is over. */
  enum Standing {
    OVER,
    AGAIN
  }

  /** Does the step, and says what is to be written of it. */
  abstract Ending run(Step step);

  /** What is written where a step of a running job failed. */
  abstract Standing failed(Sql sql, Step step, JobProblem problem) throws SQLException;

  final Workshop shop() {
    return shop;
  }

  final CustomTask<Void> task() {
    return Tasks.custom(task.id(), Void.class)
        .onFailure(this::unexpected)
        .onDeadExecution((complete, _) -> lost.lost(step(complete.getExecution().taskInstance)))
        .execute(this::execute);
  }

  private static Step step(TaskInstance<?> instance) {
    return Step.of(instance.getTaskName(), instance.getId());
  }

  private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
    Step step = step(instance);
    Ending ending = run(step);
    return (complete, operations) -> end(ending, complete, operations);
  }

  /** An error of the program itself, or of the machine. */
  private void unexpected(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Step step = step(complete.getExecution().taskInstance);
    String cause = complete.getCause().map(Throwable::toString).orElse("");
    end(failing(step, JobProblem.of(Texts.of("jobs.unexpected", cause))), complete, operations);
  }

  /** The ending of a step that failed, unless its job is over anyway. */
  final Ending failing(Step step, JobProblem problem) {
    return sql ->
        shop.jobs(sql).is(step.job(), JobState.RUNNING)
            ? failed(sql, step, problem)
            : Standing.OVER;
  }

  private void end(
      Ending ending, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    shop.change(sql -> {
      switch (ending.write(sql)) {
        case OVER -> operations.remove();
        case AGAIN ->
            operations.reschedule(complete, shop.clock().instant().plus(PieceTask.BACK_OFF));
      }
    });
    shop.due().run();
  }
}
