package org.reelboard.app.jobs;

import java.sql.SQLException;
import java.util.List;

/**
 * The tables. {@code scheduled_tasks} is the one that db-scheduler wants, with its columns; what is
 * due lies in it, while the other tables say what is known of it.
 */
final class QueueSchema {
  /** Rises with every change of the tables. */
  private static final int VERSION = 2;

  private static final List<String> TABLES =
      List.of(
          """
          create table jobs(
            id text primary key, kind text not null, title text not null, state text not null,
            priority integer not null, request text not null, created integer not null,
            started integer, ended integer,
            frames integer not null default 0, frames_there integer not null default 0,
            frames_made integer not null default 0, frames_in_hand integer not null default 0,
            remakes integer not null default 0,
            problem text, problem_scene text, problem_frame integer,
            result text)
          """,
          "create table claims(name text not null, job text not null, primary key(name, job))",
          """
          create table pieces(
            job text not null, id text not null, name text not null,
            frames integer not null, bytes integer not null, state text not null,
            failures integer not null default 0, stalls integer not null default 0,
            maker text, report text,
            primary key(job, id))
          """,
          """
          create table losses(
            task_name text not null, task_instance text not null,
            crashes integer not null default 0, ends integer not null default 0,
            primary key(task_name, task_instance)) without rowid
          """,
          """
          create table scheduled_tasks(
            task_name text not null, task_instance text not null, task_data blob,
            execution_time integer not null, picked integer not null, picked_by text,
            last_success integer, last_failure integer, consecutive_failures integer,
            last_heartbeat integer, version integer not null, priority integer,
            primary key(task_name, task_instance))
          """,
          "create index due on scheduled_tasks(picked, priority desc, execution_time)");

  private QueueSchema() {}

  /**
   * Makes the tables where there are none.
   *
   * @return false where the file is of another version of this program, and is not to be touched
   */
  static boolean prepare(QueueDatabase database) throws SQLException {
    if (version(database) == VERSION) {
      return true;
    }
    return database.write(sql -> {
      if (sql.number("pragma user_version") == 0) {
        for (String table : TABLES) {
          sql.run(table);
        }
        sql.run("pragma user_version = " + VERSION);
      }
      return sql.number("pragma user_version") == VERSION;
    });
  }

  private static long version(QueueDatabase database) throws SQLException {
    return database.read(sql -> sql.number("pragma user_version"));
  }
}
