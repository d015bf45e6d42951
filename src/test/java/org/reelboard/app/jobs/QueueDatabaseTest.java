package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueueDatabaseTest {
  private static final String COUNT = "select count(*) from notes";

  @TempDir Path folder;
  private QueueDatabase database;
  private QueueDatabase other;

  @BeforeEach
  void open() throws Exception {
    database = QueueDatabase.open(folder.resolve("odd name?#%41.db"));
    other = QueueDatabase.open(folder.resolve("odd name?#%41.db"));
    database.change(sql -> sql.run("create table notes(text)"));
  }

  @AfterEach
  void close() throws Exception {
    other.close();
    database.close();
  }

  @Test
  void theMarkIsAnotherOneAfterEachChangeAndNoneElse() throws Exception {
    QueueMark before = database.mark();
    assertEquals(before, database.mark());
    database.change(sql -> sql.run("insert into notes values('mine')"));
    QueueMark own = database.mark();
    assertNotEquals(before, own);
    other.change(sql -> sql.run("insert into notes values('theirs')"));
    assertNotEquals(own, database.mark());
    assertEquals(database.mark(), database.mark());
  }

  @Test
  void aConnectionThatIsClosedTwiceIsGivenBackOnce() throws Exception {
    Connection lent = database.dataSource().getConnection();
    lent.close();
    lent.close();
    long counted = onAnotherThread(() -> database.read(sql -> sql.number(COUNT)));
    assertEquals(0, counted);
  }

  @Test
  void whatIsLentWaitsForNobodyElse() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Long> waiting;
      try (Connection lent = database.dataSource().getConnection()) {
        waiting = threads.submit(() -> database.read(sql -> sql.number(COUNT)));
        lent.createStatement().execute("insert into notes values('first')");
      }
      assertEquals(1, (long) waiting.get());
    }
  }

  private static <T> T onAnotherThread(Callable<T> work) throws Exception {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work).get();
    }
  }
}
