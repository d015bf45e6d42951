package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of pieces. */
record PieceRows(Sql sql) {
  /** A piece as it stands. */
  record Row(String name, long frames, long bytes, PieceState state) {}

  /** Adds a piece; one that is there is as it is given now. */
  void put(String job, PlannedPiece piece) throws SQLException {
    sql.run(
        """
        insert into pieces(job, id, name, frames, bytes, state) values(?, ?, ?, ?, ?, ?)
        on conflict do update set state = excluded.state
        """,
        job,
        piece.id(),
        piece.name(),
        piece.frames(),
        piece.bytes(),
        piece.state().name());
  }

  Optional<Row> find(String job, String id) throws SQLException {
    return sql.first(
        "select name, frames, bytes, state from pieces where job = ? and id = ?",
        row ->
            new Row(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                PieceState.valueOf(row.getString(4))),
        job,
        id);
  }

  boolean anyWaiting(String job) throws SQLException {
    return sql.number(
            "select exists(select 1 from pieces where job = ? and state = 'WAITING')", job)
        == 1;
  }

  /** All of a job, in their order. */
  List<MadePiece> made(String job) throws SQLException {
    return sql.list(
        "select id, name, frames, report from pieces where job = ? order by rowid",
        PieceRows::made,
        job);
  }

  private static MadePiece made(ResultSet row) throws SQLException {
    return new MadePiece(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        Optional.ofNullable(row.getString(4)).map(QueueJson::read));
  }

  /** Notes who makes a piece from now on; who has it in hand may only be waiting to begin. */
  void begin(String job, String id, WorkerName maker) throws SQLException {
    sql.run("update pieces set maker = ? where job = ? and id = ?", maker.toString(), job, id);
  }

  /** Notes that nobody makes a piece any more, well or badly. */
  void end(String job, String id) throws SQLException {
    sql.run("update pieces set maker = null where job = ? and id = ?", job, id);
  }

  /** True where that worker had begun to make the piece. */
  boolean wasBegun(String job, String id, String maker) throws SQLException {
    return sql.number(
            "select count(*) from pieces where job = ? and id = ? and maker = ?", job, id, maker)
        == 1;
  }

  void done(String job, String id, ObjectNode report) throws SQLException {
    sql.run(
        "update pieces set state = 'DONE', report = ? where job = ? and id = ?",
        report.toString(),
        job,
        id);
  }

  /**
   * Counts that a piece could not be made.
   *
   * @return how often, with this time
   */
  long countFailure(String job, String id) throws SQLException {
    sql.run("update pieces set failures = failures + 1 where job = ? and id = ?", job, id);
    return sql.number("select failures from pieces where job = ? and id = ?", job, id);
  }

  /**
   * Counts that the making of a piece hung.
   *
   * @return how often, with this time
   */
  long countStall(String job, String id) throws SQLException {
    sql.run("update pieces set stalls = stalls + 1 where job = ? and id = ?", job, id);
    return sql.number("select stalls from pieces where job = ? and id = ?", job, id);
  }

  /** Whether a job is planned. */
  boolean any(String job) throws SQLException {
    return sql.number("select exists(select 1 from pieces where job = ?)", job) == 1;
  }

  /** What was reported of pieces is in the job's result by now. */
  void forgetReports(String job) throws SQLException {
    sql.run("update pieces set report = null where job = ?", job);
  }

  void delete(String job) throws SQLException {
    sql.run("delete from pieces where job = ?", job);
  }
}
