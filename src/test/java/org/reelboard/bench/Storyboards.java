package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;

/** The harness's storyboards as projects, and where their films go. */
record Storyboards(Harness harness) {
  /** Writes the storyboard's project where it is not yet. */
  Project project(String board) throws IOException, InterruptedException, StoreException {
    Project project = PeerProject.of(harness.storyboard(board), harness.folder());
    ProjectFile.save(projectFile(board), project);
    return project;
  }

  /** The file of a long storyboard, whose scenes repeat: here each is another one. */
  Path longProject(String board) throws IOException, InterruptedException, StoreException {
    Path file = projectFile(board + "-apart");
    Project project = PeerProject.of(harness.storyboard(board), harness.folder());
    ProjectFile.save(file, Changes.apart(project));
    return file;
  }

  Path projectFile(String board) {
    return harness.folder().resolve(board + ".reel.json");
  }

  Path film(String name) {
    return harness.folder().resolve("out").resolve("reelboard-" + name.replace(' ', '-') + ".mp4");
  }

  Path rawFilm(Project project, String board) throws IOException, MediaException {
    Path raw = Files.createDirectories(harness.folder().resolve("raw"));
    Path film = raw.resolve("reelboard-" + board + ".y4m");
    RawFilm.write(project, harness.folder(), film);
    return film;
  }

  /** What the peers encode with, as a preset: keyframes at most 250 frames apart, no real cap. */
  String peersPreset(String board) throws IOException, InterruptedException {
    JsonNode storyboard = harness.storyboard(board);
    Path file = harness.folder().resolve(board + "-preset.json");
    Files.writeString(
        file,
        String.format(
            Locale.ROOT,
            """
            {"id": "peers", "container": "mp4", "fixed": [%d, %d], "rate": "30", "crf": %d,
             "maxBitRate": 200000000, "keyframeSeconds": 8.325, "effort": "USUAL",
             "soundBitRate": 192000}
            """,
            storyboard.required("w").asInt(),
            storyboard.required("h").asInt(),
            storyboard.required("crf").asInt()));
    return file.toString();
  }

  /** The file of a storyboard's project, written where it is not yet. */
  Path written(String board) throws IOException, InterruptedException, StoreException {
    if (!Files.exists(projectFile(board))) {
      project(board);
    }
    return projectFile(board);
  }

  double seconds(String board) throws IOException, InterruptedException {
    return harness.storyboard(board).required("seconds").asDouble();
  }
}
