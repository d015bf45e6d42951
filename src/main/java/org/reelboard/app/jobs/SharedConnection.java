package org.reelboard.app.jobs;

import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A connection to an SQLite file that is lent to one thread at a time; closing it gives it back,
 * once for each time it was lent.
 */
final class SharedConnection extends JDBC4Connection {
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * Opens the file.
   *
   * @param settings of SQLite's
   */
  SharedConnection(String file, Properties settings) throws SQLException {
    super("jdbc:sqlite:" + file, file, settings);
  }

  /** Waits for its turn; it is the calling thread's own until {@link #close}. */
  SharedConnection lend() {
    turn.lock();
    return this;
  }

  @Override
  public void close() {
    if (turn.isHeldByCurrentThread()) {
      turn.unlock();
    }
  }

  /** Closes the file, when nobody has it. */
  void end() throws SQLException {
    try (SharedConnection last = lend()) {
      last.closeFile();
    }
  }

  private void closeFile() throws SQLException {
    super.close();
  }

  /** Lends it to those who want a connection. */
  DataSource dataSource() {
    return new SQLiteDataSource() {
      @Override
      public SharedConnection getConnection() {
        return lend();
      }
    };
  }
}
