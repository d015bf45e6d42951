package org.reelboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;

public final class PeerBench {
  private PeerBench() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, MediaException, StoreException {
    BenchSettings settings = BenchSettings.of(arguments);
    Harness harness = Harness.prepared(settings);
    Project project = PeerProject.of(harness.storyboard("S1"), harness.folder());
    ProjectFile.save(harness.folder().resolve("S1.reel.json"), project);
    long start = System.nanoTime();
    RawFilm.write(project, harness.folder(), Path.of("/tmp/bm/raw/reelboard-S1.y4m"));
    System.out.println((System.nanoTime() - start) / 1e9);
  }
}
