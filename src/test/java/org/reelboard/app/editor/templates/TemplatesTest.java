package org.reelboard.app.editor.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFormatException;

final class TemplatesTest {
  static List<String> ids() {
    return Templates.ids();
  }

  @Test
  void everyTemplateAmongTheAssetsIsOffered() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("assets", "templates"))) {
      assertEquals(
          Templates.ids().stream().map(id -> id + ".reel.json").sorted().toList(),
          files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aTemplateHasEmptyPlacesWithHintsAndWordsToChange(String id) throws ProjectFormatException {
    Project project = Templates.project(id);
    assertEquals(Templates.name(id), project.title());
    assertTrue(
        project.scenes().stream()
            .anyMatch(
                scene -> scene.source() instanceof Source.Slot slot && !slot.hint().isBlank()));
    assertTrue(
        project.overlays().stream()
            .anyMatch(overlay -> overlay.content() instanceof OverlayContent.Title));
    assertFalse(project.scenes().stream().anyMatch(scene -> scene.name().isBlank()));
  }
}
