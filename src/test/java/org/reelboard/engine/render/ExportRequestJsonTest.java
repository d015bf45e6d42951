package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.UnreadablePolicy;

final class ExportRequestJsonTest {
  private static final Path FOLDER = Path.of("film").toAbsolutePath();

  /** Numbers keep all their digits. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void requestSurvivesTheQueue(long seed) throws Exception {
    Project project = RandomProjects.of(new Random(seed));
    for (Preset preset : Presets.all()) {
      ExportRequest request =
          new ExportRequest(project, new ProjectFolder(FOLDER), preset, FOLDER.resolve("out.file"));
      assertEquals(request, there(request), "seed " + seed);
      ExportRequest special =
          request
              .withUnreadable(UnreadablePolicy.PLACEHOLDER)
              .withCover(new Cover(Time.ofFraction(1001, 30_000), FOLDER.resolve("cover.jpg")))
              .withCaptions(Set.of(CaptionOutput.SIDECAR, CaptionOutput.TRACK));
      assertEquals(special, there(special), "seed " + seed);
    }
  }

  @Test
  void requestWithoutAProjectIsRefused() {
    ObjectNode json =
        ExportRequestJson.write(
            Films.request(Films.project(1), Films.tiny(Container.MP4), FOLDER.resolve("film.mp4")));
    json.putObject("project");
    assertThrows(RenderException.class, () -> ExportRequestJson.read(json));
  }

  private static ExportRequest there(ExportRequest request) throws Exception {
    String text = MAPPER.writeValueAsString(ExportRequestJson.write(request));
    return ExportRequestJson.read((ObjectNode) MAPPER.readTree(text));
  }
}
