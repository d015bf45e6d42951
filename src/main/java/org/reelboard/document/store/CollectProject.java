package org.reelboard.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.AssetPaths;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/**
 * Copies a project into a folder with all it uses, so that the folder can be moved anywhere. Every
 * copy is read back and compared with what was read; what was copied is taken away again where it
 * fails or is cancelled. The original is only read.
 */
public final class CollectProject {
  /** The name of the copied project file. */
  public static final String FILE_NAME = "project.reel.json";

  private static final int BLOCK = 1 << 18;

  /** What is left free on the disk. */
  private static final long SPARE_BYTES = 16L << 20;

  private final Project project;
  private final ProjectFolder folder;
  private final Path to;
  private final Listener listener;
  private final BooleanSupplier cancelled;
  private final Room room;
  private final Deque<Path> made = new ArrayDeque<>();
  private long done;

  /** Told of the bytes that are copied. */
  @FunctionalInterface
  public interface Listener {
    void copied(long bytes, long ofBytes);
  }

  /** Tells how many bytes can still be written to a folder: a port, so that tests fill the disk. */
  @FunctionalInterface
  interface Room {
    Room OF_DISK = folder -> folder.toFile().getUsableSpace();

    long bytes(Path folder) throws IOException;
  }

  CollectProject(
      Project project,
      ProjectFolder folder,
      Path to,
      Listener listener,
      BooleanSupplier cancelled,
      Room room) {
    this.project = project;
    this.folder = folder;
    this.to = to.toAbsolutePath().normalize();
    this.listener = listener;
    this.cancelled = cancelled;
    this.room = room;
  }

  /**
   * Copies a project. Reads and writes files; not for the JavaFX thread.
   *
   * @param folder where the project lies
   * @param to an empty folder, or one that is still to be made
   * @param cancelled asked at each block
   * @return empty where it was cancelled
   * @throws StoreException if the folder is not empty, the disk has no room, a file cannot be read
   *     or written, or a copy is not what was read
   */
  public static Optional<CollectedProject> into(
      Path to, Project project, ProjectFolder folder, Listener listener, BooleanSupplier cancelled)
      throws StoreException {
    return new CollectProject(project, folder, to, listener, cancelled, Room.OF_DISK).run();
  }

  Optional<CollectedProject> run() throws StoreException {
    boolean isDone = false;
    try {
      CollectPlan plan = CollectPlan.of(project, folder);
      makeFolder(to);
      requireEmpty();
      requireRoom(plan.bytes());
      Optional<CollectedProject> collected = copy(plan);
      isDone = collected.isPresent();
      return collected;
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.collect.failed", to.toString(), Failure.sentence(e)), e);
    } finally {
      if (!isDone) {
        takeAway();
      }
    }
  }

  private void requireEmpty() throws IOException, StoreException {
    try (Stream<Path> inside = Files.list(to)) {
      if (inside.findAny().isPresent()) {
        throw new StoreException(Texts.of("document.collect.not-empty", to.toString()));
      }
    }
  }

  private void requireRoom(long bytes) throws IOException, StoreException {
    long free = room.bytes(to);
    if (free < bytes + SPARE_BYTES) {
      throw new StoreException(
          Texts.of(
              "document.collect.no-room",
              to.toString(),
              megabytes(bytes + SPARE_BYTES),
              megabytes(free)));
    }
  }

  private static String megabytes(long bytes) {
    return String.valueOf(Math.ceilDiv(bytes, 1_000_000L));
  }

  private Optional<CollectedProject> copy(CollectPlan plan) throws IOException, StoreException {
    Map<AssetPath, AssetPath> places = new HashMap<>();
    SortedMap<AssetPath, AssetFacts> facts = new TreeMap<>();
    listener.copied(0, plan.bytes());
    for (CollectPlan.Copy one : plan.copies()) {
      Optional<AssetFacts> copied = copy(one, plan.bytes());
      if (copied.isEmpty()) {
        return Optional.empty();
      }
      one.paths().forEach(path -> places.put(path, one.to()));
      facts.put(one.to(), with(copied.get(), one));
    }
    for (AssetPath path : plan.missing()) {
      places.put(path, path);
      Optional.ofNullable(project.assets().get(path)).ifPresent(known -> facts.put(path, known));
    }
    Path file = to.resolve(FILE_NAME);
    made.push(file);
    ProjectFile.save(file, new AssetPaths(places).replaceIn(project).withAssets(facts));
    return Optional.of(
        new CollectedProject(file, plan.copies().size(), plan.bytes(), plan.missing()));
  }

  /** What is known of the file, with the content that it has now. */
  private AssetFacts with(AssetFacts found, CollectPlan.Copy copy) {
    return copy.paths().stream()
        .flatMap(path -> Stream.ofNullable(project.assets().get(path)))
        .findFirst()
        .map(known -> new AssetFacts(found.sha256(), found.bytes(), known.rest()))
        .orElse(found);
  }

  private Optional<AssetFacts> copy(CollectPlan.Copy copy, long all)
      throws IOException, StoreException {
    Path target = to.resolve(copy.to().value());
    makeFolder(target.getParent());
    made.push(target);
    Optional<AssetFacts> read = copy(copy.file(), target, all);
    Optional<AssetFacts> written =
        read.isPresent() ? AssetHash.of(target, cancelled) : Optional.empty();
    if (written.isPresent() && !written.equals(read)) {
      throw new StoreException(Texts.of("document.collect.differs", target.toString()));
    }
    return written;
  }

  private Optional<AssetFacts> copy(Path file, Path target, long all) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] block = new byte[BLOCK];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Files.newOutputStream(target)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        if (cancelled.getAsBoolean()) {
          return Optional.empty();
        }
        digest.update(block, 0, read);
        out.write(block, 0, read);
        bytes += read;
        done += read;
        listener.copied(done, Math.max(all, done));
      }
    }
    return Optional.of(new AssetFacts(Sha256.hex(digest.digest()), bytes));
  }

  /** Makes a folder and those around it, and remembers which it made. */
  private void makeFolder(@Nullable Path wanted) throws IOException {
    Deque<Path> absent = new ArrayDeque<>();
    for (Path each = wanted; each != null && !Files.exists(each); each = each.getParent()) {
      absent.push(each);
    }
    for (Path each : absent) {
      Files.createDirectory(each);
      made.push(each);
    }
  }

  private void takeAway() throws StoreException {
    for (Path each : made) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException e) {
        throw new StoreException(
            Texts.of("document.collect.left", each.toString(), Failure.sentence(e)), e);
      }
    }
  }
}
