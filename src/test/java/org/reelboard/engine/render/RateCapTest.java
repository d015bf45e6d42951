package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.FilmPrograms;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

final class RateCapTest {
  private static final long CAP = 600_000;

  @TempDir Path folder;

  @Test
  void bufferFillsAtTheCapAndHoldsASecond() {
    RateBuffer buffer = new RateBuffer(30_000, FrameRate.of(30));
    // 125 bytes are 1000 bits: just what comes in a frame.
    assertEquals(
        new RateBuffer.Outcome(buffer.percent(50), 0),
        buffer.take(buffer.percent(50), new int[] {125, 125, 125}));
    assertEquals(
        new RateBuffer.Outcome(buffer.percent(100), 0),
        buffer.take(buffer.percent(90), new int[] {0, 0, 0, 0, 0, 0}));
  }

  @Test
  void pictureThatIsMoreThanTheBufferHoldsIsADeficit() {
    RateBuffer buffer = new RateBuffer(30_000, FrameRate.of(30));
    RateBuffer.Outcome outcome = buffer.take(buffer.percent(10), new int[] {500, 0});
    // 3000 bits are there, 4000 are wanted; 1000 bits times 30 are missing.
    assertEquals(30_000, outcome.deficit());
    assertEquals(2 * 30_000, outcome.fill());
  }

  /**
   * Noise needs far more than the cap: every segment empties the buffer that the next one wants.
   */
  @Test
  void capHoldsAcrossJoinsWhereEachSegmentAloneWouldExceedIt() throws Exception {
    ExportRequest request = request();
    DerivedCache cache = DerivedCache.at(folder.resolve("cache"));
    LocalExport export = new LocalExport(cache, new Noise(), 2);
    ExportReport report = export.export(request);
    assertTrue(report.cost().made() > report.cost().pieces(), "nothing was encoded once more");
    assertEquals(
        Finding.Severity.OK,
        report.findings().stream()
            .filter(finding -> finding.subject().equals("rate-cap"))
            .findFirst()
            .orElseThrow()
            .severity());
    RateBuffer buffer = new RateBuffer(CAP, FrameRate.of(30));
    int[] sizes = sizes(request.target());
    assertEquals(0, buffer.take(buffer.percent(90), sizes).deficit());

    LocalExport again = new LocalExport(DerivedCache.at(folder.resolve("other")), new Noise(), 1);
    String hash = AssetHash.of(request.target()).sha256();
    again.export(request);
    assertEquals(hash, AssetHash.of(request.target()).sha256());
  }

  /** The sizes of the pictures as ffprobe tells them, in the order of their decoding. */
  private static int[] sizes(Path film) throws Exception {
    List<Integer> sizes = new ArrayList<>();
    FilmPrograms.probe(film, "-select_streams", "v", "-show_entries", "packet=size")
        .get("packets")
        .forEach(packet -> sizes.add(packet.get("size").asInt()));
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }

  private ExportRequest request() {
    Project project = Films.project(4);
    Quality quality = new Quality(10, CAP, Time.ofSeconds(1), Effort.LITTLE, 64_000);
    Preset preset =
        new Preset(
            "draft",
            Container.MP4,
            new PresetSize.Edges(90, 160),
            FrameRate.of(30),
            Optional.of(quality),
            Optional.empty());
    return Films.request(project, preset, folder.resolve("film.mp4"));
  }

  /** Every pixel of every frame by chance, the same each time. */
  private static final class Noise implements FilmSources {
    @Override
    public FrameSource frames(ExportRequest request, Layout layout, SourceWatch watch) {
      return new FrameSource() {
        @Override
        public Frame frame(long number) {
          return frame(number, request.size());
        }

        @Override
        public Frame frame(long number, Size size) {
          Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
          new Random(number).nextBytes(frame.luma());
          return frame;
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public SoundSource sound(ExportRequest request, Layout layout, SourceWatch watch)
        throws MediaException {
      return new SyntheticSources().sound(request, layout, watch);
    }
  }
}
