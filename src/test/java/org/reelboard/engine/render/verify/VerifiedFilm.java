package org.reelboard.engine.render.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.FilmPrograms;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.LocalExport;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.PresetSize;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.Quality;

/** A small project of three moving stills and a sound, its film, and copies with faults. */
final class VerifiedFilm {
  /** In every re-encoded copy: what a film of ours is, so that nothing but the fault is wrong. */
  private static final String AS_OURS =
      " -c:v libx264 -preset veryfast -crf 14 -profile:v high -g 30 -keyint_min 30"
          + " -x264-params open-gop=0:scenecut=0:ref=2 -pix_fmt yuv420p"
          + " -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv";

  static final String REMUXED = " -movflags +faststart+negative_cts_offsets -use_editlist 0";

  private final Path folder;
  private final TestMedia media;
  private final Project project;
  private final Path film;

  private VerifiedFilm(Path folder, TestMedia media, Project project, Path film) {
    this.folder = folder;
    this.media = media;
    this.project = project;
    this.film = film;
  }

  static VerifiedFilm in(Path folder) throws Exception {
    TestMedia media = new TestMedia(folder);
    media.still("one.png", "mandelbrot=s=360x640:start_scale=0.5:start_x=-0.75:start_y=0.2");
    media.still("two.png", "mandelbrot=s=360x640:start_scale=0.02:start_x=-0.7436:start_y=0.1318");
    media.still("three.png", "mandelbrot=s=360x640:start_scale=0.1:start_x=0.28:start_y=0.53");
    media.make(
        "bed.wav",
        "-f",
        "lavfi",
        "-i",
        "anoisesrc=color=pink:amplitude=0.4:seed=4:sample_rate=48000:duration=5",
        "-ac",
        "2");
    Project project =
        Project.empty("Test", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    scene("one", "1.5", "slow-zoom-in"),
                    scene("two", "1.5", "pan-left")
                        .withTransition(
                            Optional.of(new Transition("crossfade", Time.seconds("0.5")))),
                    scene("three", "1.5", "static")))
            .withSound(
                List.of(
                    new SoundClip(
                        new SoundId("m1"),
                        SoundClip.MUSIC,
                        new AssetPath("bed.wav"),
                        new Anchor.ToFilm(Time.ZERO))));
    VerifiedFilm made = new VerifiedFilm(folder, media, project, folder.resolve("film.mp4"));
    made.export(preset(Container.MP4), made.film);
    return made;
  }

  /** Exports the project once more. */
  Path export(Preset preset, Path target) throws Exception {
    new LocalExport(DerivedCache.at(folder.resolve("cache")), new ProjectSources(), 2)
        .export(request(preset, target));
    return target;
  }

  ExportRequest request(Preset preset, Path target) {
    return new ExportRequest(project, ProjectFolder.of(film), preset, target);
  }

  private static Scene scene(String name, String seconds, String move) {
    return new Scene(
            new SceneId(name),
            name,
            Time.seconds(seconds),
            new Source.Still(new AssetPath(name + ".png")))
        .withCamera(new Camera.NamedMove(move, "linear", 0.3));
  }

  static Preset preset(Container container) {
    Optional<Quality> quality =
        container == Container.GIF
            ? Optional.empty()
            : Optional.of(new Quality(18, 3_000_000, Time.ofSeconds(1), Effort.USUAL, 128_000));
    return new Preset(
        "draft",
        container,
        new PresetSize.Edges(180, 320),
        FrameRate.of(container == Container.GIF ? 20 : 30),
        quality,
        Optional.empty());
  }

  Path file() {
    return film;
  }

  /** A copy whose pictures went through a filter; the sound is as it was. */
  Path filtered(String name, String filter) {
    return made(name, "-filter_complex", filter, AS_OURS + " -c:a copy" + REMUXED);
  }

  /** A copy whose sound went through a filter, which must cut the encoder's delay off. */
  Path sounding(String name, String filter) {
    return made(
        name,
        "-af",
        filter + ",atrim=start_sample=1024,asetpts=N/SR/TB,apad,atrim=end_sample=190976",
        " -c:v copy -c:a aac -b:a 128k" + REMUXED);
  }

  /** Whatever ffmpeg makes of the film with these options. */
  Path made(String name, String option, String value, String rest) {
    List<String> arguments = new ArrayList<>(List.of("-i", "file:" + film));
    arguments.addAll(List.of(option, value));
    arguments.addAll(List.of(rest.strip().split(" ")));
    return media.make(name, arguments.toArray(String[]::new));
  }

  /** A copy in which noise stands for the packet of a frame; nothing else of the file changes. */
  Path corrupted(String name, long frame) throws Exception {
    JsonNode packet =
        FilmPrograms.probe(
                film, "-select_streams", "v:0", "-show_packets", "-show_entries", "packet=pos,size")
            .get("packets")
            .get(Math.toIntExact(frame));
    byte[] bytes = Files.readAllBytes(film);
    byte[] noise = new byte[packet.get("size").asInt()];
    new Random(5).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, packet.get("pos").asInt(), noise.length);
    return Files.write(folder.resolve(name), bytes);
  }

  Verification verify(Path copy) throws Exception {
    return verify(copy, FrameSample.Spread.USUAL);
  }

  Verification verify(Path copy, FrameSample sample) throws Exception {
    return verifier(Optional.empty()).verify(request(copy, sample), _ -> {}, () -> false);
  }

  Verification verifyWith(PreviewFrames.Opener preview) throws Exception {
    return verifier(Optional.of(preview))
        .verify(request(film, FrameSample.Spread.USUAL), _ -> {}, () -> false);
  }

  FilmVerifier verifier(Optional<PreviewFrames.Opener> preview) {
    return new FilmVerifier(new ProjectSources(), preview, 2);
  }

  private VerifyRequest request(Path copy, FrameSample sample) {
    return new VerifyRequest(
        project, ProjectFolder.of(film), copy, Optional.empty(), sample, UnreadablePolicy.REFUSE);
  }
}
