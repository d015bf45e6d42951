package org.reelboard.app.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** Lends one connection to one thread at a time; closing it gives it back. */
final class SharedConnection extends SQLiteDataSource {
  private final Connection connection;
  private final ReentrantLock turn;

  SharedConnection(Connection connection, ReentrantLock turn) {
    this.connection = connection;
    this.turn = turn;
  }

  @Override
  public Connection getConnection() {
    turn.lock();
    AtomicBoolean lent = new AtomicBoolean(true);
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, values) -> {
              if (!method.getName().equals("close")) {
                return call(method, values);
              }
              if (lent.getAndSet(false)) {
                turn.unlock();
              }
              return null;
            });
  }

  private @Nullable Object call(Method method, Object @Nullable [] values) throws Throwable {
    try {
      return method.invoke(connection, values);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
