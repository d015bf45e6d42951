package org.reelboard.app.jobs;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One SQLite file, opened by several processes at once. Each process has one connection to it,
 * which its threads take in turn: statements take microseconds, and threads that wait for each
 * other's locks inside SQLite would sleep for milliseconds.
 */
final class QueueDatabase implements AutoCloseable {
  private static final String MARK =
      "select data_version, total_changes() from pragma_data_version";

  private static final int BUSY_MILLIS = 10_000;
  private static final int OPENING_TRIES = 40;
  private static final int OPENING_PAUSE_MILLIS = 25;

  private final SharedConnection connection;
  private final PreparedStatement marks;
  private boolean inTransaction;

  private QueueDatabase(SharedConnection connection, PreparedStatement marks) {
    this.connection = connection;
    this.marks = marks;
  }

  /** Something done with the connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** The same with no result. */
  @FunctionalInterface
  interface Change {
    void with(Sql sql) throws SQLException;
  }

  /** Opens the file; it is made where there is none. */
  static QueueDatabase open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    for (int tried = 1; ; tried++) {
      try {
        return open(new SharedConnection(file.toString(), config.toProperties()));
      } catch (SQLException e) {
        // Two processes that make it at once: the mode of the journal is set without waiting.
        if (!isBusy(e) || tried == OPENING_TRIES || !pause()) {
          throw e;
        }
      }
    }
  }

  private static QueueDatabase open(SharedConnection connection) throws SQLException {
    try {
      return new QueueDatabase(connection, connection.prepareStatement(MARK));
    } catch (SQLException e) {
      connection.end();
      throw e;
    }
  }

  private static boolean isBusy(SQLException problem) {
    return problem instanceof SQLiteException e
        && (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
  }

  private static boolean pause() {
    try {
      Thread.sleep(OPENING_PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Reads. */
  <T> T read(Work<T> work) throws SQLException {
    try (SharedConnection mine = connection.lend()) {
      return work.with(new Sql(mine));
    }
  }

  /** Writes all of it or nothing; joins the transaction that the thread is in already. */
  <T> T write(Work<T> work) throws SQLException {
    try (SharedConnection mine = connection.lend()) {
      return inTransaction ? work.with(new Sql(mine)) : inTransaction(work);
    }
  }

  /** Likewise, without a result. */
  void change(Change change) throws SQLException {
    write(sql -> {
      change.with(sql);
      return true;
    });
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    execute("begin immediate");
    inTransaction = true;
    boolean whole = false;
    try {
      T result = work.with(new Sql(connection));
      execute("commit");
      whole = true;
      return result;
    } finally {
      inTransaction = false;
      if (!whole) {
        rollBack();
      }
    }
  }

  /** On a full disk SQLite has done so by itself; what went wrong is told, not this. */
  private void rollBack() {
    try {
      execute("rollback");
    } catch (SQLException e) {
      LoggerFactory.getLogger(QueueDatabase.class).debug("not rolled back", e);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  /**
   * Another number than before whenever anyone has written since; costs a dozen microseconds once
   * compiled.
   */
  QueueMark mark() throws SQLException {
    try (SharedConnection _ = connection.lend();
        ResultSet row = marks.executeQuery()) {
      return new QueueMark(row.getLong(1), row.getLong(2));
    }
  }

  /**
   * For those who want connections: each is this one, for the calling thread alone until it is
   * closed. Within {@link #write} it is in that transaction.
   */
  DataSource dataSource() {
    return connection.dataSource();
  }

  @Override
  public void close() throws SQLException {
    connection.end();
  }
}
