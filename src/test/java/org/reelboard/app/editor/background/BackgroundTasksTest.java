package org.reelboard.app.editor.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class BackgroundTasksTest {
  private final List<String> told = new CopyOnWriteArrayList<>();

  private RunningTask run(BackgroundTasks tasks, String name) {
    return tasks.run(() -> name, told::add, problem -> told.add(problem.sentence()));
  }

  @Test
  void whatWaitsInLineIsFinishedAndNothingIsBegunAfterwards() {
    BackgroundTasks tasks = BackgroundTasks.inOrder("test", Runnable::run);
    run(tasks, "one");
    run(tasks, "two");
    tasks.close();
    assertTrue(run(tasks, "three").isCancelled());
    assertEquals(List.of("one", "two"), told);
  }
}
