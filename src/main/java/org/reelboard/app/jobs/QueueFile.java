package org.reelboard.app.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the queue's file; one that cannot be used is set aside, and a fresh one begun. */
final class QueueFile {
  private static final Logger LOG = LoggerFactory.getLogger(QueueFile.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

  private QueueFile() {}

  static JobQueue open(QueueFolder folder, Clock clock) throws JobsException {
    Path file = folder.queue();
    SqliteLibrary.keepIn(folder.path());
    try {
      Optional<QueueDatabase> sound = sound(file);
      return sound.isPresent()
          ? new JobQueue(sound.get(), folder, clock, folder.notice())
          : mended(folder, clock);
    } catch (SQLException | IOException e) {
      throw new JobsException(Texts.of("jobs.unusable", file, String.valueOf(e.getMessage())), e);
    }
  }

  /** The database, if its file is whole and of this version. */
  private static Optional<QueueDatabase> sound(Path file) throws SQLException {
    QueueDatabase database = null;
    boolean sound = false;
    try {
      database = QueueDatabase.open(file);
      sound = QueueSchema.prepare(database) && isWhole(database);
      return sound ? Optional.of(database) : Optional.empty();
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
      LOG.warn("{} is damaged", file, e);
      return Optional.empty();
    } finally {
      if (database != null && !sound) {
        database.close();
      }
    }
  }

  private static boolean isWhole(QueueDatabase database) throws SQLException {
    return database
        .read(sql -> sql.first("pragma quick_check(1)", row -> row.getString(1)))
        .equals(Optional.of("ok"));
  }

  private static boolean isDamage(SQLException problem) {
    if (!(problem instanceof SQLiteException e)) {
      return false;
    }
    int code = e.getResultCode().code & 0xff;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  /** One process alone sets the file aside; another that saw the damage finds the fresh one. */
  private static JobQueue mended(QueueFolder folder, Clock clock)
      throws SQLException, IOException, JobsException {
    Path file = folder.queue();
    try (FileChannel channel =
            FileChannel.open(
                folder.queueLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      LOG.debug("{} held", lock);
      Optional<QueueDatabase> byAnother = sound(file);
      if (byAnother.isPresent()) {
        return new JobQueue(byAnother.get(), folder, clock, folder.notice());
      }
      Path aside = file.resolveSibling("jobs-damaged-" + STAMP.format(clock.instant()) + ".db");
      setAside(file, aside);
      String notice = Texts.of("jobs.damaged", file, aside);
      LOG.warn("{}", notice);
      QueueDatabase fresh =
          sound(file).orElseThrow(() -> new JobsException(Texts.of("jobs.unusable", file, "")));
      return new JobQueue(fresh, folder, clock, Optional.of(notice));
    }
  }

  private static void setAside(Path file, Path aside) throws IOException {
    for (String part : List.of("", "-wal", "-shm")) {
      Path one = Path.of(file + part);
      if (Files.exists(one)) {
        Files.move(one, Path.of(aside + part), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
