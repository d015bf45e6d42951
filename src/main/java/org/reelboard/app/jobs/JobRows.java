package org.reelboard.app.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of jobs. */
record JobRows(Sql sql, Clock clock) {
  private static final String SELECT =
      """
      select id, kind, title, state, priority, created, started, ended,
        frames, frames_there, frames_made, frames_in_hand,
        problem, problem_scene, problem_frame,
        (select count(*) from pieces where job = jobs.id) pieces,
        (select count(*) from pieces where job = jobs.id and pieces.state = 'DONE') pieces_done
      from jobs
      """;

  void insert(String id, NewJob job) throws SQLException {
    sql.run(
        """
        insert into jobs(id, kind, title, state, priority, request, created)
        values(?, ?, ?, 'WAITING', ?, ?, ?)
        """,
        id,
        job.kind(),
        job.title(),
        job.priority(),
        job.request().toString(),
        clock.millis());
  }

  /** The newest last. */
  List<Job> all() throws SQLException {
    return sql.list(SELECT + " order by created, rowid", JobRows::job);
  }

  Optional<Job> find(String id) throws SQLException {
    return sql.first(SELECT + " where id = ?", JobRows::job, id);
  }

  List<String> running() throws SQLException {
    return sql.list("select id from jobs where state = 'RUNNING'", row -> row.getString(1));
  }

  boolean anyUnfinished() throws SQLException {
    return sql.number("select exists(select 1 from jobs where state in ('WAITING', 'RUNNING'))")
        == 1;
  }

  boolean is(String id, JobState state) throws SQLException {
    return sql.number("select count(*) from jobs where id = ? and state = ?", id, state.name())
        == 1;
  }

  Optional<String> request(String id) throws SQLException {
    return sql.first("select request from jobs where id = ?", row -> row.getString(1), id);
  }

  Optional<String> result(String id) throws SQLException {
    return sql.first(
        "select result from jobs where id = ? and result is not null", row -> row.getString(1), id);
  }

  int priority(String id) throws SQLException {
    return Math.toIntExact(sql.number("select priority from jobs where id = ?", id));
  }

  /** From waiting to running; a second time nothing changes. */
  void start(String id) throws SQLException {
    sql.run(
        "update jobs set state = 'RUNNING', started = ? where id = ? and state = 'WAITING'",
        clock.millis(),
        id);
  }

  /** Adds frames that are to be made, or are there. */
  void planned(String id, long frames, long there) throws SQLException {
    sql.run(
        "update jobs set frames = frames + ?, frames_there = frames_there + ? where id = ?",
        frames,
        there,
        id);
  }

  void made(String id, long frames) throws SQLException {
    sql.run("update jobs set frames_made = frames_made + ? where id = ?", frames, id);
  }

  void inHand(String id, long frames) throws SQLException {
    sql.run("update jobs set frames_in_hand = ? where id = ?", frames, id);
  }

  /**
   * Counts that pieces were lost.
   *
   * @return how often, with this time
   */
  long countRemake(String id) throws SQLException {
    sql.run("update jobs set remakes = remakes + 1 where id = ?", id);
    return sql.number("select remakes from jobs where id = ?", id);
  }

  /**
   * Ends a job that is not at an end.
   *
   * @return false where it is at one
   */
  boolean end(String id, JobState state) throws SQLException {
    int changed =
        sql.run(
            """
            update jobs set state = ?, ended = ?, frames_in_hand = 0
            where id = ? and state in ('WAITING', 'RUNNING')
            """,
            state.name(),
            clock.millis(),
            id);
    return changed == 1;
  }

  void result(String id, String result) throws SQLException {
    sql.run("update jobs set result = ? where id = ?", result, id);
  }

  void problem(String id, JobProblem problem) throws SQLException {
    sql.run(
        """
        update jobs set problem = ?, problem_scene = ?, problem_frame = ? where id = ?
        """,
        problem.sentence(),
        problem.place().map(FilmPlace::scene).orElse(null),
        problem.place().map(FilmPlace::frame).orElse(null),
        id);
  }

  /** Makes an ended job one that waits, with nothing done. */
  void again(String id, String request) throws SQLException {
    sql.run(
        """
        update jobs set state = 'WAITING', request = ?, started = null, ended = null, frames = 0,
          frames_there = 0, frames_made = 0, frames_in_hand = 0, remakes = 0,
          problem = null, problem_scene = null, problem_frame = null, result = null
        where id = ?
        """,
        request,
        id);
  }

  /** Ended ones beyond the latest so many. */
  List<String> oldest(int keep) throws SQLException {
    return sql.list(
        """
        select id from jobs where state in ('DONE', 'FAILED', 'CANCELLED')
        order by ended desc, rowid desc limit -1 offset ?
        """,
        row -> row.getString(1),
        keep);
  }

  void delete(String id) throws SQLException {
    sql.run("delete from jobs where id = ?", id);
    sql.run("delete from claims where job = ?", id);
  }

  void claim(String id, String name) throws SQLException {
    sql.run("insert into claims(name, job) values(?, ?)", name, id);
  }

  /** The claims of a job, whatever its state. */
  List<String> claims(String id) throws SQLException {
    return sql.list("select name from claims where job = ?", row -> row.getString(1), id);
  }

  /** The unfinished job that has a claim. */
  Optional<String> claimant(String name) throws SQLException {
    return sql.first(
        """
        select job from claims join jobs on jobs.id = claims.job
        where name = ? and state in ('WAITING', 'RUNNING')
        """,
        row -> row.getString(1),
        name);
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        row.getString("kind"),
        row.getString("title"),
        JobState.valueOf(row.getString("state")),
        row.getInt("priority"),
        Instant.ofEpochMilli(row.getLong("created")),
        instant(row, "started"),
        instant(row, "ended"),
        progress(row),
        problem(row));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static JobProgress progress(ResultSet row) throws SQLException {
    return new JobProgress(
        row.getInt("pieces_done"),
        row.getInt("pieces"),
        row.getLong("frames"),
        row.getLong("frames_there"),
        row.getLong("frames_made") + row.getLong("frames_in_hand"));
  }

  private static Optional<JobProblem> problem(ResultSet row) throws SQLException {
    String sentence = row.getString("problem");
    if (sentence == null) {
      return Optional.empty();
    }
    String scene = row.getString("problem_scene");
    long frame = row.getLong("problem_frame");
    return Optional.of(
        new JobProblem(
            sentence, Optional.ofNullable(scene).map(name -> new FilmPlace(name, frame))));
  }
}
